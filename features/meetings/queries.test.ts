import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { units } from "@/db/schema/districts";
import { agendaItems, meetings } from "@/db/schema/meetings";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { findNextMeeting, listPresentations } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

async function unitId(slug: string): Promise<number> {
  const [unit] = await fresh.database.select().from(units).where(eq(units.slug, slug));
  return unit?.id ?? 0;
}

describe("what a district is told of meetings", () => {
  it("is the next one planned, without its agenda", async () => {
    const [planned] = await fresh.database.select().from(meetings).where(eq(meetings.status, "planned"));
    const next = await findNextMeeting("2026-11-20", fresh.database);
    expect(next).toMatchObject({ year: planned?.year, quarter: planned?.quarter, date: planned?.date });
    expect(Object.keys(next ?? {}).sort()).toEqual(
      ["date", "endDate", "halfDay", "quarter", "seriesEn", "seriesZh", "venueEn", "venueZh", "year"].sort(),
    );
  });

  it("is nothing once the last planned day has gone by", async () => {
    expect(await findNextMeeting("2027-01-01", fresh.database)).toBeNull();
  });

  it("is what it presented itself at meetings that were held", async () => {
    const pinggu = await listPresentations(await unitId("pinggu"), fresh.database);
    expect(pinggu.map(({ year, quarter }) => [year, quarter])).toEqual([[2024, 1]]);
    const planned = await fresh.database
      .select()
      .from(agendaItems)
      .where(eq(agendaItems.unitId, await unitId("pinggu")));
    expect(planned.length).toBeGreaterThan(pinggu.length);
    expect(await listPresentations(await unitId("dongcheng"), fresh.database)).toEqual([]);
  });
});
