import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pictures } from "@/db/schema/media";
import { reportPictures, reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf } from "../body/document";
import { type Draft, fieldsOf, untold } from "../draft";
import { createReport } from "../mutations/create";
import { publishReport } from "../mutations/publish";
import { saveReport } from "../mutations/save";
import { submitReport } from "../mutations/submit";
import { withdrawReport } from "../mutations/withdraw";
import { isPictureInReport } from "./queries";

const at = new Date("2026-01-05T02:00:00Z");
const [field, tree, nowhere] = ["a".repeat(24), "b".repeat(24), "c".repeat(24)] as const;

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const row = { width: 900, height: 600, bytes: 1, fileName: "a.png", createdAt: at };
  await fresh.database.insert(pictures).values([field, tree].map((key) => ({ key, ...row })));
});
afterAll(() => fresh.drop());

function draftOf(en: string[], zh: string[] = []): Draft {
  const text = (title: string, keys: string[]) => ({
    title,
    summary: "A summary.",
    body: {
      type: "doc" as const,
      content: [
        ...bodyOf(["Text."]).content,
        ...keys.map((key) => ({
          type: "picture" as const,
          attrs: { key, width: 900, height: 600, alt: "A field", caption: "", credit: "" },
        })),
      ],
    },
  });
  return {
    sourceUnitId: desk.unitId,
    eventDate: null,
    themeId: null,
    ...untold,
    en: text("BWF Shows a Picture", en),
    zh: zh.length > 0 ? text("图片", zh) : null,
  };
}

const by = (actor: typeof desk.editor) => ({ actor, at });
const shown = () => Promise.all([field, tree].map((key) => isPictureInReport(key, fresh.database)));

async function created(draft: Draft): Promise<number> {
  const answer = await createReport({ sectionId: desk.sectionId, draft }, by(desk.editor), fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

async function published(reportId: number, version: number): Promise<void> {
  await submitReport({ reportId }, by(desk.editor), fresh.database);
  expect(await publishReport({ reportId, version }, by(desk.chief), fresh.database)).toEqual({ ok: true });
}

describe("a picture of a report", () => {
  it("is public while the live version shows it, and never before or after", async () => {
    const reportId = await created(draftOf([field]));
    expect(await shown()).toEqual([false, false]);
    await published(reportId, 1);
    expect(await shown()).toEqual([true, false]);

    const save = { reportId, startedFrom: 1, changes: fieldsOf(draftOf([tree])) };
    expect(await saveReport(save, by(desk.editor), fresh.database)).toMatchObject({ ok: true });
    expect(await shown()).toEqual([true, false]);
    await published(reportId, 2);
    expect(await shown()).toEqual([false, true]);

    await withdrawReport({ reportId, reason: "An error." }, by(desk.chief), fresh.database);
    expect(await shown()).toEqual([false, false]);
  });

  it("is noted once, English before Chinese", async () => {
    const reportId = await created(draftOf([tree, tree], [field, tree]));
    const rows = await fresh.database
      .select({ position: reportPictures.position, key: reportPictures.pictureKey })
      .from(reportPictures)
      .innerJoin(reports, eq(reports.workingVersionId, reportPictures.versionId))
      .where(eq(reports.id, reportId));
    expect(rows).toEqual([
      { position: 0, key: tree },
      { position: 1, key: field },
    ]);
  });

  it("is refused when nobody added it, and nothing is written", async () => {
    const before = await fresh.database.$count(reports);
    const input = { sectionId: desk.sectionId, draft: draftOf([field], [nowhere]) };
    const refused = { ok: false, reasons: ["invalid"] };
    expect(await createReport(input, by(desk.editor), fresh.database)).toEqual(refused);
    expect(await fresh.database.$count(reports)).toBe(before);
    const reportId = await created(draftOf([]));
    const save = { reportId, startedFrom: 1, changes: fieldsOf(draftOf([nowhere])) };
    expect(await saveReport(save, by(desk.editor), fresh.database)).toEqual(refused);
  });
});
