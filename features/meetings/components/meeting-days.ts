import { useLocale, useTranslations } from "next-intl";
import { longDates } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import type { MeetingRecord } from "../record";

type Days = { date: string } & Pick<MeetingRecord, "endDate" | "halfDay">;

/** When a meeting is, in words: its day with the half of it, or all its days. */
export function useMeetingDays() {
  const t = useTranslations("meetings");
  const locale = useLocale() as Locale;
  return ({ date, endDate, halfDay }: Days) =>
    t("dayAndHalf", { day: longDates(date, endDate, locale), half: endDate ? "" : (halfDay ?? "") });
}
