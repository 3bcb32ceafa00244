import { useLocale, useTranslations } from "next-intl";
import { longDay } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Otherwise } from "../../facts/otherwise";
import type { Standing, Status } from "../../workflow";

export type Made = {
  id: number;
  title: string;
  status: Status;
  standing: Standing;
  createdAt: Date;
  /** Where it says otherwise than the record by now; null where it does not. */
  otherwise: Otherwise | null;
};

/** The reports that were made from a meeting's record, and how far each has come. */
export function ReportsOfMeeting({ reports }: { reports: Made[] }) {
  const t = useTranslations("meetings.reports");
  const correction = useTranslations("reports.correction");
  const locale = useLocale() as Locale;
  if (reports.length === 0) return <p className="text-muted text-sm">{t("none")}</p>;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {reports.map(({ id, title, status, standing, createdAt, otherwise }) => (
        <li key={id} className="py-2 text-sm">
          <a href={`/${locale}/dashboard/reports/${id}`} lang="en-GB">
            {title}
          </a>
          <p className="text-muted">
            {t("begun", {
              standing: t(`standing.${standing === "unpublished" ? status : standing}`),
              day: longDay(createdAt, locale),
            })}
          </p>
          {otherwise && <p className="text-warning">{correction(otherwise.live ? "saysOtherwise" : "factsChanged")}</p>}
        </li>
      ))}
    </ul>
  );
}
