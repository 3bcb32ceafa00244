"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { Button } from "@/components/ui/button";
import { languageTag } from "@/i18n/routing";
import type { Body } from "../../body/document";
import type { Finding } from "../finding";
import { mending } from "../mending";
import { whereOf } from "../where";

type Press = (event: MouseEvent<HTMLElement>) => void;

type Props = {
  finding: Finding;
  document: Body | null;
  lost: boolean;
  onFix: Press;
  onShow: () => void;
  onIgnore: Press;
};

// ICU cannot ask whether a text is empty.
const worded = (values: Finding["values"]) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === "" ? "none" : value]));

/** One finding: where it is, the words with the spot marked, why, and what can be done. */
export function FindingItem({ finding, document, lost, onFix, onShow, onIgnore }: Props) {
  const t = useTranslations("checks");
  const { rule, language, field, excerpt, values } = finding;
  const why = t(`why.${rule}`, worded(values));
  const fix = mending(finding);
  return (
    <>
      <p className="text-muted">
        <Where finding={finding} document={document} field={field} />
      </p>
      {(excerpt.before || excerpt.spot || excerpt.after) && (
        <p lang={languageTag[language]} className="break-words">
          {excerpt.before}
          <mark className="bg-transparent font-semibold text-ink underline decoration-2 decoration-accent underline-offset-4">
            {excerpt.spot.trim() === "" ? excerpt.spot.replaceAll(" ", "␣") : excerpt.spot}
          </mark>
          {excerpt.after}
        </p>
      )}
      <p className="mt-0.5">{why}</p>
      {lost && (
        <p role="alert" className="mt-0.5 text-warning">
          {t("notChanged")}
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-x-1">
        {fix && (
          <Button look="quiet" className="-ms-2" onClick={onFix}>
            {t(fix.way, { ...fix.values })}
          </Button>
        )}
        <Button look="quiet" className={fix ? "" : "-ms-2"} onClick={onShow}>
          {t("show")}
          <span className="sr-only">: {why}</span>
        </Button>
        <Button look="quiet" onClick={onIgnore}>
          {t("ignore")}
          <span className="sr-only">: {why}</span>
        </Button>
      </div>
    </>
  );
}

function Where({ finding, document, field }: Pick<Props, "finding" | "document"> & { field: Finding["field"] }) {
  const t = useTranslations("checks");
  if (field !== "body") return t(`field.${field}`);
  const where = document && whereOf(document, finding);
  if (!where) return null;
  const place = t(`where.${where.kind}`, { number: where.number });
  return where.part === "caption" || where.part === "alt" ? t(`part.${where.part}`, { place }) : place;
}
