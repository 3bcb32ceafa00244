import { asc } from "drizzle-orm";
import { meetingSeries } from "@/db/schema/meetings";
import { reportCompositions } from "@/db/schema/report-facts";
import { quarterlyMeeting2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1";
import { createMeeting } from "@/features/meetings/mutations/create";
import { saveMeeting } from "@/features/meetings/mutations/save";
import { getMeeting } from "@/features/meetings/queries";
import { type Draft, type ReportText, untold } from "../draft";
import { writeReport } from "../mutations/write-report";
import { by, type Studio } from "../testing-studio";
import { composition, text } from "./testing-bound";

type World = Pick<Studio, "database" | "desk">;

async function meetingOf40({ database, desk }: World): Promise<number> {
  const [series] = await database.select({ id: meetingSeries.id }).from(meetingSeries).orderBy(asc(meetingSeries.id));
  const record = quarterlyMeeting2024Q1({ unit: () => desk.unitId, person: () => 0, series: series?.id ?? 0 });
  const item = { kind: "present" as const, unitId: desk.unitId, personId: null, subjectYear: null, internal: false };
  const agenda = [{ ...item, subject: { en: "its work", zh: "工作" } }];
  const plain = { ...record, attendance: [], people: [], remarks: null, asks: [], agenda, isPublic: false };
  const answer = await createMeeting(plain, by(desk.organiser), database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.meetingId;
}

/** A report that was composed from a meeting of 40 people at which Pinggu spoke, in English unless more is given. */
export async function composedReport(world: World, given: { en?: ReportText; zh?: ReportText } = {}) {
  const { database, desk } = world;
  const meetingId = await meetingOf40(world);
  const { en = text, zh = null } = given;
  const draft: Draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh };
  const act = by(desk.organiser);
  const reportId = await database.transaction(async (tx) => {
    const id = await writeReport(tx, "report.compose", { sectionId: desk.sectionId, meetingId, draft }, act);
    const composed = { reportId: id, language: "en" as const, meetingId, meetingVersion: 1, composedAt: act.at };
    await tx.insert(reportCompositions).values({ ...composed, content: composition });
    return id;
  });
  return { meetingId, reportId };
}

/** Writes into a meeting's record that so many attended. */
export async function countAnew({ database, desk }: World, meetingId: number, headCount: number | null) {
  const meeting = await getMeeting(meetingId, database);
  if (!meeting) throw new Error("the meeting is gone");
  const input = { meetingId, startedFrom: meeting.version, record: { ...meeting.record, headCount } };
  const answer = await saveMeeting(input, by(desk.organiser), database);
  if (!answer.ok) throw new Error(answer.reasons.join());
}
