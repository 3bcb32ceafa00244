"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { type ReportKind, reportKinds } from "../template";

type Props = {
  /** The kind that is chosen; null for an empty report. */
  chosen: ReportKind | null;
  onChoose: (kind: ReportKind | null) => void;
};

const choices = [null, ...reportKinds];

/** What a new report begins with: nothing, or the parts of its kind. */
export function TemplateChoice({ chosen, onChoose }: Props) {
  const t = useTranslations("templates");
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-explain`}>
      <legend className="font-medium text-sm">{t("label")}</legend>
      <div className="mt-1 border-hairline border-y">
        {choices.map((kind) => {
          const name = kind ?? "empty";
          return (
            <label
              key={name}
              className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-3 border-hairline border-b py-1.5 text-sm last:border-b-0 hover:bg-wash sm:grid-cols-[auto_9rem_1fr]"
            >
              <input
                type="radio"
                name={`${id}-template`}
                value={name}
                checked={kind === chosen}
                onChange={() => onChoose(kind)}
                className="size-4 self-center accent-accent"
              />
              <span className="font-medium">{t(`kind.${name}.name`)}</span>
              <span className="col-start-2 text-muted sm:col-start-3">{t(`kind.${name}.what`)}</span>
            </label>
          );
        })}
      </div>
      <p id={`${id}-explain`} className="mt-1.5 text-muted text-sm">
        {t("explain")}
      </p>
    </fieldset>
  );
}
