import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportEditions } from "@/db/schema/report-editions";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf, emptyBody } from "../body/document";
import { type ReportText, untold } from "../draft";
import { createReport } from "../mutations/create";
import { writeVersion } from "../mutations/write-version";
import { listTranslations } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const text = (title: string, words = "The federation held a meeting."): ReportText => ({
  ...{ title, summary: "In short.", body: bodyOf([words]) },
});

const draftOf = (en: ReportText, zh: ReportText | null) => ({
  ...{ sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh },
});

async function begun(en: ReportText, zh: ReportText | null): Promise<number> {
  const input = { sectionId: desk.sectionId, draft: draftOf(en, zh) };
  const answer = await createReport(input, { actor: desk.editor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

async function declare(reportId: number): Promise<void> {
  const [report] = await fresh.database.select().from(reports).where(eq(reports.id, reportId));
  await fresh.database
    .update(reportEditions)
    .set({ translatedVersionId: report?.workingVersionId ?? null })
    .where(and(eq(reportEditions.reportId, reportId), eq(reportEditions.language, "zh")));
}

const writeOn = (reportId: number, en: ReportText, zh: ReportText | null) =>
  fresh.database.transaction((tx) =>
    writeVersion(tx, { reportId, draft: draftOf(en, zh), authorOf: ["en"] }, { actor: desk.editor, at }),
  );

const rowOf = async (reportId: number) => {
  const { pages } = await listTranslations({ show: "all" }, fresh.database);
  const lists = Array.from({ length: pages }, (_, index) => {
    return listTranslations({ show: "all", page: index + 1 }, fresh.database);
  });
  return (await Promise.all(lists)).flatMap(({ rows }) => rows).find(({ id }) => id === reportId);
};

const shownAs = async (show: "behind" | "missing") =>
  (await listTranslations({ show }, fresh.database)).rows.map(({ id }) => id);

describe("the list of translations", () => {
  it("tells how far a translation is, from its beginning until its source has overtaken it", async () => {
    const en = text("A Title");
    const zh = text("标题");
    const reportId = await begun(en, null);
    expect(await rowOf(reportId)).toMatchObject({
      ...{ title: { text: "A Title", language: "en" }, sourceLanguage: "en", zh: { state: "missing" } },
    });
    expect(await shownAs("missing")).toContain(reportId);
    await writeOn(reportId, en, zh);
    expect(await rowOf(reportId)).toMatchObject({ en: { status: "draft" }, zh: { state: "draft", status: "draft" } });
    expect(await shownAs("missing")).not.toContain(reportId);
    await declare(reportId);
    expect(await rowOf(reportId)).toMatchObject({ zh: { state: "ready" } });
    await writeOn(reportId, text("A  Title"), zh);
    expect(await rowOf(reportId)).toMatchObject({ zh: { state: "ready" } });
    expect(await shownAs("behind")).not.toContain(reportId);
    await writeOn(reportId, text("Another Title"), zh);
    expect(await rowOf(reportId)).toMatchObject({ zh: { state: "behind" } });
    expect(await shownAs("behind")).toContain(reportId);
  });

  it("takes a text without a word for one that is not begun", async () => {
    const reportId = await begun(text("Blank In Chinese"), { title: "", summary: "", body: emptyBody });
    expect(await shownAs("missing")).toContain(reportId);
  });

  it("leaves out what is in the trash, and counts what it shows", async () => {
    const reportId = await begun(text("Thrown Away"), null);
    const before = (await listTranslations({ show: "missing" }, fresh.database)).total;
    await fresh.database.update(reports).set({ trashedAt: at }).where(eq(reports.id, reportId));
    expect((await listTranslations({ show: "missing" }, fresh.database)).total).toBe(before - 1);
    expect(await rowOf(reportId)).toBeUndefined();
  });
});
