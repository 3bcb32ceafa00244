import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listDistricts } from "@/features/districts/queries";
import { listThemes } from "@/features/themes/queries";
import { listForFeed } from "../feed/queries";
import { facetsOf } from "../listing/facets";
import { chosenIn, type ListingFilter, parseFilter } from "../listing/filter";
import { countCells } from "../listing/queries";
import { readAround } from "./around/queries";
import { listPublished, readPublished } from "./queries";
import { manyReports, noting } from "./testing-many";

let fresh: FreshDatabase;
let door: ReturnType<typeof noting>;

beforeAll(async () => {
  fresh = await freshDatabase();
  for (const statement of manyReports(20_000)) await fresh.database.execute(sql.raw(statement));
  door = noting(fresh.url);
}, 120_000);

afterAll(async () => {
  await door.end();
  await fresh.drop();
});

const scansReports = /Seq Scan on (?:reports|report_versions|report_steps)/;

/** A report of every kind that the planner sees: on a theme many share, on one that hardly any does, on none. */
async function someReports() {
  const { rows } = await fresh.database.execute<{ slug: string; section: string }>(sql`
    select distinct on (v.theme_id, u.kind, s.id) r.slug, s.slug as section
    from reports r join sections s on s.id = r.section_id join report_versions v on v.id = r.live_version_id
      join units u on u.id = v.source_unit_id
    where r.withdrawn_at is null order by v.theme_id, u.kind, s.id, r.published_at`);
  return rows;
}

describe("among 20,000 reports", () => {
  it("what stands around one is found without going through all", async () => {
    const chosen = await someReports();
    expect(chosen.length).toBeGreaterThan(20);
    for (const { slug, section } of chosen) {
      const report = await readPublished({ section, slug, language: "en" }, door.database);
      if (!report || report.moved) throw new Error(`${slug} is not there`);
      await readAround(report, "en", door.database);
    }
    const plans = await door.plansOf(/union all/);
    expect(plans.length).toBe(chosen.length);
    for (const plan of plans) expect(plan).not.toMatch(scansReports);
  }, 60_000);

  it("one is read, and the first page of a section listed, without going through all", async () => {
    door.asked.length = 0;
    await readPublished({ section: "updates", slug: "filler-19000", language: "zh" }, door.database);
    await listPublished({ section: "updates", language: "zh" }, door.database);
    const plans = await door.plansOf(/^(?!.*count\(\*\))/s);
    expect(plans.length).toBe(2);
    for (const plan of plans) expect(plan).not.toMatch(scansReports);
  });

  it("the newest of a section are read for a feed without going through all", async () => {
    door.asked.length = 0;
    expect(await listForFeed({ section: "updates" }, "en", door.database)).toHaveLength(30);
    const [plan] = await door.plansOf(/limit/);
    expect(plan).not.toMatch(scansReports);
  });

  it("each choice leaves as many as it says, and the years add up, whatever else is chosen", async () => {
    const { database } = fresh;
    const slugs = (rows: { slug: string }[]) => fc.constantFrom(...rows.map(({ slug }) => slug));
    const wanted = fc.record(
      {
        district: slugs(await listDistricts(database)),
        theme: slugs(await listThemes(database)),
        year: fc.integer({ min: 2015, max: 2026 }).map(String),
        quarter: fc.constantFrom("2015-q4", "2019-q1", "2022-q3", "2025-q2", "2026-q4"),
      },
      { requiredKeys: [] },
    );
    const sections = fc.constantFrom("updates", "international", "notices");
    const total = async (section: string, filter: ListingFilter) =>
      (await listPublished({ ...filter, section, language: "en", size: 1 }, database)).total;
    const cells = new Map<string, Awaited<ReturnType<typeof countCells>>>();
    await fc.assert(
      fc.asyncProperty(sections, wanted, fc.nat(), async (section, given, pick) => {
        const filter = parseFilter(given) ?? {};
        cells.set(section, cells.get(section) ?? (await countCells(section, database)));
        const facets = facetsOf(cells.get(section) ?? [], filter);
        expect(facets.total).toBe(await total(section, filter));
        const sum = facets.years.reduce((all, { count }) => all + count, 0);
        expect(sum).toBe(await total(section, { ...filter, year: undefined, quarter: undefined }));
        const choices = [
          ...facets.districts.map(({ value, count }) => ({ count, next: { ...filter, district: value } })),
          ...facets.themes.map(({ value, count }) => ({ count, next: { ...filter, theme: value } })),
          ...facets.years.map(({ value, count }) => ({
            count,
            next: { ...filter, year: Number(value), quarter: undefined },
          })),
          ...facets.quarters.map(({ value, count }) => ({
            count,
            next: { ...filter, year: undefined, quarter: value },
          })),
        ];
        const choice = choices[pick % Math.max(1, choices.length)];
        if (choice) expect(await total(section, choice.next), JSON.stringify(choice)).toBe(choice.count);
        expect(chosenIn(filter).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
