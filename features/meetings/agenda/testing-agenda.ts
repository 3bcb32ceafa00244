import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { createMeeting } from "../mutations/create";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import { addItem } from "./mutations/add-item";
import { type Agenda, readAgenda } from "./queries";

export const at = new Date("2026-11-20T02:00:00Z");

const words = { en: "", zh: "" };

/** A database with the demonstration world and one planned meeting, and what tests of its agenda need. */
export async function ownAgenda() {
  const fresh: FreshDatabase = await freshDatabase();
  const { database } = fresh;
  const desk = await deskOf(database);
  const [series] = await listSeries(database);
  const act = (actor: Actor = desk.organiser, when = at) => ({ actor, at: when });

  async function newMeeting(changes: Partial<MeetingRecord> = {}): Promise<number> {
    const answer = await createMeeting(
      {
        ...{ seriesId: series?.id ?? 0, year: 2026, quarter: 4, status: "planned", date: "2026-12-04", halfDay: null },
        ...{ mode: "in_person", hostUnitId: desk.unitId, venue: words, purpose: words, headCount: null },
        ...{ headCountPrecision: "exact", isPublic: false, attendance: [], people: [], agenda: [], remarks: null },
        ...{ endDate: null, partners: [], asks: [], training: null, outlook: [] },
        ...changes,
      },
      act(),
      database,
    );
    if (!answer.ok) throw new Error(answer.reasons.join());
    return answer.meetingId;
  }

  async function agendaOf(meetingId: number): Promise<Agenda> {
    const agenda = await readAgenda(meetingId, database);
    if (!agenda) throw new Error("there is no such meeting");
    return agenda;
  }

  /** What a change of the agenda as it stands starts from, and the ids of its items by their subjects. */
  async function on(meetingId: number) {
    const { version, items } = await agendaOf(meetingId);
    const idOf = (subject: string) => items.find(({ subjectEn }) => subjectEn === subject)?.id ?? 0;
    return { base: { meetingId, startedFrom: version }, idOf };
  }

  async function add(meetingId: number, subject: string): Promise<number> {
    const { base } = await on(meetingId);
    const answer = await addItem({ ...base, ...said(subject) }, act(), database);
    if (!answer.ok) throw new Error(answer.reasons.join());
    return answer.itemId;
  }

  async function meetingWith(...subjects: string[]): Promise<number> {
    const meetingId = await newMeeting();
    for (const subject of subjects) await add(meetingId, subject);
    return meetingId;
  }

  const subjectsOf = async (meetingId: number) => (await agendaOf(meetingId)).items.map(({ subjectEn }) => subjectEn);
  const lastDeed = async (type: string, id: number) => (await auditOf(database, type, id)).at(-1);

  return { ...fresh, desk, act, newMeeting, agendaOf, on, add, meetingWith, subjectsOf, lastDeed };
}

export const refused = (...reasons: string[]) => ({ ok: false, reasons });

export const everyoneBut = (desk: Awaited<ReturnType<typeof deskOf>>, roles: Actor["role"][]): Actor[] =>
  [
    ...[desk.editor, desk.chief, desk.organiser, desk.administrator, desk.districtAdministrator, desk.districtMember],
  ].filter(({ role }) => !roles.includes(role));

/** An item as its form says it. */
export const said = (subjectEn: string, changes = {}) => ({
  ...{ kind: "brief" as const, unitId: null, personId: null, subjectEn, subjectZh: "", subjectYear: null },
  ...{ minutes: 10, internal: false, standing: false },
  ...changes,
});

/** Makes a meeting public, or not, behind the product's back. */
export async function setPublic(meetingId: number, isPublic: boolean, database: Database): Promise<void> {
  await database.update(meetings).set({ isPublic }).where(eq(meetings.id, meetingId));
}

/** The record as its own form loads it. */
export async function recordOf(meetingId: number, database: Database) {
  const meeting = await getMeeting(meetingId, database);
  if (!meeting) throw new Error("there is no such meeting");
  return meeting;
}
