import { and, asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditEntries } from "@/db/schema/audit";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listUnits } from "@/features/districts/queries";
import { type Actor, roles } from "@/features/people/actor";
import { listPeople } from "@/features/people/queries";
import { getMeeting, listSeries } from "../queries";
import {
  agendaKinds,
  halfDays,
  type MeetingRecord,
  meetingParts,
  meetingRecord,
  modes,
  precisions,
  statuses,
} from "../record";
import { createMeeting } from "./create";
import { saveMeeting } from "./save";

let fresh: FreshDatabase;
let organiser: Actor;
let records: fc.Arbitrary<MeetingRecord>;
const at = new Date("2026-11-20T03:00:00Z");

beforeAll(async () => {
  fresh = await freshDatabase();
  const [account] = await fresh.database.select().from(accounts).where(eq(accounts.role, "organiser"));
  if (!account) throw new Error("the seed has no organiser");
  organiser = { accountId: account.id, name: account.name, role: "organiser", districtId: null };
  const units = (await listUnits(fresh.database)).map(({ id }) => id);
  const people = (await listPeople(fresh.database)).map(({ id }) => id);
  const series = (await listSeries(fresh.database)).map(({ id }) => id);
  records = anyRecord({ units, people, series });
});

afterAll(() => fresh.drop());

const text = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "grapheme", maxLength: 40 }).map((words) => words.replaceAll("\0", "").trim()),
);
const words = fc.record({ en: text, zh: text });
const neededWords = fc.record({ en: text.map((en) => en || "something"), zh: text });
const day = fc
  .date({ min: new Date("1949-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function anyRecord(ids: { units: number[]; people: number[]; series: number[] }): fc.Arbitrary<MeetingRecord> {
  const unit = fc.constantFrom(...ids.units);
  const person = fc.constantFrom(...ids.people);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 6 });
  const year = fc.integer({ min: 1949, max: 2100 });
  return fc
    .record({
      seriesId: fc.constantFrom(...ids.series),
      year,
      quarter: fc.integer({ min: 1, max: 4 }),
      status: fc.constantFrom(...statuses),
      date: maybe(day),
      halfDay: maybe(fc.constantFrom(...halfDays)),
      mode: fc.constantFrom(...modes),
      hostUnitId: unit,
      venue: words,
      purpose: words,
      headCount: maybe(fc.integer({ min: 1, max: 100_000 })),
      headCountPrecision: fc.constantFrom(...precisions),
      isPublic: fc.boolean(),
      attendance: list(fc.record({ name: neededWords, count: maybe(fc.integer({ min: 1, max: 9 })) })),
      people: list(fc.record({ personId: person, part: fc.constantFrom(...meetingParts) })),
      agenda: list(
        fc.record({
          kind: fc.constantFrom(...agendaKinds),
          unitId: maybe(unit),
          personId: maybe(person),
          subject: words,
          subjectYear: maybe(year),
          internal: fc.boolean(),
        }),
      ),
      remarks: maybe(fc.record({ speakerId: person, acknowledged: words, analysed: words, aim: words })),
      asks: list(neededWords),
      training: maybe(
        fc.record({ topic: neededWords, partner: words, basis: words, secondAudience: words, outcome: words }),
      ),
      outlook: list(neededWords),
    })
    .map((record): MeetingRecord => structuredClone(record))
    .filter((record) => meetingRecord.safeParse(record).success);
}

const act = () => ({ actor: organiser, at });
const some = (seed: number): MeetingRecord => fc.sample(records, { numRuns: 1, seed })[0] as MeetingRecord;
const numbered = (record: MeetingRecord, number: number): MeetingRecord => ({
  ...record,
  venue: { en: `hall ${number}`, zh: "" },
});

async function created(record: MeetingRecord): Promise<number> {
  const answer = await createMeeting(record, act(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.meetingId;
}

const auditOf = (meetingId: number) =>
  fresh.database
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectType, "meeting"), eq(auditEntries.subjectId, String(meetingId))))
    .orderBy(asc(auditEntries.id));

