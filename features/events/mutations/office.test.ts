import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { events } from "@/db/schema/events";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import type { EventRecord } from "../event";
import { getEvent } from "../queries";
import { at, publishedEvent, recordFor } from "../testing-event";
import { cancelEvent } from "./cancel";
import { createEvent } from "./create";
import { publishEvent } from "./publish";
import { register } from "./register";
import { saveEvent } from "./save";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const record = (changes: Partial<EventRecord> = {}) => recordFor(desk.unitId, changes);
const published = (changes: Partial<EventRecord> = {}) => publishedEvent(fresh.database, desk.editor, record(changes));
const create = (given: EventRecord, actor: Actor = desk.editor, key?: string) =>
  createEvent({ record: given, key }, { actor, at }, fresh.database);
const save = (eventId: number, startedFrom: number, given: EventRecord, actor: Actor = desk.editor) =>
  saveEvent({ eventId, startedFrom, record: given }, { actor, at }, fresh.database);
const cancel = (eventId: number, actor: Actor = desk.editor, reason = { en: "Repairs.", zh: "检修。" }) =>
  cancelEvent({ eventId, reason }, { actor, at }, fresh.database);
const mayNotWrite = (): Actor[] => [
  desk.administrator,
  desk.districtAdministrator,
  desk.districtMember,
  operator,
  visitor,
];
const eventOf = async (id: number) => {
  const event = await getEvent(id, fresh.database);
  if (!event) throw new Error("no event");
  return event;
};

async function comer(eventId: number, email: string, people: number): Promise<void> {
  const form = { name: "Su Wanqing", email, phone: "", people, language: "en" as const };
  const answer = await register({ eventId, form, key: email }, { actor: visitor, at }, fresh.database);
  expect(answer.ok).toBe(true);
}

async function lettersAfter(deed: () => Promise<unknown>) {
  const before = (await waitingJobs(fresh.database)).length;
  await deed();
  return (await waitingJobs(fresh.database)).slice(before).map(({ payload }) => payload.letter);
}

describe("beginning an event", () => {
  it("makes a draft that nobody outside sees, and puts it on record", async () => {
    const generation = await readGeneration(fresh.database);
    const answer = await create(record());
    const id = answer.ok ? answer.eventId : 0;
    expect(await eventOf(id)).toMatchObject({
      status: "draft",
      version: 1,
      slug: "reading-together",
      record: record(),
    });
    expect(await auditOf(fresh.database, "event", id)).toMatchObject([
      { action: "event.create", actorId: desk.editor.accountId, at, after: { title: "Reading Together", version: 1 } },
    ]);
    expect(await readGeneration(fresh.database)).toBe(generation);
  });

  it("makes one event of one form, and another address for the same title", async () => {
    const title = { en: "Sent Twice", zh: "两次" };
    const answers = await Promise.all([1, 2, 3].map(() => create(record({ title }), desk.editor, "one-form")));
    expect(new Set(answers.map((answer) => answer.ok && answer.eventId)).size).toBe(1);
    const other = await create(record({ title }));
    expect((await eventOf(other.ok ? other.eventId : 0)).slug).toBe("sent-twice-2");
  });

  it("refuses a host that there is not, and a district that is none", async () => {
    expect(await create(record({ hostUnitId: 99_999 }))).toEqual({ ok: false, reasons: ["wrong_fields"] });
    expect(await create(record({ themeId: 99_999 }))).toEqual({ ok: false, reasons: ["wrong_fields"] });
    expect(await create(record({ districtId: 1 }))).toEqual({ ok: false, reasons: ["wrong_fields"] });
  });
});

