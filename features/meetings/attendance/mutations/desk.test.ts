import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { deskSteps, itemPresences } from "@/db/schema/attendance";
import { placeSteps, places } from "@/db/schema/invitations";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { getMeeting } from "../../queries";
import { listItemPresences, listPlaces } from "../queries";
import type { DeskStep } from "../steps";
import { meetingDay, minutesAfter, starts, stepOf } from "../testing-day";
import { markPresence } from "./mark-presence";
import { setHeadCount } from "./set-head-count";
import { takeSteps } from "./take-steps";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const send = (meetingId: number, steps: DeskStep[], { actor = desk.organiser as Actor, at = starts } = {}) =>
  takeSteps({ meetingId, sentAt: at.toISOString(), steps }, { actor, at }, fresh.database);
const seatOf = async (id = 0) => (await fresh.database.select().from(places).where(eq(places.id, id)))[0];
const stepsOf = (id = 0) =>
  fresh.database.select().from(placeSteps).where(eq(placeSteps.placeId, id)).orderBy(placeSteps.id);
const outcomes = (answer: Awaited<ReturnType<typeof send>>) =>
  answer.ok ? answer.answers.map(({ outcome }) => outcome) : answer.reasons;

describe("the desk", () => {
  it("signs in, signs out, excuses and marks absent, and puts each on record", async () => {
    const day = await meetingDay(fresh.database);
    const [one, two, three] = day.places;
    const excuse = stepOf("excuse", two ?? 0, starts, { reason: "ill" });
    const sent = [stepOf("sign_in", one ?? 0), excuse, stepOf("absent", three ?? 0)];
    expect(outcomes(await send(day.meetingId, sent))).toEqual(["done", "done", "done"]);
    const at = minutesAfter(60);
    await send(day.meetingId, [stepOf("leave", one ?? 0, at)], { at });
    expect(await seatOf(one)).toMatchObject({ signedInAt: starts, leftAt: at, version: 3 });
    expect(await seatOf(two)).toMatchObject({ absence: "excused", reason: "ill" });
    expect(await seatOf(three)).toMatchObject({ absence: "absent" });
    expect(await stepsOf(one)).toMatchObject([
      { step: "sign_in", name: "Li Min", actorId: desk.organiser.accountId, at: starts },
      { step: "leave", at },
    ]);
    const audit = await auditOf(fresh.database, "meeting", day.meetingId);
    expect(audit.map(({ action, reason }) => [action, reason])).toEqual([
      ["presence.sign_in", null],
      ["presence.excuse", "ill"],
      ["presence.absent", null],
      ["presence.leave", null],
    ]);
    expect(audit[0]).toMatchObject({ actorId: desk.organiser.accountId, after: { place: one, name: "Li Min" } });
  });

  it("undoes each of them and keeps what happened", async () => {
    const day = await meetingDay(fresh.database);
    const [one = 0, two = 0] = day.places;
    await send(day.meetingId, [stepOf("sign_in", one), stepOf("leave", one), stepOf("absent", two)]);
    await send(day.meetingId, [stepOf("undo_leave", one), stepOf("undo_absence", two)]);
    expect(await seatOf(one)).toMatchObject({ signedInAt: starts, leftAt: null });
    expect(await seatOf(two)).toMatchObject({ absence: null });
    await send(day.meetingId, [stepOf("undo_sign_in", one)]);
    expect(await seatOf(one)).toMatchObject({ signedInAt: null });
    expect((await stepsOf(one)).map(({ step }) => step)).toEqual(["sign_in", "leave", "undo_leave", "undo_sign_in"]);
  });

  it("lets in who is not on the list, and steps on her by the key that let her in", async () => {
    const day = await meetingDay(fresh.database);
    const walkIn = stepOf("walk_in", "", starts, { walkIn: { name: "Sun Li", post: "Guest", unitId: day.unitId } });
    await send(day.meetingId, [walkIn, stepOf("leave", walkIn.key)]);
    const listed = (await listPlaces(day.meetingId, fresh.database)).find(({ key }) => key === walkIn.key);
    expect(listed).toMatchObject({
      name: "Sun Li",
      post: "Guest",
      origin: "walk_in",
      signedInAt: starts,
      leftAt: starts,
    });
    const nowhere = stepOf("walk_in", "", starts, { walkIn: { name: "Gao Xin", post: "", unitId: 2_000_000 } });
    expect(outcomes(await send(day.meetingId, [nowhere, stepOf("undo_sign_in", nowhere.key)]))).toEqual([
      "done",
      "done",
    ]);
    await send(day.meetingId, [stepOf("undo_sign_in", walkIn.key)]);
    const names = (await listPlaces(day.meetingId, fresh.database)).map(({ name }) => name);
    expect(names.toSorted()).toEqual(["Li Min", "Wang Fang", "Zhao Hong"]);
  });

  it("doubles nothing when a batch is sent twice, one after the other or at once", async () => {
    const day = await meetingDay(fresh.database);
    const [one = 0, two = 0] = day.places;
    const walkIn = stepOf("walk_in", "", starts, { walkIn: { name: "Sun Li", post: "", unitId: null } });
    const batch = [stepOf("sign_in", one), walkIn, stepOf("leave", one), stepOf("excuse", two)];
    const [first, second] = await Promise.all([send(day.meetingId, batch), send(day.meetingId, batch)]);
    const third = await send(day.meetingId, batch, { at: minutesAfter(30) });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(await fresh.database.$count(places, eq(places.meetingId, day.meetingId))).toBe(5);
    expect(await stepsOf(one)).toHaveLength(2);
    expect(await fresh.database.$count(deskSteps, eq(deskSteps.meetingId, day.meetingId))).toBe(4);
    expect(await auditOf(fresh.database, "meeting", day.meetingId)).toHaveLength(4);
  });

  it("makes one entry of twenty sign-ins of one place at once, and says who was first", async () => {
    const day = await meetingDay(fresh.database);
    const [one = 0] = day.places;
    const actors: Actor[] = [desk.organiser, desk.editor];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        send(day.meetingId, [stepOf("sign_in", one)], { actor: actors[index % 2] ?? desk.organiser }),
      ),
    );
    expect(answers.flatMap(outcomes).toSorted()).toEqual([...Array(19).fill("already"), "done"]);
    expect(await stepsOf(one)).toHaveLength(1);
    expect(await seatOf(one)).toMatchObject({ signedInAt: starts, version: 2 });
    const [step] = await stepsOf(one);
    const listed = (await listPlaces(day.meetingId, fresh.database)).find(({ ref }) => ref === String(one));
    expect(listed?.signedInBy).toBe(actors.find(({ accountId }) => accountId === step?.actorId)?.name);
  });

  it("keeps the first time: also that of a desk that was cut off and sends later", async () => {
    const day = await meetingDay(fresh.database);
    const [one = 0] = day.places;
    await send(day.meetingId, [stepOf("sign_in", one, minutesAfter(10))], { at: minutesAfter(10) });
    const late = await send(day.meetingId, [stepOf("sign_in", one, minutesAfter(20))], { at: minutesAfter(20) });
    expect(outcomes(late)).toEqual(["already"]);
    expect(await seatOf(one)).toMatchObject({ signedInAt: minutesAfter(10) });
    const early = stepOf("sign_in", one, minutesAfter(2));
    const cut = await send(day.meetingId, [early], { actor: desk.editor, at: minutesAfter(25) });
    expect(outcomes(cut)).toEqual(["already"]);
    expect(await seatOf(one)).toMatchObject({ signedInAt: minutesAfter(2) });
    const listed = (await listPlaces(day.meetingId, fresh.database)).find(({ ref }) => ref === String(one));
    expect(listed?.signedInBy).toBe(desk.editor.name);
  });

  it("answers, and does not fail, where a step makes no sense", async () => {
    const day = await meetingDay(fresh.database);
    const other = await meetingDay(fresh.database);
    const [one = 0] = day.places;
    const at = minutesAfter(26 * 60);
    const batch = [stepOf("leave", one, at), stepOf("sign_in", other.places[0] ?? 0, at), stepOf("sign_in", one)];
    expect(outcomes(await send(day.meetingId, batch, { at }))).toEqual(["not_signed_in", "no_place", "too_old"]);
    expect(await seatOf(other.places[0])).toMatchObject({ signedInAt: null });
    const off = await meetingDay(fresh.database, { status: "cancelled" });
    expect(outcomes(await send(off.meetingId, [stepOf("sign_in", off.places[0] ?? 0)]))).toEqual(["cancelled"]);
    expect(outcomes(await send(2_000_000, []))).toEqual(["not_found"]);
  });
});