describe("opening the record of a meeting", () => {
  it("keeps it as it was given", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        const meeting = await getMeeting(await created(record), fresh.database);
        expect(meeting?.record).toEqual(record);
        expect(meeting?.version).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it("makes pages anew only where it is public", async () => {
    const before = await readGeneration(fresh.database);
    await created({ ...some(14), isPublic: false });
    expect(await readGeneration(fresh.database)).toBe(before);
    await created({ ...some(14), isPublic: true });
    expect(await readGeneration(fresh.database)).toBe(before + 1);
  });

  it("records who opened it, when and with what", async () => {
    const record = some(1);
    const [entry, ...more] = await auditOf(await created(record));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ action: "meeting.create", actorId: organiser.accountId, at, before: null });
    expect(entry?.after).toEqual(record);
  });

  it.each(roles.filter((role) => role !== "organiser"))("refuses %s", async (role) => {
    const before = await fresh.database.$count(meetings);
    const actor: Actor = { ...organiser, accountId: 1, role, districtId: null };
    const answer = await createMeeting(some(2), { actor, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await fresh.database.$count(meetings)).toBe(before);
  });
});

describe("saving the record of a meeting", () => {
  it("puts the new record in the place of the old one", async () => {
    await fc.assert(
      fc.asyncProperty(records, records, async (old, record) => {
        const meetingId = await created(old);
        const answer = await saveMeeting({ meetingId, startedFrom: 1, record }, act(), fresh.database);
        expect(answer).toEqual({ ok: true, version: 2 });
        expect((await getMeeting(meetingId, fresh.database))?.record).toEqual(record);
      }),
      { numRuns: 20 },
    );
  });

  it("records what it was and what it is", async () => {
    const [old, record] = [some(3), some(4)];
    const meetingId = await created(old);
    await saveMeeting({ meetingId, startedFrom: 1, record }, act(), fresh.database);
    const entry = (await auditOf(meetingId)).at(-1);
    expect(entry).toMatchObject({ action: "meeting.save", actorId: organiser.accountId, at });
    expect([entry?.before, entry?.after]).toEqual([old, record]);
  });

  it("gives whoever started from an older version the newest one, and changes nothing", async () => {
    const meetingId = await created(some(5));
    const theirs = numbered(some(6), 1);
    await saveMeeting({ meetingId, startedFrom: 1, record: theirs }, act(), fresh.database);
    const mine = { meetingId, startedFrom: 1, record: numbered(some(7), 2) };
    const answer = await saveMeeting(mine, act(), fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["newer_version"], theirs, version: 2 });
    expect((await getMeeting(meetingId, fresh.database))?.record).toEqual(theirs);
    expect(await auditOf(meetingId)).toHaveLength(2);
  });

  it("lets one of twenty at once win and shows it to the others", async () => {
    const record = some(8);
    const meetingId = await created(record);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        saveMeeting({ meetingId, startedFrom: 1, record: numbered(record, number) }, act(), fresh.database),
      ),
    );
    const kept = (await getMeeting(meetingId, fresh.database))?.record;
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, version: 2 }]);
    expect(kept).toEqual(
      numbered(
        record,
        answers.findIndex(({ ok }) => ok),
      ),
    );
    const refused = { ok: false, reasons: ["newer_version"], theirs: kept, version: 2 };
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill(refused));
    expect(await auditOf(meetingId)).toHaveLength(2);
  });

  it.each(roles.filter((role) => role !== "organiser"))("refuses %s", async (role) => {
    const record = some(9);
    const meetingId = await created(record);
    const actor: Actor = { ...organiser, accountId: 1, role, districtId: null };
    const input = { meetingId, startedFrom: 1, record: numbered(record, 1) };
    const answer = await saveMeeting(input, { actor, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await getMeeting(meetingId, fresh.database)).toMatchObject({ version: 1, record });
    expect(await auditOf(meetingId)).toHaveLength(1);
  });

  it("refuses a meeting that is not there", async () => {
    const input = { meetingId: 2_000_000, startedFrom: 1, record: some(10) };
    expect(await saveMeeting(input, act(), fresh.database)).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it.each([
    [false, false, 0],
    [false, true, 1],
    [true, true, 1],
    [true, false, 1],
  ])("that was public: %s and is: %s makes pages anew %i times", async (was, is, raised) => {
    const meetingId = await created({ ...some(12), isPublic: was });
    const before = await readGeneration(fresh.database);
    const record = { ...some(13), isPublic: is };
    expect(await saveMeeting({ meetingId, startedFrom: 1, record }, act(), fresh.database)).toMatchObject({ ok: true });
    expect((await readGeneration(fresh.database)) - before).toBe(raised);
  });

  it("changes nothing when it fails half-way", async () => {
    const record = some(11);
    const meetingId = await created(record);
    const broken = { ...numbered(record, 1), people: [{ personId: 2_000_000, part: "spoke" as const }] };
    await expect(saveMeeting({ meetingId, startedFrom: 1, record: broken }, act(), fresh.database)).rejects.toThrow();
    expect(await getMeeting(meetingId, fresh.database)).toMatchObject({ version: 1, record });
  });
});
