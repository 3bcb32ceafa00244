import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf } from "../body/document";
import { untold } from "../draft";
import { createReport } from "../mutations/create";
import { submitReport } from "../mutations/submit";
import { findTitled, listReports } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function begun(title: string, eventDate: string | null = null): Promise<number> {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  const draft = { sourceUnitId: desk.unitId, eventDate, themeId: null, ...untold, en, zh: null };
  const input = { sectionId: desk.sectionId, draft };
  const answer = await createReport(input, { actor: desk.organiser, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

async function everyReport() {
  const { pages } = await listReports({}, fresh.database);
  const lists = Array.from({ length: pages }, (_, before) => listReports({ page: before + 1 }, fresh.database));
  return (await Promise.all(lists)).flatMap(({ rows }) => rows);
}

describe("the desk's list", () => {
  it("holds every report once, the last changed first", async () => {
    const newest = await begun("The Newest");
    const { rows, total, pages } = await listReports({}, fresh.database);
    expect(total).toBe(await fresh.database.$count(reports));
    expect(rows[0]).toMatchObject({ id: newest, titleEn: "The Newest", titleZh: null, standing: "unpublished" });
    expect(rows).toHaveLength(Math.min(total, 30));
    expect(new Set((await everyReport()).map(({ id }) => id)).size).toBe(total);
    expect((await listReports({ page: pages + 1 }, fresh.database)).rows).toEqual([]);
  });

  it.each([
    ["draft", ({ status }: { status: string }) => status === "draft"],
    ["in_review", ({ status }: { status: string }) => status === "in_review"],
    ["published", ({ standing }: { standing: string }) => standing === "live"],
    ["withdrawn", ({ standing }: { standing: string }) => standing === "withdrawn"],
  ] as const)("shows those that are %s, and no others", async (status, belongs) => {
    const shown = await listReports({ status }, fresh.database);
    const expected = (await everyReport()).filter(belongs).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(shown.rows.map(({ id }) => id)).toEqual(expected.slice(0, 30));
    expect(shown.total).toBe(expected.length);
  });

  it("shows someone's own, among them those another person began", async () => {
    const reportId = await begun("Mine Alone");
    const mine = await listReports({ writtenBy: desk.organiser.accountId }, fresh.database);
    expect(mine.rows.map(({ id }) => id)).toContain(reportId);
    const none = await listReports({ writtenBy: desk.administrator.accountId }, fresh.database);
    expect(none).toMatchObject({ rows: [], total: 0, pages: 1 });
  });
});

describe("the limits of the list", () => {
  const idsOf = async (wanted: Parameters<typeof listReports>[0]) =>
    (await listReports(wanted, fresh.database)).rows.map(({ id }) => id);

  it("finds words of a title as they are typed, in either language", async () => {
    const percent = await begun("A 100% Literal_Title");
    expect(await idsOf({ q: "100% literal_" })).toEqual([percent]);
    expect(await idsOf({ q: "100%x" })).toEqual([]);
    expect(await idsOf({ q: "%" })).toEqual([percent]);
    expect((await idsOf({ q: "平谷" })).length).toBeGreaterThan(0);
  });

  it("shows those of a unit, a section and a theme, and no others", async () => {
    const pinggu = await listReports({ source: desk.unitId }, fresh.database);
    const all = await everyReport();
    expect(pinggu.total).toBe(all.filter(({ sourceEn }) => sourceEn === "Pinggu").length);
    expect(new Set(pinggu.rows.map(({ sourceEn }) => sourceEn))).toEqual(new Set(["Pinggu"]));
    const updates = await listReports({ section: desk.sectionId }, fresh.database);
    expect(updates.total).toBe(all.filter(({ sectionEn }) => sectionEn === "Updates").length);
    const inTheme = "working_version_id in (select id from report_versions where theme_id = 1)";
    const themed = await fresh.database.$count(reports, sql.raw(`trashed_at is null and ${inTheme}`));
    expect(themed).toBeGreaterThan(0);
    expect((await listReports({ theme: 1 }, fresh.database)).total).toBe(themed);
  });

  it("shows those whose event was in a quarter, to the day", async () => {
    await begun("The Day Before", "2019-03-31");
    const first = await begun("The First Day", "2019-04-01");
    const last = await begun("The Last Day", "2019-06-30");
    await begun("The Day After", "2019-07-01");
    expect(await idsOf({ quarter: "2019-q2" })).toEqual([last, first]);
    expect(await idsOf({ quarter: "2019-q2", q: "last" })).toEqual([last]);
  });

  it("shows how far a language is", async () => {
    const onlyEnglish = await begun("Only English");
    expect(await idsOf({ language: "zh-missing" })).toContain(onlyEnglish);
    expect(await idsOf({ language: "en-draft" })).toContain(onlyEnglish);
    expect(await idsOf({ language: "zh-draft" })).not.toContain(onlyEnglish);
    await submitReport({ reportId: onlyEnglish }, { actor: desk.organiser, at }, fresh.database);
    expect(await idsOf({ language: "en-in_review" })).toContain(onlyEnglish);
    expect(await idsOf({ language: "en-missing" })).not.toContain(onlyEnglish);
  });

  it.each([
    ["published", ({ publishedAt }: { publishedAt: Date | null }) => publishedAt?.getTime() ?? 0],
    ["views", ({ views }: { views: number }) => views],
  ] as const)("puts the most %s first", async (sort, of) => {
    const { rows } = await listReports({ sort }, fresh.database);
    const values = rows.map(of);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBeGreaterThan(3);
  });

  it("finds a few by title, those that begin with the words first", async () => {
    const inside = await begun("Later Words of Zest");
    const first = await begun("Zest and Words");
    await begun("Another One");
    const found = await findTitled("zest", fresh.database);
    expect(found.map(({ id }) => id)).toEqual([first, inside]);
    expect((await findTitled("市妇联", fresh.database)).length).toBeLessThanOrEqual(8);
    expect((await findTitled("市妇联", fresh.database)).length).toBeGreaterThan(0);
  });
});
