import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { readPlaceCode } from "../codes/queries";
import { meetingDay } from "../testing-day";
import { listBadges } from "./queries";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

it("there is a badge for whoever is named and comes, with the code the desk signs her in by", async () => {
  const { meetingId, places: seats } = await meetingDay(fresh.database);
  const [, second] = seats;
  await fresh.database
    .update(places)
    .set({ reply: "declined" })
    .where(eq(places.id, second ?? 0));
  const guest = { meetingId, origin: "guest" as const, name: "Gu Lan", unitText: "Normal University" };
  await fresh.database.insert(places).values(guest);
  const badges = await listBadges(meetingId, fresh.database);
  expect(badges.map(({ name }) => name)).toEqual(["Li Min", "Zhao Hong", "Gu Lan"]);
  expect(badges.map(({ code }) => readPlaceCode(code))).toEqual(badges.map(({ placeId }) => placeId));
  expect(badges[0]?.role?.en).toBe("Vice-president");
  expect(badges[2]).toMatchObject({ unit: { en: "Normal University", zh: "Normal University" }, role: null });
});
