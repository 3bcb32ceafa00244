import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/testing-desk";
import { textOf } from "../body/contents";
import { emptyBody } from "../body/document";
import { readChanges } from "../published/around/queries";
import { readPublished } from "../published/queries";
import { getReport } from "../queries";
import { composedIn } from "../testing-composed";
import { at, by, freshStudio } from "../testing-studio";
import { proposeCorrection } from "./propose-correction";
import { saveReport } from "./save";

let studio: Awaited<ReturnType<typeof freshStudio>>;
let meeting: Awaited<ReturnType<typeof composedIn>>;
let reportId: number;
let record: Awaited<ReturnType<typeof meeting.record>>;

beforeAll(async () => {
  studio = await freshStudio();
  meeting = await composedIn(studio);
  record = await meeting.record();
});
afterAll(() => studio.drop());

beforeEach(async () => {
  await meeting.rewrite(() => record);
  reportId = await meeting.composed();
  await meeting.published(reportId);
});

async function report() {
  const found = await getReport(reportId, studio.database);
  if (!found) throw new Error("the report is gone");
  return found;
}

const propose = () => proposeCorrection({ reportId }, by(studio.desk.editor), studio.database);

async function texts() {
  const { draft } = await report();
  return { en: textOf(draft.en.body), zh: textOf(draft.zh?.body ?? emptyBody), note: draft.changeNote };
}

describe("proposing a correction", () => {
  it("begins a draft with what the record says now, in both languages, with a note for readers", async () => {
    const before = await texts();
    await meeting.rewrite(() => ({ headCount: 41 }));
    expect(await propose()).toMatchObject({ ok: true });
    const after = await texts();
    expect(after.en).toBe(before.en.replace("40 people", "41 people"));
    expect(after.zh).toBe(before.zh.replace("40人", "41人"));
    expect(after.note).toEqual({
      en: "Corrected: the number of people attending is 41, not 40.",
      zh: "更正：参会人数为41人，而非40人。",
    });
    const { draft, status, state, slug } = await report();
    expect([draft.change, status, state.standing]).toEqual(["major", "draft", "live"]);
    expect(draft.en.summary).toContain("41 people");
    const live = await readPublished({ section: "updates", slug, language: "en" }, studio.database);
    expect(JSON.stringify(live)).toContain("40 people");
  });

  it("records what it corrects, and keeps the translation in line", async () => {
    await meeting.rewrite(() => ({ headCount: 41 }));
    await propose();
    const entries = await auditOf(studio.database, "report", reportId);
    expect(entries.find(({ action }) => action === "report.propose_correction")).toMatchObject({
      ...{ actorId: studio.desk.editor.accountId, at },
      after: {
        changes: [
          { language: "en", field: "headCount", seen: "40", recorded: "41" },
          { language: "zh", field: "headCount", seen: "40", recorded: "41" },
        ],
      },
    });
    const { editions, workingVersionId } = await report();
    expect(editions.zh.translatedVersionId).toBe(workingVersionId);
    expect(editions.en.authors).toEqual([studio.desk.editor.accountId]);
  });

  it("goes its normal way to readers, who are told of it", async () => {
    await meeting.rewrite(() => ({ headCount: 41 }));
    await propose();
    await meeting.published(reportId);
    const { slug } = await report();
    for (const [language, words, note] of [
      ["en", "41 people", "the number of people attending is 41, not 40"],
      ["zh", "41人", "参会人数为41人，而非40人"],
    ] as const) {
      const live = JSON.stringify(await readPublished({ section: "updates", slug, language }, studio.database));
      expect(live).toContain(words);
      expect(JSON.stringify(await readChanges(reportId, studio.database))).toContain(note);
    }
    expect(await propose()).toEqual({ ok: false, reasons: ["nothing_to_correct"] });
  });

  it("corrects what has changed once more after that", async () => {
    await meeting.rewrite(() => ({ headCount: 41 }));
    await propose();
    await meeting.published(reportId);
    await meeting.rewrite(() => ({ headCount: 42 }));
    await propose();
    const { draft } = await report();
    expect(draft.changeNote.en).toBe("Corrected: the number of people attending is 42, not 41.");
    expect(draft.en.summary).toContain("42 people");
  });

  it("tells the day of the event with the date", async () => {
    await meeting.rewrite(() => ({ date: "2024-03-27" }));
    await propose();
    expect((await report()).draft).toMatchObject({
      eventDate: "2024-03-27",
      changeNote: { en: "Corrected: the date is March 27, not March 26." },
    });
  });
});

describe("a correction is refused", () => {
  it("while something else is being written", async () => {
    await meeting.rewrite(() => ({ headCount: 41 }));
    const { revision } = await report();
    const changes = { "en.summary": "In other words." };
    await saveReport({ reportId, startedFrom: revision, changes }, by(studio.desk.editor), studio.database);
    const before = await report();
    // The Chinese is free: it is corrected alone.
    expect(await propose()).toMatchObject({ ok: true });
    expect((await report()).draft.en).toEqual(before.draft.en);
    expect((await report()).draft.changeNote).toMatchObject({ en: "", zh: "更正：参会人数为41人，而非40人。" });
    expect(await propose()).toEqual({ ok: false, reasons: ["in_progress"] });
  });

  it("where report and record agree, or nobody reads the report, or there is none", async () => {
    expect(await propose()).toEqual({ ok: false, reasons: ["nothing_to_correct"] });
    const draft = await meeting.composed();
    const act = by(studio.desk.editor);
    expect(await proposeCorrection({ reportId: draft }, act, studio.database)).toEqual({
      ...{ ok: false, reasons: ["not_live"] },
    });
    expect(await proposeCorrection({ reportId: 2_000_000 }, act, studio.database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
  });
});
