import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { listQueue } from "../queries";
import { at } from "../testing-event";
import { formOf, registrationsIn } from "../testing-registrations";
import { cancelEvent } from "./cancel";
import { exportRegistrations } from "./export-registrations";

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

it("hands out who registered to those who may read it, and records who took it", async () => {
  const id = await eventWith();
  await come(id, formOf(2, "listed@visitors.example"));
  const act = { actor: desk.organiser, at };
  expect(await exportRegistrations(id, act, fresh.database)).toMatchObject({
    ...{ ok: true, registrations: [{ email: "listed@visitors.example", people: 2 }] },
  });
  expect((await auditOf(fresh.database, "event", id)).at(-1)).toMatchObject({
    ...{ action: "registration.export", actorId: desk.organiser.accountId, after: { registrations: 1 } },
  });
  const entries = (await auditOf(fresh.database, "event", id)).length;
  expect(await exportRegistrations(99_999, act, fresh.database)).toEqual({ ok: false, reasons: ["not_found"] });
  for (const actor of [desk.editor, desk.administrator, desk.districtMember, operator, visitor]) {
    const refused = { ok: false, reasons: ["not_permitted"] };
    expect(await exportRegistrations(id, { actor, at }, fresh.database)).toEqual(refused);
  }
  expect(await auditOf(fresh.database, "event", id)).toHaveLength(entries);
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
    expect(await readGeneration(fresh.database)).toBe(generation);
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

  it("is too late once the event has begun, and needless once it was called off", async () => {
    const id = await eventWith();
    await come(id, formOf(1));
    const [key = ""] = await keysOf(id);
    const begun = new Date("2026-11-27T06:00:00Z");
    expect(await cancel(key, begun)).toEqual({ ok: false, reasons: ["past"] });
    await cancelEvent({ eventId: id, reason: { en: "Rain", zh: "雨" } }, { actor: desk.editor, at }, fresh.database);
    expect(await cancel(key)).toEqual({ ok: false, reasons: ["cancelled"] });
    expect(await cancel(key, begun)).toEqual({ ok: false, reasons: ["cancelled", "past"] });
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
