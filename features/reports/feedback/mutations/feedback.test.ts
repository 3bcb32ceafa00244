import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditEntries } from "@/db/schema/audit";
import { reportFeedback } from "@/db/schema/report-feedback";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { type Actor, operator, visitor } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import { untold } from "../../draft";
import { createReport } from "../../mutations/create";
import { listPublished } from "../../published/queries";
import { makeChallenge, solve } from "../challenge";
import { mostInAnHour } from "../message";
import { countFeedback, findReport, listFeedback, readFeedback } from "../queries";
import { moderateFeedback } from "./moderate";
import { openFeedback } from "./open-feedback";
import { sendFeedback } from "./send";

const secret = "a secret of thirty-two characters";
const at = new Date("2026-11-23T02:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
let reportId: number;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
  const { rows } = await listPublished({ language: "en", size: 1 }, fresh.database);
  reportId = rows[0]?.id ?? 0;
});

beforeEach(async () => {
  await fresh.database.delete(reportFeedback);
  await open(true);
});

afterAll(() => fresh.drop());

const open = (value: boolean, actor: Actor = desk.editor, id = reportId) =>
  openFeedback({ reportId: id, open: value }, { actor, at }, fresh.database);

const solutionFor = async (id: number, madeAt = at) => (await solve(await makeChallenge(id, madeAt, secret))) ?? "";

type Given = { words?: string; name?: string; at?: Date; actor?: Actor; solution?: string; reportId?: number };

async function send(given: Given = {}) {
  const { words = "Thank you for this report.", name = "", actor = visitor } = given;
  const id = given.reportId ?? reportId;
  const solution = given.solution ?? (await solutionFor(id, given.at));
  const input = { reportId: id, words, name, locale: "en" as const, solution, secret };
  return sendFeedback(input, { actor, at: given.at ?? at }, fresh.database);
}

const decide = (feedbackId: number, standing: "shown" | "hidden", actor: Actor = desk.editor) =>
  moderateFeedback({ feedbackId, standing }, { actor, at }, fresh.database);

async function lastMessage() {
  const rows = await fresh.database.select().from(reportFeedback).orderBy(reportFeedback.id);
  return rows.at(-1);
}

async function deeds() {
  const ofReport = and(like(auditEntries.action, "feedback.%"), eq(auditEntries.subjectId, String(reportId)));
  return fresh.database.select().from(auditEntries).where(ofReport).orderBy(auditEntries.id);
}

const shown = async () => (await readFeedback(reportId, fresh.database)).shown;

