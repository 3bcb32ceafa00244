import { getTranslations } from "next-intl/server";
import { entryOf } from "@/features/events/entry";
import { listPublicEvents } from "@/features/events/published/queries";
import { listPublicMeetings, nextPublicMeeting } from "@/features/meetings/published/queries";
import { titleOf } from "@/features/meetings/published/words";
import type { Locale } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { inOrder, type MeetingWords, meetingEntries } from "./meeting-entries";

async function meetingWords(locale: Locale): Promise<MeetingWords> {
  const t = await getTranslations({ locale, namespace: "home" });
  return {
    kind: t("kind.meeting"),
    halfDay: (day, half) => t("halfDay", { day, half }),
    until: (day, last) => t("until", { day, last }),
  };
}

/**
 * What the list shows: what is coming or goes on, with the next public quarterly meeting, the next first; and the events
 * that are over, the latest first.
 */
export async function listedEntries(locale: Locale, now: Date) {
  const [t, events, meeting] = await Promise.all([
    getTranslations({ locale, namespace: "calendar" }),
    listPublicEvents(),
    nextPublicMeeting(beijingDay(now)),
  ]);
  const entries = (isShown: (endsAt: Date) => boolean) =>
    events.filter(({ endsAt }) => isShown(endsAt)).map((event) => entryOf(event, locale, t(`kind.${event.kind}`)));
  const next = meeting ? [{ ...meeting, status: "planned" as const }] : [];
  const meetings = meetingEntries(next, locale, await meetingWords(locale));
  return {
    coming: inOrder(
      entries((endsAt) => endsAt > now),
      meetings,
    ),
    past: entries((endsAt) => endsAt <= now).reverse(),
  };
}

/** What the months show: every event and every public meeting whose day is known, in the order of time. */
export async function monthEntries(locale: Locale) {
  const [t, events, meetings] = await Promise.all([
    getTranslations({ locale, namespace: "calendar" }),
    listPublicEvents(),
    listPublicMeetings(),
  ]);
  const titled = meetings.map((meeting) => ({ ...meeting, title: titleOf(meeting) }));
  const entries = events.map((event) => entryOf(event, locale, t(`kind.${event.kind}`)));
  return inOrder(entries, meetingEntries(titled, locale, await meetingWords(locale)));
}
