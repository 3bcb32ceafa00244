import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { keyFor } from "../registered/queries";
import { at, recordFor } from "../testing-event";
import { formOf, registrationsIn } from "../testing-registrations";
import { cancelEvent } from "./cancel";
import { cancelRegistration } from "./cancel-registration";
import { createEvent } from "./create";
import { register } from "./register";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
const { eventWith, come, cancel, peopleAt, rowsOf, keysOf, lettersAfter } = registrationsIn(() => ({
  database: fresh.database,
  desk,
}));

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

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
    expect(await readGeneration(fresh.database)).toBe(generation);
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

  it("says so when the same form comes again after its registration was cancelled, and a new form registers", async () => {
    const id = await eventWith();
    const form = formOf(2);
    await come(id, form, "cancelled-form");
    const [key = ""] = await keysOf(id);
    await cancel(key);
    expect(await come(id, form, "cancelled-form")).toEqual({ ok: false, reasons: ["was_cancelled"] });
    expect(await peopleAt(id)).toEqual([0, 0]);
    expect(await come(id, form, "fresh-form")).toEqual({ ok: true, standing: "confirmed" });
  });

  it("changes the site at once only where its word changes: from open to the waiting list, from open to full", async () => {
    const raisedBy = async (deed: () => Promise<unknown>) => {
      const before = await readGeneration(fresh.database);
      await deed();
      return (await readGeneration(fresh.database)) - before;
    };
    for (const waitingList of [true, false]) {
      const id = await eventWith({ capacity: 3, waitingList });
      expect(await raisedBy(() => come(id, formOf(2)))).toBe(0);
      expect(await raisedBy(() => come(id, formOf(1)))).toBe(1);
      expect(await raisedBy(() => come(id, formOf(1)))).toBe(0);
      const keys = await keysOf(id);
      expect(await raisedBy(() => cancel(keys[1] ?? ""))).toBe(waitingList ? 0 : 1);
      expect(await raisedBy(() => cancel(keys[0] ?? ""))).toBe(waitingList ? 1 : 0);
    }
  });

  it("takes sixty registrations an hour for one event, and tells the record once that it turned others away", async () => {
    const id = await eventWith({ capacity: null });
    await come(id, formOf(1, "first@visitors.example"));
    for (let index = 1; index < 60; index++) expect((await come(id, formOf(1))).ok).toBe(true);
    const refused = { ok: false, reasons: ["too_many_at_event"] };
    expect(await come(id, formOf(1))).toEqual(refused);
    expect(await come(id, formOf(1, "first@visitors.example"))).toEqual(refused);
    expect((await come(await eventWith(), formOf(1))).ok).toBe(true);
    const told = (await auditOf(fresh.database, "event", id)).filter(({ action }) => action === "registration.refuse");
    expect(told).toMatchObject([{ actorId: null, after: { title: "Reading Together" } }]);
    expect((await come(id, formOf(1), "later", new Date(at.getTime() + 61 * 60_000))).ok).toBe(true);
    expect(await peopleAt(id)).toEqual([61, 0]);
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
