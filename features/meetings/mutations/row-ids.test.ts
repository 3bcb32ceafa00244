import { afterAll, beforeAll, expect, it } from "vitest";
import { record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import { createMeeting } from "./create";
import { saveMeeting } from "./save";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let bare: MeetingRecord;
const act = () => ({ actor: desk.organiser, at: new Date("2026-11-20T03:00:00Z") });

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const [series] = await listSeries(fresh.database);
  const nothing = { people: [], attendance: [], agenda: [], asks: [], outlook: [], remarks: null, training: null };
  bare = { ...record2024Q1, ...nothing, seriesId: series?.id ?? 0, hostUnitId: desk.unitId };
});

afterAll(() => fresh.drop());

const item = (en: string): MeetingRecord["agenda"][number] => ({
  ...{ kind: "discuss", unitId: null, personId: null, subjectYear: null, internal: false },
  subject: { en, zh: "" },
});

async function opened(agenda: MeetingRecord["agenda"]): Promise<number> {
  const answer = await createMeeting({ ...bare, agenda }, act(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.meetingId;
}

const agendaOf = async (id: number) => (await getMeeting(id, fresh.database))?.record.agenda ?? [];

it("a save keeps the ids of the rows that stay, whatever else is put in, taken out or moved", async () => {
  const meetingId = await opened([item("a"), item("b"), item("c")]);
  const [a, , c] = await agendaOf(meetingId);
  const other = await opened([item("of another meeting")]);
  const [foreign] = await agendaOf(other);
  if (!a || !c || !foreign) throw new Error("the items are gone");
  const agenda = [{ ...c, minutes: 20, standing: true }, item("d"), a, { ...item("e"), id: foreign.id }];
  const input = { meetingId, startedFrom: 1, record: { ...bare, agenda } };
  const answer = await saveMeeting(input, act(), fresh.database);
  const after = await agendaOf(meetingId);
  expect(after.map(({ id, subject }) => [id === c.id || id === a.id, subject.en])).toEqual([
    [true, "c"],
    [false, "d"],
    [true, "a"],
    [false, "e"],
  ]);
  expect(after[0]).toMatchObject({ minutes: 20, standing: true });
  expect(answer).toMatchObject({ ids: { agenda: after.map(({ id }) => id), asks: [] } });
  expect(await agendaOf(other)).toMatchObject([{ id: foreign.id, subject: { en: "of another meeting" } }]);
});
