"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/i18n/routing";
import { type ListedOnDesk, titleFor } from "../../desk/listed";
import { type BulkAnswer, undoOf } from "../bulk";

type Props = {
  answer: BulkAnswer;
  reports: ListedOnDesk[];
  form: ComponentProps<"form">;
  pending: boolean;
};

/** What came of a step with several reports: how many took it, which did not and why, and a way back. */
export function BulkAnswerNotice({ answer, reports, form, pending }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const place = useRef<HTMLDivElement>(null);
  const { step, done, refused, hindrance } = answer;
  // The rows that were pressed on may be gone with what was done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is told anew
  useEffect(() => place.current?.focus(), [answer]);
  const undo = step && done.length > 0 ? undoOf(step) : null;
  const nameOf = (id: number) => {
    const report = reports.find((one) => one.id === id);
    return (report && titleFor(locale, report)?.text) ?? t("bulk.number", { id });
  };
  const title = hindrance
    ? t(hindrance === "none_chosen" ? "bulk.none" : `reason.${hindrance}`)
    : t(`bulk.done.${step ?? "submit"}`, { count: done.length });
  return (
    <div ref={place} tabIndex={-1} className="mt-4 max-w-4xl">
      <Notice kind={hindrance || refused.length > 0 ? "warning" : "done"} title={title}>
        {refused.length > 0 && (
          <>
            <p className="mt-1">{t("bulk.refused", { count: refused.length })}</p>
            <ul className="mt-1 list-disc ps-5">
              {refused.map(({ reportId, reasons }) => (
                <li key={reportId}>
                  <a href={`/${locale}/dashboard/reports/${reportId}`}>{nameOf(reportId)}</a>
                  {t("bulk.colon")}
                  {reasons.map((reason) => t(`reason.${reason}`)).join(" ")}
                </li>
              ))}
            </ul>
          </>
        )}
        {undo && (
          <form {...form} className="mt-2">
            <input type="hidden" name="step" value={undo} />
            {done.map(({ reportId, version, languages = [] }) => (
              <span key={reportId}>
                <input type="hidden" name="chosen" value={reportId} />
                <input type="hidden" name={`version.${reportId}`} value={version} />
                {languages.length > 0 && (
                  <input type="hidden" name={`languages.${reportId}`} value={languages.join(" ")} />
                )}
              </span>
            ))}
            <Button type="submit" disabled={pending} focusableWhenDisabled>
              {t("bulk.undo")}
            </Button>
          </form>
        )}
      </Notice>
    </div>
  );
}
