import { useLocale, useTranslations } from "next-intl";
import { shortMoment } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { ListedOnDesk } from "../desk/listed";
import { ReportLink } from "./report-link";

const wide = "max-md:hidden";

/** Reports in rows; a narrow screen shows each row's facts below its title. */
export function ReportTable({ reports }: { reports: ListedOnDesk[] }) {
  const t = useTranslations("reports");
  const locale = useLocale() as Locale;
  const inLanguage = (en: string, zh: string) => (locale === "en" ? en : zh);
  return (
    <table className="w-full text-left text-sm tabular-nums">
      <thead className="max-md:sr-only">
        <tr className="border-strong-line border-b text-muted">
          <th scope="col" className="w-full py-2 pe-4 font-medium">
            {t("column.title")}
          </th>
          {(["section", "source", "status", "changed"] as const).map((name) => (
            <th key={name} scope="col" className={`${wide} whitespace-nowrap py-2 pe-4 font-medium`}>
              {t(`column.${name}`)}
            </th>
          ))}
          <th scope="col" className={`${wide} py-2 text-right font-medium`}>
            {t("column.views")}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => {
          const state = t(`state.${report.standing}_${report.status}`);
          const source = inLanguage(report.sourceEn, report.sourceZh);
          const changed = shortMoment(report.updatedAt, locale);
          return (
            <tr key={report.id} className="border-hairline border-b align-baseline hover:bg-wash">
              <td className="py-2 pe-4">
                <ReportLink report={report} />
                <p className="mt-0.5 text-muted md:hidden">{[state, source, changed].join(" · ")}</p>
              </td>
              <td className={`${wide} whitespace-nowrap py-2 pe-4`}>
                {inLanguage(report.sectionEn, report.sectionZh)}
              </td>
              <td className={`${wide} min-w-36 py-2 pe-4`}>{source}</td>
              <td className={`${wide} min-w-34 py-2 pe-4`}>{state}</td>
              <td className={`${wide} whitespace-nowrap py-2 pe-4`}>{changed}</td>
              <td className={`${wide} py-2 text-right`}>
                {report.standing === "unpublished" ? "" : report.views.toLocaleString(locale)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
