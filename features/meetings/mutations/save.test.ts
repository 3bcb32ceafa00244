import { and, asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditEntries } from "@/db/schema/audit";
import { places } from "@/db/schema/invitations";
import { meetings } from "@/db/schema/meetings";
import { accounts } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listUnits } from "@/features/districts/queries";
import { type Actor, roles } from "@/features/people/actor";
import { listPeople } from "@/features/people/queries";
import { getMeeting, listSeries } from "../queries";
import type { MeetingRecord } from "../record";
import { anyRecord } from "../testing-record";
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
        expect(meeting?.record).toMatchObject(record);
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
        expect(answer).toMatchObject({ ok: true, version: 2 });
        expect((await getMeeting(meetingId, fresh.database))?.record).toMatchObject(record);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves the head-count to the sign-in once somebody has signed in", async () => {
    const meetingId = await created({ ...some(3), headCount: null, attendance: [] });
    const old = (await getMeeting(meetingId, fresh.database))?.record;
    if (!old) throw new Error("there is no record");
    await fresh.database.insert(places).values({ meetingId, origin: "walk_in", name: "Li Min", signedInAt: at });
    const save = (headCount: number, startedFrom: number) => {
      const record = { ...old, headCount, headCountPrecision: "exact" as const };
      return saveMeeting({ meetingId, startedFrom, record }, act(), fresh.database);
    };
    expect(await save(2, 1)).toEqual({
      ...{ ok: false, reasons: ["wrong_fields"] },
      errors: [{ path: "headCount", code: "counted_at_sign_in" }],
    });
    expect((await getMeeting(meetingId, fresh.database))?.version).toBe(1);
    expect(await save(1, 1)).toMatchObject({ ok: true, version: 2 });
  });

  it("records what it was and what it is", async () => {
    const [old, record] = [some(3), some(4)];
    const meetingId = await created(old);
    await saveMeeting({ meetingId, startedFrom: 1, record }, act(), fresh.database);
    const entry = (await auditOf(meetingId)).at(-1);
    expect(entry).toMatchObject({ action: "meeting.save", actorId: organiser.accountId, at });
    expect([entry?.before, entry?.after]).toMatchObject([old, record]);
  });

  it("gives whoever started from an older version the newest one, and changes nothing", async () => {
    const meetingId = await created(some(5));
    const theirs = numbered(some(6), 1);
    await saveMeeting({ meetingId, startedFrom: 1, record: theirs }, act(), fresh.database);
    const mine = { meetingId, startedFrom: 1, record: numbered(some(7), 2) };
    const answer = await saveMeeting(mine, act(), fresh.database);
    expect(answer).toMatchObject({ ok: false, reasons: ["newer_version"], theirs, version: 2 });
    expect((await getMeeting(meetingId, fresh.database))?.record).toMatchObject(theirs);
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
    expect(answers.filter(({ ok }) => ok)).toMatchObject([{ ok: true, version: 2 }]);
    expect(kept).toMatchObject(
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
