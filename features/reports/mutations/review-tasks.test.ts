import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { by, freshStudio } from "../testing-studio";
import { recallReport } from "./recall";
import { setReviewTasks } from "./set-review-tasks";

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

beforeEach(() => studio.begin());

afterAll(() => studio.drop());

describe("review tasks", () => {
  const ask = (tasks: number, actor: Actor = studio.desk.chief) =>
    setReviewTasks({ sectionId: studio.desk.sectionId, tasks }, by(actor), studio.database);

  it("are as many as the section asks for, each passed by another person, and told to whoever is next", async () => {
    expect(await ask(3)).toEqual({ ok: true });
    await studio.submit();
    await ask(1);
    expect((await studio.report()).editions.en).toMatchObject({ tasks: 3, passed: 0 });
    expect(await studio.approve(studio.desk.editor)).toEqual({ ok: false, reasons: ["own_report"] });
    expect(await studio.approve(studio.desk.organiser)).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await studio.publish()).toEqual({ ok: false, reasons: ["review_unfinished"] });
    expect(await studio.approve(studio.desk.chief)).toEqual({ ok: true });
    expect(await studio.approve(studio.desk.chief)).toEqual({ ok: false, reasons: ["already_reviewed"] });
    expect((await waitingJobs(studio.database)).at(-1)).toEqual({
      job: "reports.tell-reviewers",
      payload: { reportId: studio.id() },
    });
    expect(await studio.approve(studio.desk.secondChief)).toEqual({ ok: true });
    expect(await studio.statuses()).toEqual(["in_review", "in_review", "in_review"]);
    expect((await studio.actions()).filter((action) => action === "report.approve")).toHaveLength(4);
  });

  it("begin anew when the text was handed back", async () => {
    await ask(2);
    await studio.submit();
    await studio.approve(studio.desk.chief);
    await recallReport({ reportId: studio.id() }, by(studio.desk.editor), studio.database);
    await ask(1);
    await studio.submit();
    expect((await studio.report()).editions.zh).toMatchObject({ tasks: 1, passed: 0, reviewers: [] });
    expect(await studio.approve(studio.desk.chief)).toEqual({ ok: true });
    expect(await studio.statuses()).toEqual(["approved", "approved", "approved"]);
  });

  it("are set by chief editors and administrators, on record", async () => {
    for (const actor of [
      studio.desk.editor,
      studio.desk.organiser,
      studio.desk.districtAdministrator,
      studio.desk.districtMember,
    ]) {
      expect(await ask(2, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    await ask(2, studio.desk.administrator);
    await ask(1);
    const entries = await auditOf(studio.database, "section", studio.desk.sectionId);
    expect(entries.at(-1)).toMatchObject({ action: "section.review_tasks", before: { tasks: 2 }, after: { tasks: 1 } });
  });
});