describe("writing to the editors", () => {
  it("waits for them, is on record without its words, and shows nobody anything", async () => {
    const before = await readGeneration(fresh.database);
    expect(await send({ words: "Where is the next one?", name: "Li" })).toEqual({ ok: true });
    expect(await lastMessage()).toMatchObject({ words: "Where is the next one?", name: "Li", standing: "waiting", at });
    const deed = (await deeds()).at(-1);
    expect(deed).toMatchObject({ action: "feedback.send", actorId: null, actorName: "visitor" });
    expect(JSON.stringify(deed)).not.toContain("next one");
    expect(await shown()).toEqual([]);
    expect(await readGeneration(fresh.database)).toBe(before);
  });

  it("takes a challenge once, also of ten who send it at once", async () => {
    const solution = await solutionFor(reportId);
    const answers = await Promise.all(Array.from({ length: 9 }, () => send({ solution })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await send({ solution })).toEqual({ ok: false, reasons: ["challenge_used"] });
    expect(await fresh.database.$count(reportFeedback)).toBe(1);
  });

  it("refuses a challenge that is missing, forged, expired or another report's", async () => {
    const solution = await solutionFor(reportId);
    const forged = solution.replace(/"signature":"../, '"signature":"zz');
    const other = await solutionFor(reportId + 1);
    const fault = async (given: Given) => (await send(given)) as { reasons?: unknown };
    expect((await fault({ solution: "" })).reasons).toEqual(["challenge_missing"]);
    expect((await fault({ solution: forged })).reasons).toEqual(["challenge_forged"]);
    expect((await fault({ solution: other })).reasons).toEqual(["challenge_forged"]);
    expect((await fault({ solution, at: later(21) })).reasons).toEqual(["challenge_expired"]);
    expect(await fresh.database.$count(reportFeedback)).toBe(0);
  });

  it("takes ten messages about a report in an hour, no more", async () => {
    const solutions = await Promise.all(Array.from({ length: mostInAnHour + 2 }, () => solutionFor(reportId)));
    const answers = await Promise.all(solutions.map((solution) => send({ solution })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(mostInAnHour);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, reasons: ["too_many"] });
    expect(await send({ at: later(61) })).toEqual({ ok: true });
  });

  it("refuses where it was not opened, and where there is nothing to read", async () => {
    await open(false);
    expect(await send()).toEqual({ ok: false, reasons: ["closed"] });
    const all = await fresh.database.select({ id: reports.id, live: reports.liveVersionId }).from(reports);
    const draft = all.find(({ live }) => live === null)?.id ?? 0;
    await open(true, desk.editor, draft);
    expect(await send({ reportId: draft })).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await findReport(draft, "en", fresh.database)).toBeNull();
  });

  it("refuses the operator, who is no reader", async () => {
    expect(await send({ actor: operator })).toEqual({ ok: false, reasons: ["not_permitted"] });
  });
});

describe("deciding about a message", () => {
  const hostile = "<img src=x onerror=alert(1)> '); drop table reports; --";

  async function waiting(): Promise<number> {
    await send({ words: hostile, name: "<b>Li</b>" });
    return (await lastMessage())?.id ?? 0;
  }

  it("shows it as it was written, puts it on record and is public at once", async () => {
    const id = await waiting();
    const before = await readGeneration(fresh.database);
    expect(await decide(id, "shown")).toEqual({ ok: true });
    expect(await shown()).toEqual([{ id, name: "<b>Li</b>", words: hostile, language: "en", at }]);
    expect((await deeds()).at(-1)).toMatchObject({
      action: "feedback.show",
      actorId: desk.editor.accountId,
      before: { standing: "waiting" },
      after: { standing: "shown" },
    });
    expect(await readGeneration(fresh.database)).toBe(before + 1);
    expect(await countFeedback(fresh.database)).toEqual({ waiting: 0, shown: 1, hidden: 0 });
  });

  it("hides it again, and does the same thing once", async () => {
    const id = await waiting();
    await decide(id, "shown");
    expect(await decide(id, "hidden", desk.chief)).toEqual({ ok: true });
    const [count, before] = [(await deeds()).length, await readGeneration(fresh.database)];
    expect(await decide(id, "hidden")).toEqual({ ok: true });
    expect(await deeds()).toHaveLength(count);
    expect(await readGeneration(fresh.database)).toBe(before);
    expect(await shown()).toEqual([]);
    const { rows } = await listFeedback({ standing: "hidden", page: 1 }, fresh.database);
    expect(rows).toMatchObject([{ id, decidedBy: desk.chief.name, report: { id: reportId } }]);
  });

  it("shows nothing of a report that was withdrawn", async () => {
    await decide(await waiting(), "shown");
    await fresh.database.update(reports).set({ withdrawnAt: at }).where(eq(reports.id, reportId));
    expect(await readFeedback(reportId, fresh.database)).toEqual({ open: false, shown: [] });
    await fresh.database.update(reports).set({ withdrawnAt: null }).where(eq(reports.id, reportId));
  });

  it("refuses whoever may not, and what is not there", async () => {
    const id = await waiting();
    const others = [desk.organiser, desk.administrator, desk.districtAdministrator, desk.districtMember];
    for (const actor of [...others, operator, visitor]) {
      expect(await decide(id, "shown", actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
      expect(await open(false, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await decide(2_000_000_000, "shown")).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await shown()).toEqual([]);
    expect((await readFeedback(reportId, fresh.database)).open).toBe(true);
  });
});

describe("opening a report to its readers", () => {
  it("is on record, public at once, and done once", async () => {
    await open(false);
    const before = await readGeneration(fresh.database);
    expect(await open(true)).toEqual({ ok: true });
    expect(await readGeneration(fresh.database)).toBe(before + 1);
    expect((await deeds()).at(-1)).toMatchObject({ action: "feedback.open", after: { open: true } });
    expect(await open(true)).toEqual({ ok: true });
    expect(await readGeneration(fresh.database)).toBe(before + 1);
    expect(await open(true, desk.editor, 2_000_000_000)).toEqual({ ok: false, reasons: ["not_found"] });
  });

  it("is off until an editor does it", async () => {
    const text = { title: "BWF Begins a Report", summary: "", body: bodyOf(["It has begun."]) };
    const rest = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, zh: null };
    const input = { sectionId: desk.sectionId, draft: { ...rest, en: text } };
    const begun = await createReport(input, { actor: desk.editor, at }, fresh.database);
    const id = begun.ok ? begun.reportId : 0;
    expect(await fresh.database.select().from(reports).where(eq(reports.id, id))).toMatchObject([
      { feedbackOpen: false },
    ]);
  });
});