describe("the head-count of the record", () => {
  const set = (meetingId: number, more: object) =>
    setHeadCount(
      { meetingId, startedFrom: 1, count: 1, precision: "exact", reason: "", ...more },
      { actor: desk.organiser, at: starts },
      fresh.database,
    );

  it("is what the sign-in says, or another number for a reason that is kept", async () => {
    const day = await meetingDay(fresh.database);
    await send(day.meetingId, [stepOf("sign_in", day.places[0] ?? 0)]);
    expect(await set(day.meetingId, { count: 40 })).toEqual({ ok: false, reasons: ["no_reason"] });
    expect(await set(day.meetingId, {})).toEqual({ ok: true, version: 2 });
    expect(await set(day.meetingId, {})).toEqual({ ok: false, reasons: ["newer_version"] });
    const reason = "the list of the second hall is on paper";
    const more = { count: 40, precision: "nearly", reason, startedFrom: 2 };
    expect(await set(day.meetingId, more)).toEqual({ ok: true, version: 3 });
    const meeting = await getMeeting(day.meetingId, fresh.database);
    expect(meeting).toMatchObject({ version: 3, record: { headCount: 40, headCountPrecision: "nearly" } });
    expect((await auditOf(fresh.database, "meeting", day.meetingId)).at(-1)).toMatchObject({
      ...{ action: "meeting.set_head_count", reason, before: { headCount: 1 } },
      after: { headCount: 40, headCountPrecision: "nearly", signedIn: 1 },
    });
    expect(await set(2_000_000, {})).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("is told to readers of reports where the meeting is public (%s)", async (isPublic, raised) => {
    const day = await meetingDay(fresh.database, { isPublic });
    const before = await readGeneration(fresh.database);
    expect(await set(day.meetingId, { reason: "counted by hand" })).toMatchObject({ ok: true });
    expect((await readGeneration(fresh.database)) - before).toBe(raised);
  });
});

describe("who was there at an item", () => {
  const mark = (itemId = 0, placeId = 0, present = false) =>
    markPresence({ itemId, placeId, present }, { actor: desk.editor, at: starts }, fresh.database);

  it("is marked, marked otherwise, and put on record", async () => {
    const day = await meetingDay(fresh.database);
    const [item, place] = [day.items[0], day.places[0]];
    await mark(item, place, true);
    await mark(item, place, false);
    const marks = await listItemPresences(day.meetingId, fresh.database);
    expect(marks).toEqual([{ itemId: item, placeId: place, present: false }]);
    expect((await auditOf(fresh.database, "meeting", day.meetingId)).at(-1)).toMatchObject({
      action: "presence.mark",
      after: { item, place, present: false },
    });
  });

  it("refuses a place at another meeting", async () => {
    const [day, other] = [await meetingDay(fresh.database), await meetingDay(fresh.database)];
    expect(await mark(day.items[0], other.places[0])).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await mark(2_000_000, day.places[0])).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await fresh.database.$count(itemPresences, eq(itemPresences.placeId, other.places[0] ?? 0))).toBe(0);
  });
});
