import { useLocale, useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import type { Locale } from "@/i18n/routing";
import type { MeetingRecord } from "../record";
import { useMeetingDays } from "./meeting-days";

export type ListedMeeting = {
  id: number;
  year: number;
  quarter: number;
  seriesEn: string;
  seriesZh: string;
  venueEn: string;
  venueZh: string;
} & Pick<MeetingRecord, "status" | "date" | "endDate" | "halfDay" | "headCount" | "headCountPrecision">;

/** The meetings, one a row; on a phone what does not fit stands below the quarter. */
export function MeetingTable({ meetings }: { meetings: ListedMeeting[] }) {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const inWords = useMeetingDays();
  const wide = "hidden sm:table-cell";
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-ink border-b text-start text-muted [&>th]:py-2 [&>th]:pe-4 [&>th]:text-start [&>th]:font-normal">
          <th scope="col">{t("field.quarter")}</th>
          <th scope="col" className={wide}>
            {t("field.seriesId")}
          </th>
          <th scope="col">{t("field.date")}</th>
          <th scope="col" className={wide}>
            {t("field.venue")}
          </th>
          <th scope="col">{t("field.status")}</th>
          <th scope="col" className={classes(wide, "text-end!")}>
            {t("field.headCount")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-hairline border-hairline border-b">
        {meetings.map((meeting) => {
          const series = locale === "en" ? meeting.seriesEn : meeting.seriesZh;
          const venue = locale === "en" ? meeting.venueEn : meeting.venueZh;
          return (
            <tr key={meeting.id} className="align-baseline hover:bg-wash [&>td]:py-2.5 [&>td]:pe-3 sm:[&>td]:pe-4">
              <th scope="row" className="py-2.5 pe-3 text-start sm:pe-4 font-medium tabular-nums">
                <a href={`/${locale}/dashboard/meetings/${meeting.id}`} className="whitespace-nowrap">
                  {t("quarterOf", { year: String(meeting.year), quarter: String(meeting.quarter) })}
                </a>
                <span className="block font-normal text-muted first-letter:uppercase sm:hidden">{series}</span>
                <span className="block font-normal text-muted sm:hidden">{venue}</span>
              </th>
              <td className={classes(wide, "first-letter:uppercase")}>{series}</td>
              <td className="tabular-nums min-[24rem]:break-keep">
                {meeting.date ? inWords({ ...meeting, date: meeting.date }) : t("noDate")}
              </td>
              <td className={wide}>{venue}</td>
              <td className="whitespace-nowrap">{t(`status.${meeting.status}`)}</td>
              <td className={classes(wide, "whitespace-nowrap text-end tabular-nums")}>
                {meeting.headCount !== null &&
                  t(`people.${meeting.headCountPrecision}`, { count: String(meeting.headCount) })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
