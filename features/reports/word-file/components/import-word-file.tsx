"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ChangeEvent, type DragEvent, useId, useState } from "react";
import { useHydrated } from "@/components/form/use-hydrated";
import { classes } from "@/components/ui/classes";
import { Notice } from "@/components/ui/notice";
import type { UnitChoice } from "../../components/unit-select";
import { useWordFile } from "./use-word-file";
import { WordFilePreview } from "./word-file-preview";

type Props = { formKey: string; units: UnitChoice[]; sections: { id: number; name: string }[] };

const ending = ".docx";

/** A Word file on its way to be a report: it is given, read, looked at, and only then a draft is made of it. */
export function ImportWordFile({ formKey, units, sections }: Props) {
  const t = useTranslations("documents.import");
  const locale = useLocale();
  const hydrated = useHydrated();
  const { stand, give } = useWordFile();
  const [over, setOver] = useState(false);
  const id = useId();

  const take = (file: File | undefined) => void (file && give(file));
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    take(target.files?.[0]);
    // The same file, corrected meanwhile, can be chosen again.
    target.value = "";
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <div className="max-w-4xl">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        className={classes("border border-dashed px-4 py-4", over ? "border-accent bg-wash" : "border-strong-line")}
      >
        <label htmlFor={id} className="block font-medium text-sm">
          {t(stand.is === "waiting" ? "file" : "another")}
        </label>
        <p id={`${id}-hint`} className="mb-2 text-muted text-sm">
          {t("hint")}
        </p>
        <input
          id={id}
          type="file"
          accept={ending}
          disabled={!hydrated}
          aria-describedby={`${id}-hint`}
          onChange={onChange}
          className="max-w-full text-sm file:me-3 file:min-h-9 file:cursor-pointer file:rounded-sm file:border file:border-strong-line file:bg-paper file:px-3.5 file:text-sm"
        />
      </div>
      <div role="status" className="mt-3 text-muted text-sm">
        {stand.is === "sending" && (
          <>
            <p>{stand.percent < 100 ? t("sending", { name: stand.name, percent: stand.percent }) : t("reading")}</p>
            <progress aria-label={t("progress")} max={100} value={stand.percent < 100 ? stand.percent : undefined} />
          </>
        )}
      </div>
      {stand.is === "refused" && (
        <Notice kind="warning" title={t("refused", { name: stand.name })}>
          <p>{t(`reason.${stand.reason}`)}</p>
          {stand.reason === "signed_out" && (
            <a href={`/${locale}/sign-in?next=/${locale}/dashboard/reports/import`}>{t("signIn")}</a>
          )}
        </Notice>
      )}
      {stand.is === "read" && (
        <WordFilePreview
          key={`${stand.name} ${stand.read.text.title}`}
          name={stand.name}
          read={stand.read}
          formKey={formKey}
          units={units}
          sections={sections}
        />
      )}
    </div>
  );
}
