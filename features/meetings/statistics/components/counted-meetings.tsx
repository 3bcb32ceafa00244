import { useLocale, useTranslations } from "next-intl";
import { longDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { Counts } from "../counts";
import type { FigureName } from "../figures";
import type { StatedMeeting } from "../grouping";
import type { Lists } from "../lists";
import { FigureWords } from "./figure";
import { cellLook, headLook, nameLook, WideTable } from "./wide-table";

type Props = {
  meetings: { meeting: StatedMeeting; counts: Counts }[];
  /** Where the lists stand that figures lead to. */
  lists: Lists;
};

/** The meetings of a span, the newest first; each figure leads to the list of what it counts, where there is one. */
export function CountedMeetings({ meetings, lists }: Props) {
  const t = useTranslations("meetingStatistics");
  const locale = useLocale() as Locale;
  const columns: { name: FigureName; list?: (id: number) => string }[] = [
    { name: "attendance", list: lists.attendance },
    { name: "replies", list: lists.replies },
    { name: "onTime", list: lists.replies },
    { name: "issued", list: lists.followUps },
    { name: "acknowledged" },
    { name: "closed", list: (id) => lists.followUps(id, { state: "closed" }) },
    { name: "closedOnTime" },
    { name: "overdue", list: (id) => lists.followUps(id, { colour: "red" }) },
    ...(lists.minutes ? [{ name: "sealDays" as const, list: lists.minutes }] : []),
  ];
  const within = (address: string | undefined) => address && `/${locale}${address}`;
  return (
    <WideTable label={t("meetings")}>
      <table className="min-w-full text-sm">
        <thead>
          <tr className="border-strong-line border-b text-muted">
            <th scope="col" className={nameLook}>
              {t("column.meeting")}
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className={headLook}>
                {t(`figure.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ meeting, counts }) => (
            <tr key={meeting.id} className="border-hairline border-b">
              <th scope="row" className={nameLook}>
                <MeetingName meeting={meeting} href={within(lists.meeting?.(meeting.id))} />
                <span className="block text-muted text-xs first-letter:uppercase">
                  {locale === "en" ? meeting.seriesEn : meeting.seriesZh || meeting.seriesEn}
                </span>
                {meeting.date && (
                  <span className="block whitespace-nowrap text-muted text-xs">{longDate(meeting.date, locale)}</span>
                )}
              </th>
              {columns.map(({ name, list }) => (
                <td key={name} className={cellLook}>
                  <FigureWords name={name} counts={counts} href={within(list?.(meeting.id))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function MeetingName({ meeting, href }: { meeting: StatedMeeting; href?: string }) {
  const t = useTranslations("meetingStatistics");
  const name = t("quarter", { year: String(meeting.year), quarter: meeting.quarter });
  const words = meeting.status === "cancelled" ? t("cancelled", { quarter: name }) : name;
  return href ? <a href={href}>{words}</a> : words;
}
