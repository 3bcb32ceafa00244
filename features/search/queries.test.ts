import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { writeEntries } from "./entries";
import type { SearchEntry, SearchKind } from "./entry";
import { byIndex, findStatement, searchSite } from "./queries";
import { readQuery, strictQuery } from "./query";
import { suggestTitles } from "./suggestions/queries";

let fresh: FreshDatabase;

type Words = Partial<SearchEntry> & Pick<SearchEntry, "title">;

const entry = (words: Words): SearchEntry => ({
  ...{ language: "en", path: "/events/updates/one", summary: "", words: "", section: "updates" },
  ...{ districtId: null, themeId: null, at: new Date("2025-03-01T00:00:00Z") },
  ...words,
});

const write = (kind: SearchKind, id: number, words: Words[]) =>
  fresh.database.transaction((tx) => writeEntries(tx, { kind, id }, words.map(entry)));

const search = (q: string, ask: Partial<Parameters<typeof searchSite>[0]> = {}) =>
  searchSite({ q, language: "en", ...ask }, fresh.database);

const titles = async (q: string, ask: Partial<Parameters<typeof searchSite>[0]> = {}) =>
  (await search(q, ask)).rows.map(({ title }) => title);

beforeAll(async () => {
  fresh = await freshDatabase();
  const { rows } = await fresh.database.execute<{ id: number }>(sql`select id from units where slug = 'pinggu'`);
  const districtId = rows[0]?.id ?? 0;
  await fresh.database.execute(sql`truncate search_entries, search_words`);
  await write("report", 1, [
    {
      title: "Quarterly Working Meeting Held",
      summary: "The organizations of all districts met.",
      words: "Minutes\nMinutes were read and agreed upon by all.",
    },
    { title: "召开季度工作会", summary: "全市妇联系统", words: "会议强调，要加强督办，编写案例汇编。", language: "zh" },
  ]);
  await write("report", 2, [
    {
      title: "A Training for Programme Staff",
      words: "After the meeting Pinggu spoke.",
      at: new Date("2026-05-01"),
      districtId,
    },
  ]);
  await write("report", 3, [
    { title: "平谷区妇联举办培训", words: "家庭教育案例", language: "zh", at: new Date("2024-05-01"), districtId },
  ]);
  await write("district", districtId, [
    {
      title: "Pinggu District Women's Federation",
      words: "Pinggu",
      path: "/districts/pinggu",
      section: null,
      districtId,
    },
    { title: "平谷区妇女联合会", words: "平谷", path: "/districts/pinggu", section: null, districtId, language: "zh" },
  ]);
});

afterAll(() => fresh.drop());

const meeting = "Quarterly Working Meeting Held";
const training = "A Training for Programme Staff";

