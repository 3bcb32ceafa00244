import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { publishedEvent, recordFor } from "../testing-event";
import { countEvents } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

it("counts apart what is over and what is not, neither drafts nor what was called off nor what begins outside", async () => {
  const { database } = fresh;
  const { organiser, unitId } = await deskOf(database);
  const starting = (day: string) =>
    publishedEvent(database, organiser, recordFor(unitId, { starts: `${day}T09:00`, ends: `${day}T11:00` }));
  for (const day of ["2031-01-01", "2031-02-11", "2031-03-31", "2031-04-01"]) await starting(day);
  for (const status of ["draft", "cancelled"] as const) {
    const id = await starting("2031-02-12");
    await database.update(events).set({ status }).where(eq(events.id, id));
  }
  const [from, until] = [new Date("2031-01-01T01:00:00Z"), new Date("2031-04-01T01:00:00Z")];
  const at = (now: string) => countEvents(from, until, new Date(now), database);
  expect(await at("2031-02-10T02:00:00Z")).toEqual({ held: 1, coming: 2 });
  expect(await at("2031-02-11T03:00:00Z")).toEqual({ held: 1, coming: 2 });
  expect(await at("2031-02-11T03:00:01Z")).toEqual({ held: 2, coming: 1 });
});
