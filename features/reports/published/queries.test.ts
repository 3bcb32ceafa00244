import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { units } from "@/db/schema/districts";
import { reports, sections } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listPublished, listReadable, listSectionsOf } from "./queries";

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

describe("the sections below Events", () => {
  it("are in order, each followed by those within it", async () => {
    const { database } = fresh;
    const [updates] = await database.select().from(sections).where(eq(sections.slug, "updates"));
    const row = { parentId: updates?.id ?? 0, nameEn: "Training", nameZh: "培训", position: 1 };
    await database.insert(sections).values({ ...row, slug: "training" });
    const listed = await listSectionsOf("events", database);
    expect(listed.map(({ slug, parent }) => [slug, parent])).toEqual([
      ["updates", "events"],
      ["training", "updates"],
      ["international", "events"],
      ["notices", "events"],
    ]);
    expect(await listSectionsOf("nowhere", database)).toEqual([]);
  });
});

it("by their ids, only those are given that visitors may be shown", async () => {
  const all = await fresh.database.select({ id: reports.id }).from(reports);
  const rows = await listReadable(
    all.map(({ id }) => id),
    "zh",
    fresh.database,
  );
  const { total } = await listPublished({ language: "zh", size: 1 }, fresh.database);
  expect(rows.length).toBe(total);
  expect(total).toBeLessThan(all.length);
  expect(await listReadable([], "en", fresh.database)).toEqual([]);
});