describe("searching", () => {
  it.each([
    ["季度工作会", [meeting]],
    ["季度", [meeting]],
    ["督办", [meeting]],
    ["duban", [meeting]],
    ["jidu", [meeting]],
    ["ji du", [meeting]],
    ["jidugongzuohui", [meeting]],
    ["案例彙編", [meeting]],
    ["organisations", [meeting]],
    ["organization", [meeting]],
    ["program", [training]],
    ["minutes 督办", [meeting]],
    ["Pinggu 案例", ["平谷区妇联举办培训"]],
    ["pinggu", ["Pinggu District Women's Federation", "平谷区妇联举办培训", training]],
    ["meeting", [meeting, training]],
    ["MEETINGS, met", [meeting]],
    ["zzzzzz", []],
    ["the", []],
    ["", []],
  ])("%s finds %j", async (typed, found) => {
    expect(await titles(typed)).toEqual(found);
  });

  it("answers in the reader's language, with the words where they stand", async () => {
    const [zh] = (await search("minutes", { language: "zh" })).rows;
    expect(zh).toMatchObject({ title: "召开季度工作会", titleLanguage: "zh", excerptLanguage: "en" });
    expect(zh?.excerpt).toEqual([
      { from: 0, text: "Minutes", hit: true },
      { from: 7, text: " were read and agreed upon by all.", hit: false },
    ]);
    const [en] = (await search("督办")).rows;
    expect(en).toMatchObject({ title: meeting, titleLanguage: "en", excerptLanguage: "zh" });
  });

  it.each([
    ["meetting", null, [meeting, training]],
    ["meeeting", "meeting", [meeting, training]],
    ["quartely meeitng", "quarterly meeting", [meeting]],
    ["Programmr 培训", "programme 培训", [training, "平谷区妇联举办培训"]],
  ])("forgives %s", async (typed, corrected, found) => {
    const answer = await search(typed);
    expect(answer.rows.map(({ title }) => title)).toEqual(found);
    expect(answer.corrected).toBe(corrected);
  });

  it("takes fewer words where nothing has them all, and says so", async () => {
    expect(await search("minutes zebra")).toMatchObject({ total: 1, partly: true, corrected: null });
    expect(await search("minutes")).toMatchObject({ total: 1, partly: false });
  });

  it("counts each filter under the others", async () => {
    const all = await search("pinggu");
    expect(all.facets.types).toEqual([
      { value: "report", count: 2 },
      { value: "district", count: 1 },
    ]);
    expect(all.facets.districts).toEqual([{ value: "pinggu", count: 3 }]);
    const chosen = await search("pinggu", { type: "report", year: 2024 });
    expect(chosen).toMatchObject({ total: 1, pages: 1 });
    expect(chosen.facets.types).toEqual([{ value: "report", count: 1 }]);
    expect(chosen.facets.years).toEqual([
      { value: "2026", count: 1 },
      { value: "2024", count: 1 },
    ]);
    expect(await search("pinggu", { section: "nowhere", district: "x'y" })).toMatchObject({
      total: 0,
      corrected: null,
    });
  });

  it("suggests titles while they are typed", async () => {
    const suggest = (typed: string) => suggestTitles(typed, fresh.database);
    expect(await suggest("quart")).toEqual([meeting]);
    expect(await suggest("quarterly meeti")).toEqual([meeting]);
    expect(await suggest("季度")).toEqual(["召开季度工作会"]);
    expect(await suggest("jid")).toEqual(["召开季度工作会"]);
    expect(await suggest("duban")).toEqual([]);
    expect(await suggest("")).toEqual([]);
  });

  it("knows a thing by its newest entries only", async () => {
    await write("event", 9, [{ title: "Lantern Riddles" }]);
    await write("event", 9, [{ title: "Lantern Songs" }]);
    expect(await titles("lantern")).toEqual(["Lantern Songs"]);
    await write("event", 9, []);
    expect(await titles("lantern")).toEqual([]);
    expect((await search("lantren")).near).toEqual([]);
  });

  it("asks the indexes", async () => {
    const asked = findStatement(strictQuery(readQuery("meeting 督办")), {});
    const plan = await byIndex(fresh.database, (tx) => tx.execute(sql`explain (costs off) ${asked}`));
    const lines = JSON.stringify(plan.rows);
    expect(lines).toContain("Bitmap Index Scan on search_entries_terms");
    expect(lines).toContain("Bitmap Index Scan on search_entries_titles");
    expect(lines).not.toContain("Seq Scan on search_entries");
  });

  it("answers whatever is typed", async () => {
    const either = fc.oneof(
      fc.string({ unit: "binary", maxLength: 220 }),
      fc.string({ unit: "grapheme", maxLength: 60 }),
    );
    const both = async (typed: string, database: Database) => {
      await searchSite({ q: typed, language: "zh", type: "report", year: 2025, page: 2 }, database);
      await suggestTitles(typed, database);
    };
    await fc.assert(
      fc.asyncProperty(either, (typed) => both(typed, fresh.database)),
      { numRuns: 150 },
    );
    for (const typed of [
      "\u0000",
      "'",
      "\\",
      "a\u0000b",
      "' or 1=1 --",
      "%_%",
      "\ud800",
      "ﷺ".repeat(200),
      "x".repeat(9000),
    ]) {
      await both(typed, fresh.database);
    }
  });
});
