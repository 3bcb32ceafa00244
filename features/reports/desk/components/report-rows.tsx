"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { bulkAction } from "../../bulk/actions";
import { type BulkAnswer, untried } from "../../bulk/bulk";
import { BulkAnswerNotice } from "../../bulk/components/bulk-answer";
import { BulkBar } from "../../bulk/components/bulk-bar";
import { ReportLink } from "../../components/report-link";
import { FactsChanged } from "../../correction/components/facts-changed";
import { type ListedOnDesk, titleFor } from "../listed";
import { ListKeys } from "./list-keys";

type Props = { reports: ListedOnDesk[]; may: { write: boolean; review: boolean }; trash: boolean };

const wide = "max-md:hidden";

/** Reports in rows that can be chosen for a step; a narrow screen shows each row's facts below its title. */
export function ReportRows({ reports, may, trash }: Props) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const id = useId();
  const { answer, pending, form } = useAnswer<BulkAnswer>({ action: bulkAction, unreached: untried("unreachable") });
  const chooses = may.write || may.review;
  const inLanguage = (en: string, zh: string) => (locale === "en" ? en : zh);
  return (
    <>
      {answer && <BulkAnswerNotice answer={answer} reports={reports} form={form} pending={pending} />}
      {/* Another list of rows is another form: nothing that was chosen before is taken along unseen. */}
      <form {...form} id={id} key={`${reports.map((report) => report.id).join()} ${answer?.done.length ?? ""}`}>
        {chooses && reports.length > 0 && <BulkBar may={may} trash={trash} pending={pending} />}
        <table className="w-full text-left text-sm tabular-nums">
          <thead className="max-md:sr-only">
            <tr className="border-strong-line border-b text-muted">
              {chooses && (
                <td className="w-0 py-2 pe-3">
                  <span className="sr-only">{t("bulk.column")}</span>
                </td>
              )}
              <th scope="col" className="w-full py-2 pe-4 font-medium">
                {t("column.title")}
              </th>
              {(["section", "source", "status", "changed"] as const).map((name) => (
                <th key={name} scope="col" className={`${wide} whitespace-nowrap py-2 pe-4 font-medium`}>
                  {t(`column.${name}`)}
                </th>
              ))}
              <th scope="col" className={`${wide} whitespace-nowrap py-2 text-right font-medium`}>
                {t("column.views")}
              </th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => {
              const state = t(report.trashed ? "state.trashed" : `state.${report.standing}_${report.status}`);
              const source = inLanguage(report.sourceEn, report.sourceZh);
              const changed = shortMoment(report.updatedAt, locale);
              return (
                <tr
                  key={report.id}
                  data-row
                  className="border-hairline border-b align-baseline focus-within:bg-wash hover:bg-wash"
                >
                  {chooses && (
                    <td className="py-2 pe-3">
                      <label className="flex min-h-6 min-w-6 items-center">
                        <input type="checkbox" name="chosen" value={report.id} className="size-4" />
                        <span className="sr-only">
                          {t("bulk.choose", { title: titleFor(locale, report)?.text ?? t("untitled") })}
                        </span>
                      </label>
                      <input type="hidden" name={`version.${report.id}`} value={report.version} />
                    </td>
                  )}
                  <td className="py-2 pe-4">
                    <ReportLink report={report} />
                    <p className="mt-0.5 text-muted md:hidden">{[state, source, changed].join(" · ")}</p>
                    {report.factsChanged && <FactsChanged className="md:hidden" />}
                  </td>
                  <td className={`${wide} whitespace-nowrap py-2 pe-4`}>
                    {inLanguage(report.sectionEn, report.sectionZh)}
                  </td>
                  <td className={`${wide} min-w-36 py-2 pe-4`}>{source}</td>
                  <td className={`${wide} min-w-34 py-2 pe-4`}>
                    {state}
                    {report.factsChanged && <FactsChanged className="block" />}
                  </td>
                  <td className={`${wide} whitespace-nowrap py-2 pe-4`}>{changed}</td>
                  <td className={`${wide} whitespace-nowrap py-2 text-right`}>
                    {report.standing === "unpublished" ? "" : report.views.toLocaleString(locale)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </form>
      <ListKeys form={id} />
    </>
  );
}
