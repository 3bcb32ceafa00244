import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import type { MeetingRecord } from "../record";
import { useMeetingDays } from "./meeting-days";

type Props = {
  meeting: Pick<MeetingRecord, "year" | "quarter" | "date" | "endDate" | "halfDay"> & {
    venueEn: string;
    venueZh: string;
    seriesEn: string;
    seriesZh: string;
  };
};

/** A meeting ahead, as everyone invited may know it. */
export function NextMeeting({ meeting }: Props) {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const inWords = useMeetingDays();
  const { year, quarter, date, endDate, halfDay } = meeting;
  const facts = [
    { label: t("field.quarter"), value: t("quarterOf", { year: String(year), quarter: String(quarter) }) },
    { label: t("field.seriesId"), value: locale === "en" ? meeting.seriesEn : meeting.seriesZh },
    {
      label: t("field.date"),
      value: date ? inWords({ date, endDate, halfDay }) : t("noDate"),
    },
    { label: t("field.venue"), value: (locale === "en" ? meeting.venueEn : meeting.venueZh) || t("notKnown") },
  ];
  return (
    <dl className="grid max-w-3xl grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="tabular-nums first-letter:uppercase">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
