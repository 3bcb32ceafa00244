import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { bodyOf } from "../body/document";
import { type Draft, fieldsOf, untold } from "../draft";
import { createReport } from "../mutations/create";
import { publishReport } from "../mutations/publish";
import { saveReport } from "../mutations/save";
import { submitReport } from "../mutations/submit";
import { differences } from "./differences";
import { listVersions, readVersions } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");
const later = new Date("2026-11-24T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let reportId: number;

function draftOf(words: string, zh: string | null = null): Draft {
  const text = (title: string, body: string) => ({ title, summary: "Forty people attended.", body: bodyOf([body]) });
  return {
    sourceUnitId: desk.unitId,
    eventDate: null,
    themeId: null,
    ...untold,
    en: text("BWF Opens Library", words),
    zh: zh === null ? null : text("图书馆开馆", zh),
  };
}

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const by = { actor: desk.editor, at };
  const first = draftOf("It opened on Monday.");
  const created = await createReport({ sectionId: desk.sectionId, draft: first }, by, fresh.database);
  if (!created.ok) throw new Error(created.reasons.join());
  reportId = created.reportId;
  await submitReport({ reportId }, by, fresh.database);
  await publishReport({ reportId, version: 1 }, { actor: desk.chief, at: later }, fresh.database);
  const second = draftOf("It opened on Monday with 900 books.", "图书馆周一开馆。");
  await saveReport(
    { reportId, startedFrom: 1, changes: fieldsOf(second) },
    { actor: desk.organiser, at: later },
    fresh.database,
  );
});

afterAll(() => fresh.drop());

describe("the versions of a report", () => {
  it("are listed newest first, with their authors and what happened to each", async () => {
    const versions = await listVersions(reportId, fresh.database);
    expect(versions).toMatchObject([
      { number: 2, by: desk.organiser.name, at: later, live: false, working: true, steps: [] },
      { number: 1, by: desk.editor.name, at, live: true, working: false },
    ]);
    expect(versions[1]?.steps.map(({ step, by }) => [step, by])).toEqual(
      expect.arrayContaining([
        ["submit", desk.editor.name],
        ["publish", desk.chief.name],
      ]),
    );
  });

  it("are none of a report that is not", async () => {
    expect(await listVersions(2_000_000, fresh.database)).toEqual([]);
    expect(await readVersions(2_000_000, [1], fresh.database)).toEqual([]);
    expect(await readVersions(reportId, [], fresh.database)).toEqual([]);
  });

  it("are read as they were, in the order asked for, without those that are not", async () => {
    const read = await readVersions(reportId, [2, 7, 1], fresh.database);
    expect(read.map(({ number, live, by }) => [number, live, by])).toEqual([
      [2, false, desk.organiser.name],
      [1, true, desk.editor.name],
    ]);
    expect(read[1]?.compared.zh).toBeNull();
    expect(read[0]?.compared.zh?.title).toBe("图书馆开馆");
    expect(read[0]?.source.id).toBe(desk.unitId);
  });

  it("can be compared as they are read", async () => {
    const [before, after] = await readVersions(reportId, [1, 2], fresh.database);
    if (!before || !after) throw new Error("both versions were written above");
    const { texts } = differences(before.compared, after.compared);
    expect(texts.map(({ language, presence }) => [language, presence])).toEqual([
      ["en", "both"],
      ["zh", "added"],
    ]);
    expect(texts[0]?.rows).toMatchObject([
      { change: "words", parts: [{ kind: "same" }, { kind: "added", text: " with 900 books" }, { kind: "same" }] },
    ]);
  });
});
