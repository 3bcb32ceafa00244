import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeSteps, places } from "@/db/schema/invitations";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { hereCode, placeCode, ticketFor } from "../codes/queries";
import { runItem } from "../screen/mutations/run-item";
import { findRunning } from "../screen/queries";
import { meetingDay, minutesAfter, starts } from "../testing-day";
import { type SelfInput, signSelfIn } from "./sign-self-in";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const sign = (input: Partial<SelfInput>, at = starts, actor: typeof visitor = visitor) =>
  signSelfIn({ ticket: "", placeId: null, code: "", ...input }, { actor, at }, fresh.database);

describe("signing oneself in", () => {
  it("is done once, by one's name, and put on record", async () => {
    const day = await meetingDay(fresh.database);
    const [placeId = 0] = day.places;
    const ticket = ticketFor(day.meetingId, starts);
    const answers = await Promise.all(Array.from({ length: 5 }, () => sign({ ticket, placeId })));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, placeId, code: placeCode(placeId) }]);
    const again = { ok: false, reasons: ["already"], at: starts, placeId };
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(4).fill(again));
    const steps = await fresh.database.select().from(placeSteps).where(eq(placeSteps.placeId, placeId));
    expect(steps).toMatchObject([{ step: "sign_in_self", actorId: null, at: starts }]);
    expect(await auditOf(fresh.database, "meeting", day.meetingId)).toMatchObject([
      { action: "presence.sign_in_self", actorId: null, after: { place: placeId, name: "Li Min" } },
    ]);
  });

  it("is done by the code of one's place, which is asked before the name", async () => {
    const day = await meetingDay(fresh.database);
    const [one = 0, two = 0] = day.places;
    const ticket = ticketFor(day.meetingId, starts);
    expect(await sign({ ticket, placeId: one, code: placeCode(two).toUpperCase() })).toMatchObject({
      ok: true,
      placeId: two,
    });
    expect(await sign({ ticket, placeId: one, code: "nonsense" })).toMatchObject({ reasons: ["wrong_code"] });
    expect(await sign({ ticket })).toMatchObject({ reasons: ["choose_name"] });
  });

  it("refuses an old code, and a code that is no ticket", async () => {
    const day = await meetingDay(fresh.database);
    const [placeId = 0] = day.places;
    const old = { ok: false, reasons: ["old_code"] };
    expect(await sign({ ticket: ticketFor(day.meetingId, minutesAfter(-6)), placeId })).toEqual(old);
    expect(await sign({ ticket: hereCode(day.meetingId, starts), placeId })).toEqual(old);
    expect(await sign({ ticket: ticketFor(2_000_000, starts), placeId })).toEqual(old);
  });

  it.each([
    [-61, {}, "not_yet"],
    [121, {}, "over"],
    [0, { status: "cancelled" }, "cancelled"],
    [0, { date: null }, "no_day"],
  ] as const)("refuses %i minutes after the start, %o: %s", async (minutes, more, reason) => {
    const day = await meetingDay(fresh.database, more);
    const at = minutesAfter(minutes);
    const input = { ticket: ticketFor(day.meetingId, at), placeId: day.places[0] ?? 0 };
    expect(await sign(input, at)).toEqual({ ok: false, reasons: [reason] });
  });

  it("refuses whoever is not named, is named elsewhere, declined, or waits to be accepted", async () => {
    const [day, other] = [await meetingDay(fresh.database), await meetingDay(fresh.database)];
    const [one = 0, two = 0, , unnamed = 0] = day.places;
    const ticket = ticketFor(day.meetingId, starts);
    for (const placeId of [unnamed, other.places[0] ?? 0, 2_000_000]) {
      expect(await sign({ ticket, placeId })).toEqual({ ok: false, reasons: ["not_invited"] });
    }
    await fresh.database.update(places).set({ reply: "declined" }).where(eq(places.id, one));
    await fresh.database.update(places).set({ awaitsYes: true }).where(eq(places.id, two));
    for (const placeId of [one, two])
      expect(await sign({ ticket, placeId })).toMatchObject({ reasons: ["ask_at_desk"] });
    expect(await sign({ ticket, placeId: one }, starts, operator)).toEqual({ ok: false, reasons: ["not_permitted"] });
  });
});

describe("the item that a meeting is at", () => {
  const run = (meetingId: number, itemId = 0, startedFrom = 0, at = starts) =>
    runItem({ meetingId, itemId, startedFrom }, { actor: desk.organiser, at }, fresh.database);

  it("is moved by one of two who press at once, and both screens then agree", async () => {
    const day = await meetingDay(fresh.database);
    const both = await Promise.all([run(day.meetingId, day.items[0]), run(day.meetingId, day.items[0])]);
    const refused = { ok: false, reasons: ["newer_version"] };
    expect(both.toSorted((a, b) => Number(b.ok) - Number(a.ok))).toEqual([{ ok: true, version: 1 }, refused]);
    const at = minutesAfter(21);
    expect(await run(day.meetingId, day.items[1], 1, at)).toEqual({ ok: true, version: 2 });
    expect(await findRunning(day.meetingId, fresh.database)).toMatchObject({ itemId: day.items[1], beganAt: at });
    const audit = await auditOf(fresh.database, "meeting", day.meetingId);
    expect(audit).toMatchObject([
      { action: "meeting.run_item", before: { item: null }, after: { item: day.items[0] } },
      { action: "meeting.run_item", before: { item: day.items[0] }, after: { item: day.items[1] } },
    ]);
  });

  it("refuses an item of another agenda", async () => {
    const [day, other] = [await meetingDay(fresh.database), await meetingDay(fresh.database)];
    expect(await run(day.meetingId, other.items[0])).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await run(2_000_000, day.items[0])).toEqual({ ok: false, reasons: ["not_found"] });
  });
});
