import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sections } from "@/db/schema/reports";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { bodyOf } from "../../body/document";
import { untold } from "../../draft";
import { approveReport } from "../../mutations/approve";
import { createReport } from "../../mutations/create";
import { publishInEmergency } from "../../mutations/publish-emergency";
import { requestChanges } from "../../mutations/request-changes";
import { scheduleReport } from "../../mutations/schedule";
import { submitReport } from "../../mutations/submit";
import { readAsking } from "./queries";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});

afterAll(() => fresh.drop());

async function begun(title: string, actor: Actor): Promise<number> {
  const en = { title, summary: "Forty people attended.", body: bodyOf(["The federation held a meeting."]) };
  const draft = { sourceUnitId: desk.unitId, eventDate: null, themeId: null, ...untold, en, zh: null };
  const answer = await createReport({ sectionId: desk.sectionId, draft }, { actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.reportId;
}

async function submitted(title: string, actor: Actor): Promise<number> {
  const reportId = await begun(title, actor);
  expect(await submitReport({ reportId }, { actor, at }, fresh.database)).toEqual({ ok: true });
  return reportId;
}

async function approved(title: string): Promise<number> {
  const reportId = await submitted(title, desk.organiser);
  const answer = await approveReport({ reportId, version: 1 }, { actor: desk.chief, at }, fresh.database);
  expect(answer).toEqual({ ok: true });
  return reportId;
}

async function seen(actor: Actor, list: keyof Awaited<ReturnType<typeof readAsking>>) {
  return (await readAsking(actor, fresh.database))[list].rows;
}

const idsOf = async (...asked: Parameters<typeof seen>) => (await seen(...asked)).map(({ id }) => id);

const tasks = (reviewTasks: number) =>
  fresh.database.update(sections).set({ reviewTasks }).where(eq(sections.id, desk.sectionId));

describe("what waits for review", () => {
  it("is shown to whoever may pass its only task, and not to its author", async () => {
    const reportId = await submitted("One Task", desk.chief);
    expect(await idsOf(desk.secondChief, "waiting")).toContain(reportId);
    expect(await idsOf(desk.chief, "waiting")).not.toContain(reportId);
    for (const actor of [desk.editor, desk.organiser, desk.administrator]) {
      expect(await idsOf(actor, "waiting")).toEqual([]);
    }
  });

  it("is an editor's as long as the first of two tasks is left, and a chief editor's after it", async () => {
    await tasks(2);
    const reportId = await submitted("Two Tasks", desk.organiser);
    const own = await submitted("The Editor's Own", desk.editor);
    await tasks(1);
    expect(await idsOf(desk.editor, "waiting")).toContain(reportId);
    expect(await idsOf(desk.editor, "waiting")).not.toContain(own);
    const [shown] = (await seen(desk.editor, "waiting")).filter(({ id }) => id === reportId);
    expect(shown?.editions.filter(({ forMe }) => forMe)).toMatchObject([
      { language: "en", tasks: 2, passed: 0, step: "submit", stepBy: desk.organiser.name },
    ]);
    await approveReport({ reportId, version: 1 }, { actor: desk.editor, at }, fresh.database);
    expect(await idsOf(desk.editor, "waiting")).not.toContain(reportId);
    expect(await idsOf(desk.chief, "waiting")).toContain(reportId);
  });

  it("is not shown to whoever has passed the task before", async () => {
    await tasks(2);
    const reportId = await submitted("Passed By A Chief", desk.organiser);
    await tasks(1);
    await approveReport({ reportId, version: 1 }, { actor: desk.chief, at }, fresh.database);
    expect(await idsOf(desk.chief, "waiting")).not.toContain(reportId);
    expect(await idsOf(desk.secondChief, "waiting")).toContain(reportId);
  });
});

describe("one's own", () => {
  it("came back with the reason, and is no mere draft any more", async () => {
    const draft = await begun("Only A Draft", desk.organiser);
    const reportId = await submitted("Came Back", desk.organiser);
    const input = { reportId, reason: "Name the place." };
    await requestChanges(input, { actor: desk.chief, at }, fresh.database);
    const [shown] = (await seen(desk.organiser, "returned")).filter(({ id }) => id === reportId);
    expect(shown?.editions.find(({ language }) => language === "en")).toMatchObject({
      ...{ step: "request_changes", stepBy: desk.chief.name, reason: "Name the place." },
    });
    expect(await idsOf(desk.organiser, "drafts")).toContain(draft);
    expect(await idsOf(desk.organiser, "drafts")).not.toContain(reportId);
    expect(await idsOf(desk.editor, "returned")).not.toContain(reportId);
    expect(await idsOf(desk.editor, "drafts")).not.toContain(draft);
    await submitReport({ reportId }, { actor: desk.organiser, at }, fresh.database);
    expect(await idsOf(desk.organiser, "returned")).not.toContain(reportId);
  });
});

describe("what is on its way out", () => {
  it("asks the chief editors as long as it is only approved, then it is scheduled for its author too", async () => {
    const reportId = await approved("On Its Way");
    expect(await idsOf(desk.chief, "approved")).toContain(reportId);
    expect(await idsOf(desk.organiser, "approved")).toEqual([]);
    const publishAt = new Date("2026-11-24T01:00:00Z");
    await scheduleReport({ reportId, publishAt }, { actor: desk.chief, at }, fresh.database);
    expect(await idsOf(desk.chief, "approved")).not.toContain(reportId);
    const [shown] = (await seen(desk.chief, "scheduled")).filter(({ id }) => id === reportId);
    expect(shown?.editions.find(({ language }) => language === "en")?.publishAt).toEqual(publishAt);
    expect(await idsOf(desk.organiser, "scheduled")).toContain(reportId);
    expect(await idsOf(desk.editor, "scheduled")).not.toContain(reportId);
    expect(await idsOf(desk.administrator, "scheduled")).toContain(reportId);
  });

  it("asks another chief editor once it was published in an emergency", async () => {
    const reportId = await begun("An Emergency", desk.organiser);
    const input = { reportId, reason: "A storm tonight." };
    expect(await publishInEmergency(input, { actor: desk.chief, at }, fresh.database)).toEqual({ ok: true });
    expect(await idsOf(desk.secondChief, "unapproved")).toContain(reportId);
    expect(await idsOf(desk.organiser, "unapproved")).toEqual([]);
  });
});
