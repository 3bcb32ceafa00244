import { useLocale, useTranslations } from "next-intl";
import { ReportLink } from "@/features/reports/components/report-link";
import { WorkFrame } from "@/features/reports/components/work-list";
import type { Locale } from "@/i18n/routing";
import type { Language } from "../../language";

type Listed = { id: number; titleEn: string | null; titleZh: string | null; told: Record<Language, string[]> };

const shown = 10;

/** Reports that readers are shown otherwise than their records tell it, each with what the record says. */
export function OtherwiseList({ reports }: { reports: Listed[] }) {
  const t = useTranslations("reports.correction");
  const locale = useLocale() as Locale;
  return (
    <WorkFrame title={t("listTitle")} total={reports.length} empty={t("listNone")}>
      {reports.slice(0, shown).map((report) => (
        <li key={report.id} className="py-2.5">
          <ReportLink report={report} />
          <ul className="mt-0.5 text-muted text-sm">
            {report.told[locale].map((clause) => (
              <li key={clause}>{clause}</li>
            ))}
          </ul>
        </li>
      ))}
    </WorkFrame>
  );
}
