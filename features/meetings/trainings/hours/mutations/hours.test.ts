import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { itemPresences } from "@/db/schema/attendance";
import { units } from "@/db/schema/districts";
import { places } from "@/db/schema/invitations";
import { trainingHours, trainingMinutes } from "@/db/schema/training-hours";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { minutesAfter } from "../../../attendance/testing-day";
import { getProposals, listCrediting } from "../queries";
import { exportRecord } from "../record/mutations/export-record";
import { getPerson, listRecord, listYears } from "../record/queries";
import { trainingDay } from "../testing-training";
import { clearMinutes } from "./clear-minutes";
import { creditHours } from "./credit-hours";
import { setMinutes } from "./set-minutes";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const at = minutesAfter(240);
const by = (moment = at) => ({ actor: desk.organiser, at: moment });
const listOf = async (meetingId: number) => {
  const list = await getProposals(meetingId, fresh.database);
  if (!list) throw new Error("there is no such training");
  return list;
};
const credit = async (meetingId: number, moment = at) =>
  creditHours({ meetingId, seen: (await listOf(meetingId)).seen }, by(moment), fresh.database);
const statesOf = async (meetingId: number) =>
  Object.fromEntries((await listOf(meetingId)).proposals.map((one) => [one.person.name, [one.proposed, one.state]]));
const creditedFor = (meetingId: number) =>
  fresh.database
    .select()
    .from(trainingHours)
    .where(eq(trainingHours.meetingId, meetingId))
    .orderBy(asc(trainingHours.id));

