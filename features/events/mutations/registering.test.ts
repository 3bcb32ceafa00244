import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { registrations } from "@/db/schema/events";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import type { EventRecord } from "../event";
import { getEvent, listQueue } from "../queries";
import { keyFor } from "../registered/queries";
import { at, publishedEvent, recordFor } from "../testing-event";
import { cancelEvent } from "./cancel";
import { cancelRegistration } from "./cancel-registration";
import { createEvent } from "./create";
import { register } from "./register";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let number = 0;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

type Terms = Partial<EventRecord["registration"]>;

const eventWith = (terms: Terms = {}) => {
  const registration = { open: true, capacity: 30, closes: null, waitingList: true, ...terms };
  return publishedEvent(fresh.database, desk.editor, recordFor(desk.unitId, { registration }));
};
const formOf = (people: number, email = `guest-${++number}@visitors.example`) => ({
  ...{ name: "Su Wanqing", email, phone: "", people, language: "en" as const },
});
const come = (eventId: number, form: ReturnType<typeof formOf>, key = `key-${++number}`, moment = at) =>
  register({ eventId, form, key }, { actor: visitor, at: moment }, fresh.database);
const cancel = (key: string, moment = at) => cancelRegistration(key, { actor: visitor, at: moment }, fresh.database);
const peopleAt = async (eventId: number) => {
  const event = await getEvent(eventId, fresh.database);
  return [event?.confirmed, event?.waiting];
};
const rowsOf = (eventId: number) =>
  fresh.database.select().from(registrations).where(eq(registrations.eventId, eventId)).orderBy(registrations.id);
const keysOf = async (eventId: number) => (await rowsOf(eventId)).map(({ formKey }) => keyFor(formKey));

async function lettersAfter(deed: () => Promise<unknown>) {
  const before = (await waitingJobs(fresh.database)).length;
  await deed();
  return (await waitingJobs(fresh.database)).slice(before).map(({ payload }) => payload.letter);
}

