import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { units } from "@/db/schema/districts";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listPublished } from "./queries";

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});

afterAll(() => fresh.drop());

async function fromUnit(slug: string) {
  const [unit] = await fresh.database.select().from(units).where(eq(units.slug, slug));
  return listPublished({ sourceUnitId: unit?.id ?? 0, language: "en" }, fresh.database);
}

describe("the published reports of one source", () => {
  it("are its own and counted so", async () => {
    const { rows, total } = await fromUnit("pinggu");
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ sourceEn }) => sourceEn))).toEqual(new Set(["Pinggu District Women's Federation"]));
    expect(total).toBe(rows.length);
  });

  it("are none where only drafts come from it", async () => {
    expect(await fromUnit("xicheng")).toMatchObject({ rows: [], total: 0 });
  });

  it("are fewer than all", async () => {
    const all = await listPublished({ language: "en" }, fresh.database);
    expect((await fromUnit("pinggu")).total).toBeLessThan(all.total);
  });
});
