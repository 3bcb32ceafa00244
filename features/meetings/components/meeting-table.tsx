import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { MeetingRecord } from "../record";

export type ListedMeeting = {
  id: number;
  year: number;
  quarter: number;
  seriesEn: string;
  seriesZh: string;
  venueEn: string;
  venueZh: string;
} & Pick<MeetingRecord, "status" | "date" | "halfDay" | "headCount" | "headCountPrecision">;

/** The meetings, one a row. */
export function MeetingTable({ meetings }: { meetings: ListedMeeting[] }) {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const columns = ["quarter", "seriesId", "date", "venue", "status", "headCount"] as const;
  return (
    <section className="overflow-x-auto" aria-label={t("title")} tabIndex={0}>
      <table className="w-full min-w-3xl text-sm">
        <thead>
          <tr className="border-ink border-b text-muted">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 pe-4 text-start font-normal last:pe-0 last:text-end">
                {t(`field.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline border-hairline border-b">
          {meetings.map((meeting) => (
            <tr key={meeting.id} className="align-baseline hover:bg-wash">
              <th scope="row" className="whitespace-nowrap py-2 pe-4 text-start font-medium tabular-nums">
                <a href={`/${locale}/dashboard/meetings/${meeting.id}`}>
                  {t("quarterOf", { year: String(meeting.year), quarter: String(meeting.quarter) })}
                </a>
              </th>
              <td className="py-2 pe-4">{locale === "en" ? meeting.seriesEn : meeting.seriesZh}</td>
              <td className="whitespace-nowrap py-2 pe-4 tabular-nums">
                {meeting.date ? longDate(meeting.date, locale) : t("noDate")}
                {meeting.halfDay && `${t("comma")}${t(`halfDay.${meeting.halfDay}`)}`}
              </td>
              <td className="py-2 pe-4">{locale === "en" ? meeting.venueEn : meeting.venueZh}</td>
              <td className="whitespace-nowrap py-2 pe-4">{t(`status.${meeting.status}`)}</td>
              <td className="whitespace-nowrap py-2 text-end tabular-nums">
                {meeting.headCount === null
                  ? ""
                  : t(`people.${meeting.headCountPrecision}`, { count: String(meeting.headCount) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
