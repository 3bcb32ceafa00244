import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homeLeads, reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listPublished } from "../published/queries";
import { boundsOf } from "./quarter";
import { countPublished, findLeads, findTitles, listLeads, readHome } from "./queries";

let fresh: FreshDatabase;
let newest: number[];

async function choose(...ids: number[]): Promise<void> {
  await fresh.database.delete(homeLeads);
  if (ids.length === 0) return;
  await fresh.database.insert(homeLeads).values(ids.map((reportId, index) => ({ position: index + 1, reportId })));
}

beforeAll(async () => {
  fresh = await freshDatabase();
  const { rows } = await listPublished({ language: "en", size: 20 }, fresh.database);
  newest = rows.map(({ id }) => id);
});

afterAll(() => fresh.drop());

const home = async () => {
  const { leads, latest } = await readHome("en", fresh.database);
  return { leads: leads.map(({ id }) => id), latest: latest.map(({ id }) => id) };
};

describe("the home page", () => {
  it("is led by the newest report while none is chosen", async () => {
    await choose();
    expect(await home()).toEqual({ leads: newest.slice(0, 1), latest: newest.slice(1, 7) });
  });

  it("is led by those chosen, in their order, and tells none of them twice", async () => {
    const [first = 0, second = 0, third = 0] = newest;
    await choose(third, first);
    expect(await home()).toEqual({ leads: [third, first], latest: [second, ...newest.slice(3, 8)] });
  });

  it("never shows what was withdrawn or never published, not even where it was chosen", async () => {
    const [first = 0, second = 0] = newest;
    const all = await fresh.database.select({ id: reports.id, live: reports.liveVersionId }).from(reports);
    const draft = all.find(({ live }) => live === null)?.id ?? 0;
    await choose(draft, first, second);
    await fresh.database.update(reports).set({ withdrawnAt: new Date() }).where(eq(reports.id, first));
    const { leads, latest } = await home();
    expect(leads).toEqual([second]);
    expect(latest).not.toContain(first);
    expect(latest).not.toContain(draft);
    expect((await findLeads("", fresh.database)).map(({ id }) => id)).not.toContain(first);
    expect(await listLeads(fresh.database)).toMatchObject([{ id: draft }, { id: first }, { id: second }]);
    expect(await findTitles(draft, fresh.database)).toBeNull();
    await fresh.database.update(reports).set({ withdrawnAt: null }).where(eq(reports.id, first));
  });
});

describe("choosing among the reports on the site", () => {
  it("finds them by words of either title, and takes no word for a pattern", async () => {
    await choose();
    const [report] = await findLeads("", fresh.database);
    const words = report?.titleEn?.slice(4, 20).toLowerCase() ?? "";
    expect((await findLeads(words, fresh.database)).map(({ id }) => id)).toContain(report?.id);
    await fresh.database
      .update(reports)
      .set({ withdrawnAt: new Date() })
      .where(eq(reports.id, report?.id ?? 0));
    for (const title of [report?.titleEn, report?.titleZh].filter(Boolean)) {
      expect((await findLeads(title ?? "", fresh.database)).map(({ id }) => id)).not.toContain(report?.id);
    }
    await fresh.database
      .update(reports)
      .set({ withdrawnAt: null })
      .where(eq(reports.id, report?.id ?? 0));
    for (const hostile of ["%", "_", "\\", "' or 1=1 --"]) expect(await findLeads(hostile, fresh.database)).toEqual([]);
  });
});

describe("the quarter in figures", () => {
  it("counts what is on the site from it, by Beijing's calendar", async () => {
    const last = sql`(select ${reports.id} from ${reports} where ${eq(reports.id, newest[0] ?? 0)})`;
    await fresh.database
      .update(reports)
      .set({ publishedAt: new Date("2030-12-31T15:59:59Z") })
      .where(sql`${reports.id} = ${last}`);
    const of = (year: number, quarter: number) => {
      const { from, until } = boundsOf({ year, quarter });
      return countPublished(from, until, fresh.database);
    };
    expect(await of(2030, 4)).toBe(1);
    expect(await of(2031, 1)).toBe(0);
    await fresh.database
      .update(reports)
      .set({ withdrawnAt: new Date() })
      .where(eq(reports.id, newest[0] ?? 0));
    expect(await of(2030, 4)).toBe(0);
  });
});
