import { useLocale, useTranslations } from "next-intl";
import { weekdayDate } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { MeetingRecord } from "../../record";
import { shortTime } from "../when";

type Props = {
  meeting: Pick<MeetingRecord, "date" | "endDate" | "status" | "venue"> & {
    startsAt: string | null;
    endsAt: string | null;
  };
  recordPath: string;
};

/** When and where the meeting is; the place is written in the record. */
export function WhenFacts({ meeting, recordPath }: Props) {
  const t = useTranslations("plan.when");
  const words = useTranslations("meetings");
  const locale = useLocale() as Locale;
  const { date, endDate, status, venue, startsAt, endsAt } = meeting;
  const place = venue[locale] || venue.en || venue.zh;
  const facts = [
    { label: words("field.status"), value: words(`status.${status}`) },
    { label: t("date"), value: date ? weekdayDate(date, locale) : words("noDate") },
    ...(endDate ? [{ label: words("field.endDate"), value: weekdayDate(endDate, locale) }] : []),
    {
      label: t("hours"),
      value: startsAt
        ? t("fromUntil", { from: shortTime(startsAt) ?? "", until: shortTime(endsAt) ?? "none" })
        : words("notKnown"),
    },
    { label: words("field.venue"), value: place || words("notKnown") },
  ];
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-sm">
        <a href={recordPath}>{t("inRecord")}</a>
      </p>
    </>
  );
}
