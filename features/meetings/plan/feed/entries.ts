import type { Entry } from "@/features/events/ics/file";
import type { Bilingual } from "../../record";
import { spanOf } from "../../span";
import type { StepKind } from "../steps";

export type FeedMeeting = {
  id: number;
  version: number;
  updatedAt: Date;
  status: "planned" | "held" | "cancelled";
  date: string | null;
  endDate: string | null;
  startsAt: string | null;
  endsAt: string | null;
  title: Bilingual;
  venue: Bilingual;
  steps: { id: number; kind: StepKind; version: number; changedAt: Date; dueOn: string | null; done: boolean }[];
};

type Words = {
  language: "en" | "zh";
  step: (kind: StepKind, meeting: string) => string;
  url: (meetingId: number) => string;
};

function meetingEntry(meeting: FeedMeeting, { language, url }: Words): Entry[] {
  const { id, version, updatedAt, status, date, title, venue } = meeting;
  if (date === null) return [];
  const location = venue[language] || venue.en || venue.zh;
  return [
    {
      ...{ uid: `meeting-${id}`, sequence: version, changedAt: updatedAt, cancelled: status === "cancelled" },
      ...{ summary: title[language], url: url(id), ...spanOf({ ...meeting, date }) },
      ...(location ? { location } : {}),
    },
  ];
}

/**
 * Meetings and their steps as entries of a calendar, the kinds that concern a role. What has no day is not in it. Each
 * keeps its UID for good; its SEQUENCE is the version of the meeting's record or of the step.
 */
export function entriesOf(meetings: readonly FeedMeeting[], kinds: readonly StepKind[], words: Words): Entry[] {
  return meetings.flatMap((meeting) => {
    const steps = meeting.steps.flatMap(({ id, kind, version, changedAt, dueOn, done }): Entry[] => {
      if (kind === "meeting" || !kinds.includes(kind) || dueOn === null) return [];
      const cancelled = meeting.status === "cancelled" && !done;
      const summary = words.step(kind, meeting.title[words.language]);
      return [
        { uid: `step-${id}`, sequence: version, changedAt, cancelled, summary, url: words.url(meeting.id), day: dueOn },
      ];
    });
    return kinds.includes("meeting") ? [...meetingEntry(meeting, words), ...steps] : steps;
  });
}
