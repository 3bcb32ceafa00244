import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reports } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { bodyOf } from "../body/document";
import { untold } from "../draft";
import { approveReport } from "../mutations/approve";
import { createReport } from "../mutations/create";
import { noteTrouble } from "../mutations/note-trouble";
import { publishScheduled } from "../mutations/publish-scheduled";
import { scheduleReport } from "../mutations/schedule";
import { submitReport } from "../mutations/submit";
import { listDue, listTroubles, listWaitingJobs } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function scheduled(title: string, publishAt: Date): Promise<number> {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  const draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null };
  const author = { actor: desk.organiser, at };
  const begun = await createReport({ sectionId: desk.sectionId, draft }, author, fresh.database);
  if (!begun.ok) throw new Error(begun.reasons.join());
  const { reportId } = begun;
  await submitReport({ reportId }, author, fresh.database);
  await approveReport({ reportId, version: 1 }, { actor: desk.chief, at }, fresh.database);
  const answer = await scheduleReport({ reportId, publishAt }, { actor: desk.secondChief, at }, fresh.database);
  expect(answer).toEqual({ ok: true });
  return reportId;
}

describe("the board", () => {
  it("tells what goes out within its hours, what is overdue ahead of it", async () => {
    const soon = await scheduled("Goes Out Soon", later(60));
    const overdue = await scheduled("Should Be Out", later(10));
    await scheduled("Goes Out Next Week", later(7 * 24 * 60));
    const due = await listDue(later(24 * 60), later(30), fresh.database);
    expect(due.map(({ reportId, overdue: is }) => [reportId, is])).toEqual([
      [overdue, true],
      [soon, false],
    ]);
    expect(due[1]).toMatchObject({ language: "en", version: 1, titleEn: "Goes Out Soon", by: desk.secondChief.name });
    const troubles = await listTroubles(later(30), fresh.database);
    expect(troubles.map(({ reportId, kind }) => [reportId, kind])).toEqual([[overdue, "overdue"]]);
  });

  it("tells of what went out late or not at all until somebody takes note of it", async () => {
    const late = await scheduled("Went Out Late", later(5));
    const failed = await scheduled("Could Not Go Out", later(6));
    await publishScheduled({ reportId: late, publishAt: later(5) }, { actor: operator, at: later(20) }, fresh.database);
    await fresh.database.update(reports).set({ trashedAt: at }).where(eq(reports.id, failed));
    const due = { reportId: failed, publishAt: later(6) };
    await publishScheduled(due, { actor: operator, at: later(6) }, fresh.database);
    const kinds = async () => {
      const troubles = await listTroubles(later(6), fresh.database);
      return troubles.map(({ reportId, kind }) => [reportId, kind]).sort();
    };
    expect(await kinds()).toEqual([
      [late, "late"],
      [failed, "failed"],
    ]);
    expect(await noteTrouble({ reportId: late }, { actor: desk.chief, at }, fresh.database)).toEqual({ ok: true });
    expect(await kinds()).toEqual([[failed, "failed"]]);
  });

  it("tells the jobs that wait, and leaves publications to the list of texts", async () => {
    await fresh.database.transaction(async (tx) => {
      await enqueue(tx, "reports.some-new-job", { reportId: 7 }, { runAt: later(30) });
      await enqueue(tx, "reports.some-new-job", {}, { runAt: later(3 * 24 * 60) });
    });
    const jobs = await listWaitingJobs(new Date(Date.now() + 24 * 3_600_000), fresh.database);
    expect(jobs.some(({ name }) => name === "reports.publish-scheduled")).toBe(false);
    expect(jobs.find(({ name }) => name === "reports.tell-reviewers")).toMatchObject({
      ...{ job: "reports.tell-reviewers", attempts: 0, failed: false },
    });
    const until = await listWaitingJobs(later(31), fresh.database);
    expect(until.filter(({ name }) => name === "reports.some-new-job")).toEqual([
      { job: null, name: "reports.some-new-job", reportId: 7, runAt: later(30), attempts: 0, failed: false },
    ]);
  });
});
