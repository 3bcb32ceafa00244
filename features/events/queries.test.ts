import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { visitor } from "@/features/people/actor";
import { cancelEvent } from "./mutations/cancel";
import { createEvent } from "./mutations/create";
import { register } from "./mutations/register";
import { saveEvent } from "./mutations/save";
import { listPublicEvents, readPublicEvent } from "./published/queries";
import { listEvents, listRegistrations } from "./queries";
import { findByKey, keyFor } from "./registered/queries";
import { at, publishedEvent, recordFor } from "./testing-event";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

describe("the events of the demonstration world", () => {
  it("are past, coming, called off and in the making, at addresses that stay", async () => {
    const rows = await listEvents(fresh.database);
    expect(rows.map(({ titleEn, status }) => [titleEn, status])).toEqual([
      ["Open day at the Women's Home in the orchards", "published"],
      ["First aid and road safety for women couriers", "published"],
      ["Family reading afternoon", "published"],
      ["Legal advice day on marriage and family", "published"],
      ["Training for presidents of village women's federations", "published"],
      ["Evening concert of women's choirs", "cancelled"],
      ["Lecture on women's health in the middle years", "published"],
      ["Spring fair of women's handicrafts", "draft"],
    ]);
    expect(rows[2]).toMatchObject({ confirmed: 28, capacity: 30, waiting: 7 });
  });
});

describe("what visitors are shown", () => {
  it("is never a draft, nor a line of the agenda that is internal", async () => {
    const drafted = await createEvent(
      { record: recordFor(desk.unitId, { title: { en: "Secret Plan", zh: "草案" } }) },
      { actor: desk.editor, at },
      fresh.database,
    );
    expect(drafted.ok).toBe(true);
    const shown = await listPublicEvents(fresh.database);
    expect(shown).toHaveLength(7);
    expect(shown.every(({ status }) => String(status) !== "draft")).toBe(true);
    expect(await readPublicEvent("secret-plan", fresh.database)).toBeNull();
    const training = await readPublicEvent("training-for-presidents-of-village-womens-federations", fresh.database);
    expect(training?.agenda.map(({ textEn }) => textEn)[0]).toBe("Opening");
    expect(JSON.stringify(training)).not.toContain("Lecturers and staff meet");
  });

  it("is what was saved last, and an event that was called off with its reason", async () => {
    const { database } = fresh;
    const eventId = await publishedEvent(database, desk.editor, recordFor(desk.unitId));
    const place = { en: "Peony Hall", zh: "牡丹厅" };
    const act = { actor: desk.editor, at };
    await saveEvent({ eventId, startedFrom: 1, record: recordFor(desk.unitId, { place }) }, act, database);
    expect(await readPublicEvent("reading-together", database)).toMatchObject({ placeEn: "Peony Hall", version: 2 });
    await cancelEvent({ eventId, reason: { en: "Rain.", zh: "雨。" } }, act, database);
    expect(await readPublicEvent("reading-together", database)).toMatchObject({
      ...{ status: "cancelled", version: 3, cancelReasonEn: "Rain." },
    });
  });
});

it("lists those with a place first, then those who wait in their order, and opens each by its key alone", async () => {
  const { database } = fresh;
  const registration = { open: true, capacity: 3, closes: null, waitingList: true };
  const eventId = await publishedEvent(database, desk.editor, recordFor(desk.unitId, { registration }));
  for (const [index, people] of [2, 4, 1, 5].entries()) {
    const form = {
      name: `Guest ${index}`,
      email: `${index}@visitors.example`,
      phone: "",
      people,
      language: "en",
    } as const;
    await register({ eventId, form, key: `key ${index}` }, { actor: visitor, at }, database);
  }
  const rows = await listRegistrations(eventId, database);
  expect(rows.map(({ people, standing }) => [people, standing])).toEqual([
    [2, "confirmed"],
    [1, "confirmed"],
    [4, "waiting"],
    [5, "waiting"],
  ]);
  const listed = (await listEvents(database)).find(({ id }) => id === eventId);
  expect(listed).toMatchObject({ confirmed: 3, waiting: 9 });
  expect(await findByKey(keyFor("no such form"), database)).toBeNull();
  expect(await findByKey("", database)).toBeNull();
});
