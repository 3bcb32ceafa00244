import { and, eq } from "drizzle-orm";
import { meetings } from "@/db/schema/meetings";
import { posts } from "@/db/schema/people";
import { saveMeeting } from "@/features/meetings/mutations/save";
import { getMeeting } from "@/features/meetings/queries";
import type { MeetingRecord } from "@/features/meetings/record";
import { composeReport } from "./mutations/compose";
import { publishReport } from "./mutations/publish";
import { submitReport } from "./mutations/submit";
import { getReport } from "./queries";
import { done } from "./testing-moments";
import { at, by, type Studio } from "./testing-studio";

/** The meeting of March 2024 with reports composed from it, and the ways in which its record becomes another one. */
export async function composedIn({ database, desk }: Studio) {
  const inSpring = and(eq(meetings.year, 2024), eq(meetings.quarter, 1));
  const [meeting] = await database.select({ id: meetings.id }).from(meetings).where(inSpring);
  if (!meeting) throw new Error("the seed has no meeting of March 2024");
  const meetingId = meeting.id;
  const { organiser, secondChief } = desk;

  async function record(): Promise<MeetingRecord> {
    const found = await getMeeting(meetingId, database);
    if (!found) throw new Error("the meeting is gone");
    return found.record;
  }

  return {
    meetingId,
    record,

    async composed(): Promise<number> {
      return done(await composeReport({ meetingId }, by(organiser), database)).reportId;
    },

    async published(reportId: number): Promise<void> {
      done(await submitReport({ reportId }, by(organiser), database));
      const version = (await getReport(reportId, database))?.version ?? 0;
      done(await publishReport({ reportId, version }, by(secondChief), database));
    },

    /** Saves the record with some of it changed. */
    async rewrite(change: (record: MeetingRecord) => Partial<MeetingRecord>): Promise<void> {
      const found = await getMeeting(meetingId, database);
      if (!found) throw new Error("the meeting is gone");
      const changed = { ...found.record, ...change(found.record) };
      const input = { meetingId, startedFrom: found.version, record: changed };
      done(await saveMeeting(input, by(organiser, at), database));
    },

    /** Gives the speaker's first post another name. */
    async renamePost(titleEn: string, titleZh: string): Promise<void> {
      const personId = (await record()).remarks?.speakerId ?? 0;
      const [post] = await database.select().from(posts).where(eq(posts.personId, personId)).orderBy(posts.id);
      await database
        .update(posts)
        .set({ titleEn, titleZh })
        .where(eq(posts.id, post?.id ?? 0));
    },
  };
}
