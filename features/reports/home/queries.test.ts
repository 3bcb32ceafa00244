import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events } from "@/db/schema/events";
import { homeLeads, reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { listPublished } from "../published/queries";
import { findLeads, findTitles, listLeads, readHome, readQuarter } from "./queries";

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
    const of = async (now: string) => (await readQuarter(new Date(now), fresh.database)).published;
    expect(await of("2030-12-31T15:59:59Z")).toBe(1);
    expect(await of("2030-12-31T16:00:00Z")).toBe(0);
    await fresh.database
      .update(reports)
      .set({ withdrawnAt: new Date() })
      .where(eq(reports.id, newest[0] ?? 0));
    expect(await of("2030-12-31T15:59:59Z")).toBe(0);
  });

  it("tells apart what was held and what is to come, and counts neither drafts nor what was cancelled", async () => {
    const { database } = fresh;
    const { rows: hosts } = await database.execute<{ id: number }>(sql`select id from units limit 1`);
    const about = {
      titleEn: "A talk",
      titleZh: "",
      summaryEn: "",
      summaryZh: "",
      descriptionEn: "",
      descriptionZh: "",
    };
    const event = (slug: string, day: string, status: "published" | "draft" | "cancelled") => ({
      ...about,
      ...{ slug, status, version: 1, kind: "activity" as const, placeEn: "", placeZh: "" },
      startsAt: new Date(`${day}T01:00:00Z`),
      endsAt: new Date(`${day}T03:00:00Z`),
      ...{ hostUnitId: hosts[0]?.id ?? 0, registrationOpen: false, waitingList: false },
      ...{ createdAt: new Date(), updatedAt: new Date() },
    });
    await database
      .insert(events)
      .values([
        event("held-one", "2031-01-05", "published"),
        event("to-come", "2031-03-31", "published"),
        event("to-come-too", "2031-02-11", "published"),
        event("cancelled-one", "2031-02-12", "cancelled"),
        event("draft-one", "2031-02-13", "draft"),
        event("next-quarter", "2031-04-01", "published"),
      ]);
    const quarter = await readQuarter(new Date("2031-02-10T02:00:00Z"), database);
    expect(quarter).toMatchObject({ year: 2031, quarter: 1, published: 0, held: 1, coming: 2 });
  });
});