describe("crediting a training", () => {
  it("writes what the list shows on everybody's record, once, and puts it on record", async () => {
    const { meetingId, people } = await trainingDay(fresh.database);
    expect(await statesOf(meetingId)).toEqual({
      ...{ "Li Min": [90, "new"], "Wang Fang": [30, "new"], "Zhao Hong": [0, "absent"], "Sun Li": [90, "new"] },
    });
    const { seen } = await listOf(meetingId);
    const both = await Promise.all([1, 2].map(() => creditHours({ meetingId, seen }, by(), fresh.database)));
    expect(both.toSorted((one, other) => Number(other.ok) - Number(one.ok))).toEqual([
      { ok: true, people: 3 },
      { ok: false, reasons: ["nothing_new"] },
    ]);
    expect(await creditedFor(meetingId)).toMatchObject([
      { placeId: people.liMin, name: "Li Min", minutes: 90, titleEn: "Making short videos", heldOn: "2026-11-27" },
      { placeId: people.wangFang, minutes: 30, computedMinutes: 30, reason: "", replacedAt: null },
      { placeId: people.sunLi, name: "Sun Li", unitId: null, unitText: "Kuaishou", minutes: 90 },
    ]);
    const audit = await auditOf(fresh.database, "meeting", meetingId);
    expect(audit).toMatchObject([
      { action: "training_hours.credit", actorId: desk.organiser.accountId, after: { people: 3, minutes: 210 } },
    ]);
  });

  it("shows where presence says something else afterwards, credits it again and keeps what was", async () => {
    const { meetingId, second, people } = await trainingDay(fresh.database);
    await credit(meetingId);
    await fresh.database.insert(itemPresences).values({ itemId: second, placeId: people.liMin, present: false });
    expect((await statesOf(meetingId))["Li Min"]).toEqual([60, "differs"]);
    expect(await credit(meetingId, minutesAfter(300))).toEqual({ ok: true, people: 1 });
    const [first, , , again, ...none] = await creditedFor(meetingId);
    expect(first).toMatchObject({ name: "Li Min", minutes: 90, replacedAt: minutesAfter(300) });
    expect(again).toMatchObject({ name: "Li Min", minutes: 60, replacedAt: null });
    expect(none).toEqual([]);
    expect(await listCrediting(meetingId, fresh.database)).toMatchObject([{ people: 1 }, { people: 3 }]);
    await fresh.database.update(places).set({ signedInAt: null }).where(eq(places.id, people.wangFang));
    expect(await credit(meetingId, minutesAfter(310))).toEqual({ ok: true, people: 0 });
    expect((await statesOf(meetingId))["Wang Fang"]).toEqual([0, "absent"]);
  });

  it("stands when the place is gone", async () => {
    const { meetingId, people } = await trainingDay(fresh.database);
    await credit(meetingId);
    await fresh.database.delete(places).where(eq(places.id, people.liMin));
    expect((await listOf(meetingId)).apart).toMatchObject([{ name: "Li Min", minutes: 90 }]);
    expect(await credit(meetingId)).toEqual({ ok: false, reasons: ["nothing_new"] });
  });

  it("refuses a list that is not the newest, a day to come and a meeting without sessions", async () => {
    const { meetingId, people } = await trainingDay(fresh.database);
    const { seen } = await listOf(meetingId);
    await fresh.database.update(places).set({ signedInAt: at }).where(eq(places.id, people.wangFang));
    expect(await creditHours({ meetingId, seen }, by(), fresh.database)).toEqual({
      ...{ ok: false, reasons: ["newer_version"] },
    });
    expect(await credit(meetingId, minutesAfter(-24 * 60))).toEqual({ ok: false, reasons: ["not_yet"] });
    const cancelled = await trainingDay(fresh.database, { status: "cancelled" });
    expect(await credit(cancelled.meetingId)).toEqual({ ok: false, reasons: ["cancelled"] });
    expect(await creditHours({ meetingId: 999_999, seen }, by(), fresh.database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
    expect(await creditedFor(meetingId)).toEqual([]);
  });
});

describe("setting minutes by hand", () => {
  it("keeps the reason, is credited with it, and can be taken back", async () => {
    const { meetingId, people } = await trainingDay(fresh.database);
    const input = { placeId: people.wangFang, version: 0, minutes: 60, reason: "the metro stood still" };
    expect(await setMinutes(input, by(), fresh.database)).toEqual({ ok: true });
    expect((await statesOf(meetingId))["Wang Fang"]).toEqual([60, "new"]);
    await credit(meetingId);
    expect((await creditedFor(meetingId))[1]).toMatchObject({
      ...{ minutes: 60, computedMinutes: 30, reason: "the metro stood still" },
    });
    expect(await clearMinutes({ placeId: people.wangFang, version: 1 }, by(), fresh.database)).toEqual({ ok: true });
    expect((await statesOf(meetingId))["Wang Fang"]).toEqual([30, "differs"]);
    expect(await auditOf(fresh.database, "meeting", meetingId)).toMatchObject([
      {
        ...{ action: "training_hours.set", reason: "the metro stood still", before: null },
        after: { place: people.wangFang, name: "Wang Fang", minutes: 60 },
      },
      { action: "training_hours.credit" },
      { action: "training_hours.clear", before: { minutes: 60, reason: "the metro stood still" } },
    ]);
  });

  it("lets one of two at once go first, and the other knows", async () => {
    const { people } = await trainingDay(fresh.database);
    const input = { placeId: people.liMin, version: 0, reason: "left" };
    const answers = await Promise.all(
      [10, 20, 30].map((minutes) => setMinutes({ ...input, minutes }, by(), fresh.database)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reasons: ["newer_version"] }));
    expect(await clearMinutes({ placeId: people.liMin, version: 9 }, by(), fresh.database)).toEqual({
      ...{ ok: false, reasons: ["newer_version"] },
    });
    const [set] = await fresh.database.select().from(trainingMinutes).where(eq(trainingMinutes.placeId, people.liMin));
    expect(set?.version).toBe(1);
  });

  it("refuses more than all sessions have, and a lecturer", async () => {
    const { people } = await trainingDay(fresh.database);
    const input = { placeId: people.liMin, version: 0, minutes: 91, reason: "longer" };
    expect(await setMinutes(input, by(), fresh.database)).toEqual({ ok: false, reasons: ["more_than_all"] });
    expect(await setMinutes({ ...input, placeId: people.heYan }, by(), fresh.database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
  });
});

describe("the personal record", () => {
  it("sums by year, is found by unit and words, and shows a district its own people alone", async () => {
    const { database } = fresh;
    const [own] = await database.select().from(units).where(eq(units.slug, "pinggu"));
    const [sibling] = await database.select().from(units).where(eq(units.slug, "daxing"));
    const ofPinggu = { name: "Qin Lan", unitId: own?.id ?? 0 };
    for (const more of [{}, { date: "2025-11-27", year: 2025, startsAt: null }]) {
      const { meetingId, people } = await trainingDay(database, more);
      await database.update(places).set(ofPinggu).where(eq(places.id, people.liMin));
      await database
        .update(places)
        .set({ ...ofPinggu, unitId: sibling?.id })
        .where(eq(places.id, people.sunLi));
      await credit(meetingId);
    }
    const find = (filter: object) => listRecord({ q: "", year: undefined, district: undefined, ...filter }, database);
    const [qin, ...others] = await find({ q: "qin lan", district: own?.id });
    expect(others).toEqual([]);
    expect(qin?.years.map(({ year }) => year)).toEqual([2026, 2025]);
    expect(await find({ q: "Qin Lan" })).toHaveLength(2);
    expect((await find({ q: "qin", year: 2025 })).map(({ trainings }) => trainings.length)).toEqual([1, 1]);
    expect(await find({ q: "%" })).toEqual([]);
    expect(await find({ q: "short videos", year: 2025, district: own?.id })).toHaveLength(1);
    expect(await listYears(own?.id ?? 0, database)).toEqual([2026, 2025]);
    const id = qin?.id ?? 0;
    expect((await getPerson(id, own?.id ?? 0, database))?.trainings).toHaveLength(2);
    expect((await getPerson(id, "any", database))?.minutes).toBe(qin?.minutes);
    expect(await getPerson(id, sibling?.id ?? 0, database)).toBeNull();
    expect(await getPerson(id, null, database)).toBeNull();
    expect(await getPerson(999_999, "any", database)).toBeNull();
  });

  it("is handed out as a file, and who took it is known", async () => {
    const filter = { q: "", year: 2031, district: undefined };
    expect(await exportRecord({ filter, file: "xlsx" }, by(), fresh.database)).toEqual({ ok: true, people: [] });
    const { database } = fresh;
    expect(await auditOf(database, "training_hours", 2031)).toMatchObject([
      { action: "training_hours.export", actorId: desk.organiser.accountId, after: { file: "xlsx", people: 0 } },
    ]);
  });
});
