import { getTranslations } from "next-intl/server";
import { saidIn } from "@/features/events/event";
import { listPublicEvents } from "@/features/events/published/queries";
import { whenInWords } from "@/features/events/when";
import { quarterAddress } from "@/features/meetings/address";
import { nextPublicMeeting } from "@/features/meetings/published/queries";
import type { ComingEntry } from "@/features/reports/home/components/coming";
import { longDates } from "@/i18n/dates";
import type { Locale } from "@/i18n/routing";
import { beijingDay, fromBeijing } from "@/platform/clock";

const mostShown = 4;

type Dated = ComingEntry & { at: Date };

/** The next public quarterly meeting and the next events, the soonest first; of events that last, those that go on. */
export async function homeComing(locale: Locale, now: Date): Promise<ComingEntry[]> {
  const t = await getTranslations({ locale, namespace: "home" });
  const [meeting, events] = await Promise.all([nextPublicMeeting(beijingDay(now)), listPublicEvents()]);
  const ahead = events.filter(({ status, endsAt }) => status === "published" && endsAt > now);
  const entries: Dated[] = ahead.map((event) => ({
    path: `/events/calendar/${event.slug}`,
    kind: t(`kind.${event.kind}`),
    title: saidIn(locale, { en: event.titleEn, zh: event.titleZh }),
    when: whenInWords(event, locale),
    place: saidIn(locale, { en: event.placeEn, zh: event.placeZh }),
    at: event.startsAt,
  }));
  if (meeting?.date) {
    entries.push({
      path: quarterAddress(meeting),
      kind: t("kind.meeting"),
      title: meeting.title[locale],
      when: t("halfDay", {
        day: longDates(meeting.date, meeting.endDate, locale),
        half: meeting.endDate ? "" : (meeting.halfDay ?? ""),
      }),
      place: meeting.venue[locale],
      at: fromBeijing(`${meeting.date} 00:00:00`),
    });
  }
  return entries.toSorted((a, b) => a.at.getTime() - b.at.getTime()).slice(0, mostShown);
}
