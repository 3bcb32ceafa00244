import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchEntries } from "@/db/schema/search";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { searchSite } from "@/features/search/queries";
import { bodyOf } from "../body/document";
import { type Draft, fieldsOf, untold } from "../draft";
import { changeAddress } from "../mutations/change-address";
import { createReport } from "../mutations/create";
import { importPage } from "../mutations/import-page";
import { publishReport } from "../mutations/publish";
import { saveReport } from "../mutations/save";
import { submitReport } from "../mutations/submit";
import { withdrawReport } from "../mutations/withdraw";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const byEditor = () => ({ actor: desk.editor, at });
const byChief = () => ({ actor: desk.chief, at });

function draftOf(word: string, chinese: string): Draft {
  const en = { title: `A Report of ${word}`, summary: "Forty people attended.", body: bodyOf([`About ${word}hood.`]) };
  const zh = { title: "市妇联召开会议", summary: "四十人参加会议。", body: bodyOf([`会议强调${chinese}。`]) };
  return { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh };
}

async function created(word: string, chinese: string): Promise<number> {
  const input = { sectionId: desk.sectionId, draft: draftOf(word, chinese) };
  const answer = await createReport(input, byEditor(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

async function publish(reportId: number, version: number): Promise<void> {
  await submitReport({ reportId }, byEditor(), fresh.database);
  const answer = await publishReport({ reportId, version }, byChief(), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
}

const found = async (q: string) =>
  (await searchSite({ q, language: "en", type: "report" }, fresh.database)).rows.map(({ path }) => path);

describe("a report in the search", () => {
  it("is not found before it is published, and then by each of its texts, under its source's district", async () => {
    const reportId = await created("quokka", "鸭嘴兽保护");
    await submitReport({ reportId }, byEditor(), fresh.database);
    for (const word of ["quokka", "quokkahood", "鸭嘴兽", "yazuishou"]) expect(await found(word)).toEqual([]);
    await publishReport({ reportId, version: 1 }, byChief(), fresh.database);
    for (const word of ["quokka", "quokkahood", "鸭嘴兽", "yazuishou", "quokka 鴨嘴獸"]) {
      expect(await found(word), word).toEqual(["/events/updates/a-report-of-quokka"]);
    }
    const rows = await fresh.database.select().from(searchEntries).where(eq(searchEntries.subjectId, reportId));
    expect(rows.filter(({ kind }) => kind === "report")).toMatchObject([
      { language: "en", section: "updates", districtId: desk.unitId, at, year: 2026 },
      { language: "zh", section: "updates", districtId: desk.unitId, at, year: 2026 },
    ]);
  });

  it("is not found by what is saved and not published", async () => {
    const reportId = await created("wombat", "旧词语");
    await publish(reportId, 1);
    const draft = draftOf("numbat", "袋食蚁兽");
    await saveReport({ reportId, startedFrom: 1, changes: fieldsOf(draft) }, byEditor(), fresh.database);
    for (const word of ["numbat", "袋食蚁兽"]) expect(await found(word)).toEqual([]);
    await changeAddress({ reportId, slug: "moved-wombat" }, byChief(), fresh.database);
    for (const word of ["numbat", "袋食蚁兽"]) expect(await found(word)).toEqual([]);
    expect(await found("wombat")).toEqual(["/events/updates/moved-wombat"]);
    await publish(reportId, 2);
    expect(await found("wombat")).toEqual([]);
    expect(await found("numbat")).toEqual(["/events/updates/moved-wombat"]);
  });

  it("is not found once it is withdrawn, nor are its words suggested or its address moved back in", async () => {
    const reportId = await created("bandicoot", "袋狸");
    await publish(reportId, 1);
    expect(await found("bandicoot")).toHaveLength(1);
    await withdrawReport({ reportId, reason: "It named a wrong date." }, byChief(), fresh.database);
    await changeAddress({ reportId, slug: "moved-bandicoot" }, byChief(), fresh.database);
    for (const word of ["bandicoot", "袋狸", "bandicot"]) {
      const answer = await searchSite({ q: word, language: "en" }, fresh.database);
      expect(answer).toMatchObject({ everything: 0, corrected: null, near: [] });
    }
  });

  it("is found when it comes from the old site", async () => {
    const page = {
      ...{ sectionSlug: "updates", language: "zh" as const, title: "市妇联印发案例汇编", views: null },
      ...{ publishedAt: new Date("2023-05-01T02:00:00Z"), paragraphs: ["各区妇联报送儒艮案例。"] },
    };
    const answer = await importPage(page as Parameters<typeof importPage>[0], { actor: operator, at }, fresh.database);
    expect(answer).toMatchObject({ ok: true });
    expect(await found("儒艮")).toHaveLength(1);
    expect((await found("案例彙編"))[0]).toBe("/events/updates/report-2023-05-01");
  });
});
