import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf } from "../body/document";
import { fieldsOf, untold } from "../draft";
import { createReport } from "../mutations/create";
import { saveReport } from "../mutations/save";
import { readPreview } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let reportId: number;

beforeAll(async () => {
  fresh = await freshDatabase();
  const desk = await deskOf(fresh.database);
  const act = { actor: desk.editor, at };
  const draftOf = (title: string) => ({
    sourceUnitId: desk.unitId,
    eventDate: null,
    themeId: null,
    ...untold,
    en: { title, summary: "In short.", body: bodyOf(["It opened."]) },
    zh: null,
  });
  const created = await createReport({ sectionId: desk.sectionId, draft: draftOf("First") }, act, fresh.database);
  if (!created.ok) throw new Error(created.reasons.join());
  reportId = created.reportId;
  await saveReport({ reportId, startedFrom: 1, changes: {}, keep: true }, act, fresh.database);
  await saveReport({ reportId, startedFrom: 1, changes: fieldsOf(draftOf("Second")) }, act, fresh.database);
});

afterAll(() => fresh.drop());

describe("what a preview reads", () => {
  it.each([
    ["the working version where none is named", undefined, "Second"],
    ["the version that is named", 1, "First"],
  ])("is %s", async (_, number, title) => {
    const preview = await readPreview(reportId, number, fresh.database);
    expect(preview?.version.compared.en?.title).toBe(title);
    expect(preview).toMatchObject({ working: 2, live: undefined, section: { slug: "updates" }, quarter: null });
  });

  it("is nothing of a version or a report that is not", async () => {
    expect(await readPreview(reportId, 9, fresh.database)).toBeNull();
    expect(await readPreview(2_000_000, undefined, fresh.database)).toBeNull();
  });
});
