import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agendaItems, meetings } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { findDistrict } from "@/features/districts/queries";
import { listPresentations } from "../queries";
import { listPublicPresentations } from "./queries";

let fresh: FreshDatabase;
let districtId: number;
let meetingId: number;

beforeAll(async () => {
  fresh = await freshDatabase();
  districtId = (await findDistrict("pinggu", fresh.database))?.id ?? 0;
  meetingId = (await listPresentations(districtId, fresh.database))[0]?.meetingId ?? 0;
  await fresh.database.update(meetings).set({ isPublic: true });
  await fresh.database.update(agendaItems).set({ internal: false });
});

afterAll(() => fresh.drop());

const shown = async () => (await listPublicPresentations(districtId, fresh.database)).map((one) => one.meetingId);

it("names what was presented at meetings that were held", async () => {
  expect(await shown()).toContain(meetingId);
  const all = await listPresentations(districtId, fresh.database);
  expect(await shown()).toEqual(all.map((one) => one.meetingId));
});

it("never shows an internal item", async () => {
  const item = and(eq(agendaItems.meetingId, meetingId), eq(agendaItems.unitId, districtId));
  await fresh.database.update(agendaItems).set({ internal: true }).where(item);
  expect(await shown()).not.toContain(meetingId);
  await fresh.database.update(agendaItems).set({ internal: false }).where(item);
  expect(await shown()).toContain(meetingId);
});

it.each([{ isPublic: false }, { isPublic: true, status: "planned" }, { isPublic: true, status: "cancelled" }] as const)(
  "never shows a meeting of which the public is not told: %j",
  async (facts) => {
    await fresh.database.update(meetings).set(facts).where(eq(meetings.id, meetingId));
    expect(await shown()).not.toContain(meetingId);
  },
);
