import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { reportSteps } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator } from "@/features/people/actor";
import { bodyOf } from "../body/document";
import { type Draft, untold } from "../draft";
import { readPublished } from "../published/queries";
import { getReport } from "../queries";
import { createReport } from "./create";
import { publishReport } from "./publish";
import { recallReport } from "./recall";
import { requestChanges } from "./request-changes";
import { saveReport } from "./save";
import { submitReport } from "./submit";

const at = new Date("2026-11-23T02:00:00Z");
const later = new Date("2026-11-24T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

function draftOf(title: string, text = "The federation held a meeting."): Draft {
  const en = { title, summary: "Forty people attended.", body: bodyOf(text === "" ? [] : [text]) };
  return { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null };
}

async function begun(actor: Actor = desk.editor, draft = draftOf("BWF Holds Meeting")): Promise<number> {
  const answer = await createReport({ sectionId: desk.sectionId, draft }, { actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

const submit = (reportId: number, actor: Actor = desk.editor) =>
  submitReport({ reportId }, { actor, at }, fresh.database);
const recall = (reportId: number, actor: Actor = desk.editor) =>
  recallReport({ reportId }, { actor, at }, fresh.database);
const returned = (reportId: number, reason = "Name the place.", actor: Actor = desk.chief) =>
  requestChanges({ reportId, reason }, { actor, at }, fresh.database);
const publish = (reportId: number, version = 1, actor: Actor = desk.chief) =>
  publishReport({ reportId, version }, { actor, at: later }, fresh.database);

async function submitted(actor: Actor = desk.editor): Promise<number> {
  const reportId = await begun(actor);
  await submit(reportId, actor);
  return reportId;
}

const statusOf = async (reportId: number) => (await getReport(reportId, fresh.database))?.status;
const lastEntry = async (reportId: number) => (await auditOf(fresh.database, "report", reportId)).at(-1);
const mayNotWrite = (): Actor[] => [desk.administrator, desk.districtAdministrator, desk.districtMember, operator];
const mayNotReview = (): Actor[] => [desk.editor, desk.organiser, ...mayNotWrite()];

describe("submitting a report", () => {
  it("hands it to the chief editor, tells the reviewers and puts it on record", async () => {
    const reportId = await begun();
    expect(await submit(reportId)).toEqual({ ok: true });
    expect(await statusOf(reportId)).toBe("in_review");
    expect((await waitingJobs(fresh.database)).at(-1)).toEqual({
      job: "reports.tell-reviewers",
      payload: { reportId },
    });
    expect(await lastEntry(reportId)).toMatchObject({ action: "report.submit", actorId: desk.editor.accountId, at });
  });

  it("tells everything an unfinished report lacks", async () => {
    const reportId = await begun(desk.editor, draftOf("", ""));
    const reasons = ["en.title_missing", "en.body_missing"];
    expect(await submit(reportId)).toEqual({ ok: false, reasons });
    expect(await statusOf(reportId)).toBe("draft");
  });

  it("takes one of two who submit at once", async () => {
    const reportId = await begun();
    const before = (await waitingJobs(fresh.database)).length;
    const answers = await Promise.all([submit(reportId), submit(reportId, desk.organiser)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await waitingJobs(fresh.database)).toHaveLength(before + 1);
  });

  it("refuses whoever may not write", async () => {
    const reportId = await begun();
    for (const actor of mayNotWrite()) {
      expect(await submit(reportId, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await statusOf(reportId)).toBe("draft");
  });
});

describe("recalling a report", () => {
  it("makes it a draft again and puts it on record", async () => {
    const reportId = await submitted();
    expect(await recall(reportId)).toEqual({ ok: true });
    expect(await statusOf(reportId)).toBe("draft");
    expect(await lastEntry(reportId)).toMatchObject({ action: "report.recall", actorId: desk.editor.accountId });
  });

  it("refuses whoever may not write", async () => {
    const reportId = await submitted();
    for (const actor of mayNotWrite()) {
      expect(await recall(reportId, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await statusOf(reportId)).toBe("in_review");
  });
});

describe("requesting changes", () => {
  it("hands the report back with the reason, tells its authors and puts it on record", async () => {
    const reportId = await submitted();
    expect(await returned(reportId, "  Name the place. ")).toEqual({ ok: true });
    expect(await statusOf(reportId)).toBe("draft");
    const reason = "Name the place.";
    const payload = { reportId, reason, authors: [desk.editor.accountId] };
    expect((await waitingJobs(fresh.database)).at(-1)).toEqual({ job: "reports.tell-authors", payload });
    expect(await lastEntry(reportId)).toMatchObject({ action: "report.request_changes", reason });
    const steps = await fresh.database.select().from(reportSteps).where(eq(reportSteps.reportId, reportId));
    expect(steps.at(-1)).toMatchObject({ step: "request_changes", actorId: desk.chief.accountId, reason });
  });

  it("refuses to do so without a reason", async () => {
    const reportId = await submitted();
    expect(await returned(reportId, " \n ")).toEqual({ ok: false, reasons: ["reason_missing"] });
    expect(await statusOf(reportId)).toBe("in_review");
  });

  it("refuses whoever may not review, and the report's own author", async () => {
    const reportId = await submitted(desk.chief);
    expect(await returned(reportId, "No.", desk.editor)).toEqual({ ok: false, reasons: ["not_permitted"] });
    for (const actor of mayNotReview()) {
      expect(await returned(reportId, "No.", actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await returned(reportId, "Mine.", desk.chief)).toEqual({ ok: false, reasons: ["own_report"] });
    expect(await statusOf(reportId)).toBe("in_review");
  });
});

describe("publishing a report", () => {
  it("makes it live at once, dates it and puts it on record", async () => {
    const reportId = await begun(desk.editor, draftOf("Published at Once"));
    await submit(reportId);
    const before = await readGeneration(fresh.database);
    expect(await publish(reportId)).toEqual({ ok: true });
    const query = { section: "updates", slug: "published-at-once", language: "en" } as const;
    expect(await readPublished(query, fresh.database)).toMatchObject({
      title: "Published at Once",
      publishedAt: later,
    });
    expect(await readGeneration(fresh.database)).toBe(before + 1);
    expect(await lastEntry(reportId)).toMatchObject({
      ...{ action: "report.publish", actorId: desk.chief.accountId, at: later },
      ...{ before: { status: "in_review", standing: "unpublished" }, after: { status: "published", version: 1 } },
    });
  });

  it("leaves readers the live version while a new one is written, and keeps the first date", async () => {
    const reportId = await submitted();
    await publish(reportId);
    const input = { reportId, startedFrom: 1, changes: { "en.title": "A New Title" } };
    await saveReport(input, { actor: desk.editor, at: later }, fresh.database);
    const report = await getReport(reportId, fresh.database);
    const query = { section: "updates", slug: report?.slug ?? "", language: "en" } as const;
    expect(await readPublished(query, fresh.database)).toMatchObject({ title: "BWF Holds Meeting" });
    await submit(reportId);
    await publishReport({ reportId, version: 2 }, { actor: desk.chief, at: new Date("2027-01-01") }, fresh.database);
    expect(await readPublished(query, fresh.database)).toMatchObject({ title: "A New Title", publishedAt: later });
  });

  it("refuses another version than the one that was read", async () => {
    const reportId = await submitted();
    await recall(reportId);
    const input = { reportId, startedFrom: 1, changes: { "en.title": "Not What Was Read" } };
    await saveReport(input, { actor: desk.editor, at }, fresh.database);
    await submit(reportId);
    expect(await publish(reportId, 1)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await statusOf(reportId)).toBe("in_review");
  });

  it("refuses whoever may not review", async () => {
    const reportId = await submitted();
    for (const actor of mayNotReview()) {
      expect(await publish(reportId, 1, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await statusOf(reportId)).toBe("in_review");
  });

  it("refuses a chief editor her own report; another may publish it", async () => {
    const reportId = await submitted(desk.chief);
    expect(await publish(reportId, 1, desk.chief)).toEqual({ ok: false, reasons: ["own_report"] });
    expect(await publish(reportId, 1, desk.secondChief)).toEqual({ ok: true });
  });
});