describe("publishing an event", () => {
  it("puts it on the site and into the search, without what is internal", async () => {
    const generation = await readGeneration(fresh.database);
    const id = await published();
    expect(await eventOf(id)).toMatchObject({ status: "published", publishedAt: at });
    expect((await auditOf(fresh.database, "event", id)).map(({ action }) => action)).toEqual([
      "event.create",
      "event.publish",
    ]);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
  });

  it("refuses what lacks a language, what stands there already, and another version than was read", async () => {
    const answer = await create(record({ summary: { en: "Only English.", zh: "" } }));
    const eventId = answer.ok ? answer.eventId : 0;
    const publish = (id: number, version: number) =>
      publishEvent({ eventId: id, version }, { actor: desk.editor, at }, fresh.database);
    expect(await publish(eventId, 1)).toEqual({ ok: false, reasons: ["texts_missing"] });
    expect(await save(eventId, 1, record())).toEqual({ ok: true, version: 2 });
    expect(await publish(eventId, 1)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await publish(eventId, 2)).toEqual({ ok: true });
    expect(await publish(eventId, 2)).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await publish(99_999, 1)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

describe("saving an event", () => {
  it("gives whoever started from an older version the newest one", async () => {
    const id = await published();
    const theirs = record({ place: { en: "Peony Hall", zh: "牡丹厅" } });
    expect(await save(id, 1, theirs)).toEqual({ ok: true, version: 2 });
    expect(await save(id, 1, record())).toEqual({ ok: false, reasons: ["newer_version"], theirs, version: 2 });
    expect((await eventOf(id)).record).toEqual(theirs);
  });

  it("lets one of twenty who save the same version win", async () => {
    const id = await published();
    const answers = await Promise.all(Array.from({ length: 20 }, () => save(id, 1, record())));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await eventOf(id)).version).toBe(2);
  });

  it("keeps the address of what is on the site, and raises the generation only then", async () => {
    const title = { en: "Another Title", zh: "另一个标题" };
    const id = await published();
    const { slug } = await eventOf(id);
    const generation = await readGeneration(fresh.database);
    await save(id, 1, record({ title }));
    expect((await eventOf(id)).slug).toBe(slug);
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
    const draft = await create(record());
    await save(draft.ok ? draft.eventId : 0, 1, record({ title }));
    expect((await eventOf(draft.ok ? draft.eventId : 0)).slug).toBe("another-title");
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
  });

  it("writes to those who come only when time or place change", async () => {
    const id = await published();
    await comer(id, "one@visitors.example", 2);
    await comer(id, "two@visitors.example", 30);
    expect(await lettersAfter(() => save(id, 1, record({ title: { en: "New", zh: "新" } })))).toEqual([]);
    const moved = record({ starts: "2026-11-27T13:00" });
    expect(await lettersAfter(() => save(id, 2, moved))).toEqual(["changed", "changed"]);
  });

  it("gives more places to those who wait, and never has fewer than are taken", async () => {
    const id = await published({ registration: { open: true, capacity: 2, closes: null, waitingList: true } });
    await comer(id, "first@visitors.example", 2);
    await comer(id, "second@visitors.example", 3);
    await comer(id, "third@visitors.example", 1);
    const sized = (capacity: number | null) =>
      record({ registration: { open: true, capacity, closes: null, waitingList: true } });
    expect(await save(id, 1, sized(1))).toEqual({ ok: false, reasons: ["below_taken"] });
    expect(await lettersAfter(() => save(id, 1, sized(4)))).toEqual(["moved_up"]);
    expect(await eventOf(id)).toMatchObject({ confirmed: 3, waiting: 3 });
    expect(await lettersAfter(() => save(id, 2, sized(null)))).toEqual(["moved_up"]);
    expect(await eventOf(id)).toMatchObject({ confirmed: 6, waiting: 0 });
  });

  it("refuses to leave what is on the site without a language", async () => {
    const id = await published();
    expect(await save(id, 1, record({ place: { en: "Hall", zh: "" } }))).toEqual({
      ok: false,
      reasons: ["texts_missing"],
    });
  });
});

describe("calling an event off", () => {
  it("keeps it on the site with the reason, as the next version, and writes to all who would have come", async () => {
    const id = await published();
    await comer(id, "late@visitors.example", 2);
    const generation = await readGeneration(fresh.database);
    expect(await lettersAfter(() => cancel(id))).toEqual(["event_cancelled"]);
    expect(await eventOf(id)).toMatchObject({ status: "cancelled", version: 2, cancelReasonZh: "检修。" });
    expect((await auditOf(fresh.database, "event", id)).at(-1)).toMatchObject({
      action: "event.cancel",
      reason: "Repairs.",
    });
    expect(await readGeneration(fresh.database)).toBe(generation + 1);
    expect(await cancel(id)).toEqual({ ok: false, reasons: ["wrong_status"] });
    expect(await save(id, 2, record())).toEqual({ ok: false, reasons: ["cancelled"] });
  });

  it("refuses without a reason in both languages, a draft, and what is over", async () => {
    const id = await published();
    expect(await cancel(id, desk.editor, { en: " ", zh: "检修。" })).toEqual({
      ok: false,
      reasons: ["reason_missing"],
    });
    const draft = await create(record());
    expect(await cancel(draft.ok ? draft.eventId : 0)).toEqual({ ok: false, reasons: ["wrong_status"] });
    await fresh.database.update(events).set({ endsAt: at }).where(eq(events.id, id));
    expect(await cancel(id)).toEqual({ ok: false, reasons: ["past"] });
    expect(await cancel(draft.ok ? draft.eventId : 0, desk.editor, { en: "", zh: "" })).toEqual({
      ok: false,
      reasons: ["wrong_status", "reason_missing"],
    });
    expect(await cancel(99_999)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

it("refuses whoever may not write events", async () => {
  const id = await published();
  const refused = { ok: false, reasons: ["not_permitted"] };
  for (const actor of mayNotWrite()) {
    expect(await create(record(), actor)).toEqual(refused);
    expect(await save(id, 1, record(), actor)).toEqual(refused);
    expect(await cancel(id, actor)).toEqual(refused);
    expect(await publishEvent({ eventId: id, version: 1 }, { actor, at }, fresh.database)).toEqual(refused);
  }
  expect(await eventOf(id)).toMatchObject({ status: "published", version: 1 });
});