describe("registering", () => {
  it("takes the places, writes a letter and leaves no key behind", async () => {
    const id = await eventWith();
    const generation = await readGeneration(fresh.database);
    const letters = await lettersAfter(async () =>
      expect(await come(id, formOf(3))).toEqual({ ok: true, standing: "confirmed" }),
    );
    expect(letters).toEqual(["confirmed"]);
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ standing: "confirmed", people: 3, at });
    expect(await auditOf(fresh.database, "registration", row?.id ?? 0)).toMatchObject([
      { action: "registration.make", actorId: null, after: { eventId: id, standing: "confirmed", people: 3 } },
    ]);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
    const kept = JSON.stringify([row, await waitingJobs(fresh.database)]);
    expect(kept).not.toContain(keyFor(row?.formKey ?? ""));
  });

  it("counts people, not forms: with two places left a party of three waits, and one of two still fits", async () => {
    const id = await eventWith();
    await come(id, formOf(28));
    expect(await come(id, formOf(3))).toEqual({ ok: true, standing: "waiting" });
    expect(await come(id, formOf(2))).toEqual({ ok: true, standing: "confirmed" });
    expect(await peopleAt(id)).toEqual([30, 3]);
  });

  it("says how many places are left where nobody may wait", async () => {
    const id = await eventWith({ waitingList: false });
    await come(id, formOf(28));
    expect(await come(id, formOf(3))).toEqual({ ok: false, reasons: ["too_few_places"], left: 2 });
    await come(id, formOf(2));
    expect(await come(id, formOf(1))).toEqual({ ok: false, reasons: ["full"], left: 0 });
  });

  it("makes one registration of one form, however often it is sent, even the last place", async () => {
    const id = await eventWith({ capacity: 2, waitingList: false });
    const form = formOf(2);
    const answers = await Promise.all(Array.from({ length: 8 }, () => come(id, form, "one-form")));
    expect(answers).toEqual(answers.map(() => ({ ok: true, standing: "confirmed" })));
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it("never gives more places than there are to twenty who ask at once", async () => {
    const id = await eventWith({ capacity: 13 });
    const sizes = Array.from({ length: 20 }, (_, index) => 1 + (index % 3));
    const answers = await Promise.all(sizes.map((people) => come(id, formOf(people))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [confirmed = 0, waiting = 0] = await peopleAt(id);
    expect(confirmed).toBe(13);
    expect(confirmed + waiting).toBe(sizes.reduce((sum, people) => sum + people, 0));
  });

  it("tells a stranger nothing about an address that is registered, and its owner by one letter an hour", async () => {
    const id = await eventWith();
    await come(id, formOf(2, "owner@visitors.example"));
    const again = () => come(id, formOf(4, "owner@visitors.example"));
    const letters = await lettersAfter(async () => {
      expect(await again()).toEqual({ ok: true, standing: "confirmed" });
      expect(await again()).toEqual({ ok: true, standing: "confirmed" });
    });
    expect(letters).toEqual(["again"]);
    expect(await peopleAt(id)).toEqual([2, 0]);
  });

  it("takes an address that cancelled once more", async () => {
    const id = await eventWith();
    await come(id, formOf(2, "back@visitors.example"));
    const [key = ""] = await keysOf(id);
    await cancel(key);
    expect(await come(id, formOf(2, "back@visitors.example"))).toEqual({ ok: true, standing: "confirmed" });
    expect(await peopleAt(id)).toEqual([2, 0]);
  });

  it("takes five registrations an hour from one address", async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => eventWith()));
    const email = "busy@visitors.example";
    for (const id of ids.slice(0, 5)) expect((await come(id, formOf(1, email))).ok).toBe(true);
    const [last = 0] = ids.slice(5);
    expect(await come(last, formOf(1, email))).toEqual({ ok: false, reasons: ["too_many"] });
    const later = new Date(at.getTime() + 61 * 60_000);
    expect((await come(last, formOf(1, email), "later", later)).ok).toBe(true);
  });

  it("refuses what is closed, called off, over, a draft, and where nobody registers", async () => {
    const late = new Date("2026-11-27T06:00:00Z");
    const closed = await eventWith({ closes: "2026-11-20T09:00" });
    expect(await come(closed, formOf(1))).toMatchObject({ reasons: ["closed"] });
    const off = await eventWith();
    await cancelEvent({ eventId: off, reason: { en: "Rain", zh: "雨" } }, { actor: desk.editor, at }, fresh.database);
    expect(await come(off, formOf(1))).toMatchObject({ reasons: ["cancelled"] });
    const begun = await eventWith();
    expect(await come(begun, formOf(1), "begun", late)).toMatchObject({ reasons: ["closed"] });
    expect(await come(begun, formOf(1), "over", new Date("2026-11-27T08:00:00Z"))).toMatchObject({ reasons: ["past"] });
    expect(await come(await eventWith({ open: false }), formOf(1))).toMatchObject({ reasons: ["none"] });
    const draft = await createEvent({ record: recordFor(desk.unitId) }, { actor: desk.editor, at }, fresh.database);
    expect(await come(draft.ok ? draft.eventId : 0, formOf(1))).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("refuses the operator, who is nobody to come", async () => {
    const id = await eventWith();
    const act = { actor: operator, at };
    const refused = { ok: false, reasons: ["not_permitted"] };
    expect(await register({ eventId: id, form: formOf(1), key: "k" }, act, fresh.database)).toEqual(refused);
    expect(await cancelRegistration("k", act, fresh.database)).toEqual(refused);
    expect(await rowsOf(id)).toEqual([]);
  });
});

describe("cancelling a registration", () => {
  it("frees the places for those who wait, in their order, and tells them", async () => {
    const id = await eventWith({ capacity: 4 });
    for (const people of [4, 3, 2, 1]) await come(id, formOf(people));
    const [key = ""] = await keysOf(id);
    const generation = await readGeneration(fresh.database);
    expect(await lettersAfter(() => cancel(key))).toEqual(["moved_up", "moved_up"]);
    const rows = await rowsOf(id);
    expect(rows.map(({ standing }) => standing)).toEqual(["cancelled", "confirmed", "waiting", "confirmed"]);
    expect(rows[1]).toMatchObject({ movedUpAt: at });
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
    expect((await auditOf(fresh.database, "registration", rows[0]?.id ?? 0)).at(-1)).toMatchObject({
      action: "registration.cancel",
      before: { standing: "confirmed" },
    });
    expect((await auditOf(fresh.database, "registration", rows[1]?.id ?? 0)).at(-1)).toMatchObject({
      action: "registration.move_up",
    });
  });

  it("happens once, and opens nothing with a wrong key", async () => {
    const id = await eventWith({ capacity: 1 });
    await come(id, formOf(1));
    const [key = ""] = await keysOf(id);
    expect(await Promise.all([cancel(key), cancel(key), cancel(key)])).toEqual([
      { ok: true },
      { ok: true },
      { ok: true },
    ]);
    const [row] = await rowsOf(id);
    expect(await auditOf(fresh.database, "registration", row?.id ?? 0)).toHaveLength(2);
    expect(await cancel(`${key}x`)).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await cancel(row?.keyHash ?? "")).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("is too late once the event has begun", async () => {
    const id = await eventWith();
    await come(id, formOf(1));
    const [key = ""] = await keysOf(id);
    expect(await cancel(key, new Date("2026-11-27T06:00:00Z"))).toEqual({ ok: false, reasons: ["past"] });
    expect(await peopleAt(id)).toEqual([1, 0]);
  });

  it("keeps the count right when all cancel and others come at once", async () => {
    const id = await eventWith({ capacity: 10 });
    for (let index = 0; index < 8; index++) await come(id, formOf(2));
    const keys = await keysOf(id);
    await Promise.all([
      ...keys.slice(0, 5).map((key) => cancel(key)),
      ...[3, 1, 2].map((people) => come(id, formOf(people))),
    ]);
    const [confirmed = 0] = await peopleAt(id);
    const queue = await fresh.database.transaction((tx) => listQueue(id, tx));
    expect(confirmed).toBeLessThanOrEqual(10);
    expect(queue.every(({ people }) => people > 10 - confirmed)).toBe(true);
  });
});
