import { eq, inArray, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetings } from "@/db/schema/meetings";
import { reports, reportVersions } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { bodyOf } from "../../body/document";
import { type Draft, fieldsOf, noNote, untold } from "../../draft";
import { createReport } from "../../mutations/create";
import { publishReport } from "../../mutations/publish";
import { saveReport } from "../../mutations/save";
import { submitReport } from "../../mutations/submit";
import { withdrawReport } from "../../mutations/withdraw";
import { getReport } from "../../queries";
import { readPublished } from "../queries";
import { readAround, readChanges } from "./queries";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 2, n));

function draftOf(title: string, rest: Partial<Draft> = {}): Draft {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  return { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null, ...rest };
}

async function goLive(reportId: number, version: number, at: Date) {
  await submitReport({ reportId }, { actor: desk.editor, at }, fresh.database);
  const answer = await publishReport({ reportId, version }, { actor: desk.chief, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
}

async function published(title: string, at: Date, rest: Partial<Draft> = {}, meetingId: number | null = null) {
  const input = { sectionId: desk.sectionId, meetingId, draft: draftOf(title, rest) };
  const answer = await createReport(input, { actor: desk.editor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  await goLive(answer.reportId, 1, at);
  return answer.reportId;
}

async function save(reportId: number, draft: Draft, at: Date) {
  const startedFrom = (await getReport(reportId, fresh.database))?.revision ?? 0;
  const answer = await saveReport(
    { reportId, startedFrom, changes: fieldsOf(draft) },
    { actor: desk.editor, at },
    fresh.database,
  );
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.version;
}

async function read(reportId: number) {
  const slug = (await getReport(reportId, fresh.database))?.slug ?? "";
  const report = await readPublished({ section: "updates", slug, language: "en" }, fresh.database);
  if (!report || report.moved) throw new Error(`there is no report ${slug}`);
  return report;
}

const around = async (reportId: number) => readAround(await read(reportId), "en", fresh.database);
const titles = (rows: { title: string }[]) => rows.map(({ title }) => title);

describe("what stands around a report", () => {
  it("are the ones published before and after it in its section, by the moment and then the number", async () => {
    const [first, second, third] = [
      await published("Before", minute(1)),
      await published("Between", minute(2)),
      await published("Beside", minute(2)),
    ];
    expect(await around(second)).toMatchObject({ earlier: { id: first }, later: { id: third } });
    expect(await around(third)).toMatchObject({ earlier: { id: second }, later: null });
  });

  it("never is what visitors may not be shown", async () => {
    const [before, middle, after] = [
      await published("Shown Before", minute(10)),
      await published("Taken Off", minute(11)),
      await published("Shown After", minute(12)),
    ];
    await withdrawReport({ reportId: middle, reason: "Wrong." }, { actor: desk.chief, at: minute(13) }, fresh.database);
    const draft = draftOf("Only a Draft");
    await createReport({ sectionId: desk.sectionId, draft }, { actor: desk.editor, at: minute(13) }, fresh.database);
    expect(await around(before)).toMatchObject({ later: { id: after } });
    const { related, later } = await around(after);
    expect(titles(related)).not.toContain("Taken Off");
    expect(titles(related)).not.toContain("Only a Draft");
    expect(later).toBeNull();
  });

  it("are related ones, of its meeting first, then of its district, then on its theme, none twice, four at most", async () => {
    const [meeting] = await fresh.database.select({ id: meetings.id }).from(meetings).where(eq(meetings.year, 2024));
    const [themed] = await fresh.database.select().from(reportVersions).where(isNotNull(reportVersions.themeId));
    const themeId = themed?.themeId ?? 0;
    const bare = { sourceUnitId: 1 };
    await published("On the Theme", minute(20), { ...bare, themeId });
    await published("Of the Meeting, Older", minute(21), bare, meeting?.id ?? 0);
    await published("Of the Meeting and the District", minute(22), {}, meeting?.id ?? 0);
    await published("Of the District", minute(23));
    const reportId = await published("In the Middle", minute(24), { themeId }, meeting?.id ?? 0);
    expect(titles((await around(reportId)).related)).toEqual([
      "Of the Meeting and the District",
      "Of the Meeting, Older",
      "Of the District",
      "Shown After",
    ]);
    await fresh.database
      .update(reports)
      .set({ meetingId: null })
      .where(eq(reports.meetingId, meeting?.id ?? 0));
  });

  it("has nothing in common with a report by coming from the federation itself", async () => {
    await published("Of the Federation", minute(30), { sourceUnitId: 1 });
    const reportId = await published("Of the Federation Too", minute(31), { sourceUnitId: 1 });
    expect((await around(reportId)).related).toEqual([]);
  });

  it("reads a working version's theme and source only once they are live", async () => {
    const [one, other] = [
      await published("Stays", minute(40), { sourceUnitId: 1 }),
      await published("Changes", minute(41), { sourceUnitId: 1 }),
    ];
    const theme = await fresh.database.select().from(reportVersions).where(isNotNull(reportVersions.themeId)).limit(1);
    await save(other, draftOf("Changes", { sourceUnitId: 1, themeId: theme[0]?.themeId ?? 0 }), minute(42));
    expect((await read(other)).theme).toBeNull();
    expect((await around(other)).related).toEqual([]);
    expect(await around(one)).toMatchObject({ later: { id: other } });
  });
});

const told = (changeNote: Draft["changeNote"]) =>
  ({ change: changeNote.en || changeNote.zh ? "major" : "minor", changeNote }) satisfies Partial<Draft>;

describe("what readers are told of a report's changes", () => {
  it("is nothing after the first publication, whatever its note said", async () => {
    const reportId = await published("Told Nothing", minute(50), told({ en: "First.", zh: "" }));
    expect(await readChanges(reportId, fresh.database)).toEqual({ changes: [], changedAt: null });
  });

  it("are the notes of later major changes, the newest first; a minor one is made without a word", async () => {
    const reportId = await published("Told of Changes", minute(51));
    const notes = [{ en: "Figures corrected.", zh: "更正数据。" }, noNote, { en: "Pictures added.", zh: "补充图片。" }];
    for (const [index, changeNote] of notes.entries()) {
      const version = await save(
        reportId,
        draftOf("Told of Changes", { ...told(changeNote), eventDate: `2026-11-0${index + 1}` }),
        minute(52 + index),
      );
      await goLive(reportId, version, minute(52 + index));
    }
    const { changes, changedAt } = await readChanges(reportId, fresh.database);
    expect(changes).toEqual([
      { at: minute(54), en: "Pictures added.", zh: "补充图片。" },
      { at: minute(52), en: "Figures corrected.", zh: "更正数据。" },
    ]);
    expect(changedAt).toEqual(minute(54));
  });

  it("is not yet what a working version says", async () => {
    const reportId = await published("Told Later", minute(55));
    const changeNote = { en: "Not yet.", zh: "" };
    await save(reportId, draftOf("Told Later", told(changeNote)), minute(56));
    expect((await readChanges(reportId, fresh.database)).changes).toEqual([]);
    expect(await getReport(reportId, fresh.database)).toMatchObject({ draft: { changeNote } });
  });

  it("is said anew for every version begun from the live one", async () => {
    const reportId = await published("Said Anew", minute(57));
    const changeNote = { en: "Said once.", zh: "只说一次。" };
    await goLive(reportId, await save(reportId, draftOf("Said Anew", told(changeNote)), minute(58)), minute(58));
    const report = await getReport(reportId, fresh.database);
    expect(report?.draft.changeNote).toEqual(noNote);
    const next = { ...(report?.draft ?? draftOf("")), eventDate: "2026-11-20" };
    const version = await save(reportId, next, minute(59));
    await goLive(reportId, version, minute(59));
    expect((await readChanges(reportId, fresh.database)).changes).toEqual([{ at: minute(58), ...changeNote }]);
    const entries = (await auditOf(fresh.database, "report", reportId)).map(({ action }) => action);
    expect(entries.filter((action) => action === "report.publish").length).toBe(3);
  });

  it("names the editor of the live version, and its theme", async () => {
    const reportId = await published("Edited", minute(59));
    expect(await read(reportId)).toMatchObject({ editor: desk.editor.name, theme: null, quarter: null });
    const [version] = await fresh.database
      .select()
      .from(reportVersions)
      .where(inArray(reportVersions.reportId, [reportId]));
    expect(version).toMatchObject({ editorName: desk.editor.name, changeNoteEn: "", themeId: null });
  });
});
