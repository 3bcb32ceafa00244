import { afterAll, beforeAll, expect, it } from "vitest";
import { pictures } from "@/db/schema/media";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf } from "../../body/document";
import { noNote } from "../../draft";
import { createReport } from "../../mutations/create";
import { publishReport } from "../../mutations/publish";
import { saveReport } from "../../mutations/save";
import { submitReport } from "../../mutations/submit";
import { withdrawReport } from "../../mutations/withdraw";
import { picturesOfReports } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");
const [field, tree] = ["a".repeat(24), "b".repeat(24)] as const;

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const row = { width: 900, height: 600, bytes: 1, fileName: "a.png", createdAt: at };
  await fresh.database.insert(pictures).values([field, tree].map((key) => ({ key, ...row })));
});

afterAll(() => fresh.drop());

function textOf(title: string, key: string, alt: string) {
  const picture = { type: "picture" as const, attrs: { key, width: 900, height: 600, alt, caption: "", credit: "" } };
  const body = { type: "doc" as const, content: [...bodyOf(["Text."]).content, picture] };
  return { title, summary: "In short.", body };
}

const draftOf = (key: string, zh: ReturnType<typeof textOf> | null = null) => ({
  sourceUnitId: desk.unitId,
  eventDate: null,
  themeId: null,
  changeNote: noNote,
  en: textOf("BWF Shows a Picture", key, "In English"),
  zh,
});

it("the picture of a report is the first of its live version, in the reader's words, while it is on the site", async () => {
  const { database } = fresh;
  const [editor, chief] = [
    { actor: desk.editor, at },
    { actor: desk.chief, at },
  ];
  const draft = draftOf(field, textOf("图片", field, "中文说明"));
  const answer = await createReport({ sectionId: desk.sectionId, draft }, editor, database);
  const reportId = answer.ok ? answer.reportId : 0;
  const shown = (language: "en" | "zh") => picturesOfReports([reportId], language, database);
  expect(await shown("en")).toEqual(new Map());

  await submitReport(reportId, editor, database);
  await publishReport({ reportId, version: 1 }, chief, database);
  const picture = { key: field, width: 900, height: 600 };
  expect(await shown("en")).toEqual(new Map([[reportId, { ...picture, alt: "In English" }]]));
  expect(await shown("zh")).toEqual(new Map([[reportId, { ...picture, alt: "中文说明" }]]));

  await saveReport({ reportId, startedFrom: 1, draft: draftOf(tree) }, editor, database);
  expect((await shown("en")).get(reportId)?.key).toBe(field);
  await submitReport(reportId, editor, database);
  await publishReport({ reportId, version: 2 }, chief, database);
  expect((await shown("zh")).get(reportId)).toEqual({ ...picture, key: tree, alt: "In English" });

  await withdrawReport({ reportId, reason: "Wrong." }, chief, database);
  expect(await shown("en")).toEqual(new Map());
  expect(await picturesOfReports([], "en", database)).toEqual(new Map());
});
