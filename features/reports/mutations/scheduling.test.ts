import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { waitingJobs } from "@/db/testing-desk";
import { type Actor, operator } from "@/features/people/actor";
import { listOverdue } from "../editions/queries";
import { at, by, freshStudio } from "../testing-studio";
import { noteTrouble } from "./note-trouble";
import { publishScheduled } from "./publish-scheduled";
import { scheduleReport } from "./schedule";
import { unscheduleReport } from "./unschedule";
import { withdrawReport } from "./withdraw";

const publishAt = new Date("2026-11-24T02:00:00Z");
const minutesAfter = (minutes: number) => new Date(publishAt.getTime() + minutes * 60_000);
const schedule = (when = publishAt, actor: Actor = studio.desk.chief) =>
  scheduleReport({ reportId: studio.id(), publishAt: when }, by(actor), studio.database);
const due = (when = publishAt, actor: Actor = operator) =>
  publishScheduled({ reportId: studio.id(), publishAt }, by(actor, when), studio.database);

let studio: Awaited<ReturnType<typeof freshStudio>>;

beforeAll(async () => {
  studio = await freshStudio();
});

beforeEach(() => studio.begin());

afterAll(() => studio.drop());

describe("a scheduled publication", () => {
  const approved = async () => {
    await studio.submit();
    await studio.approve(studio.desk.chief);
  };

  it("goes out at its moment, once, as it was approved", async () => {
    await approved();
    expect(await schedule()).toEqual({ ok: true });
    expect(await studio.save({ "en.title": "Not This" })).toEqual({ ok: false, reasons: ["wrong_status"] });
    const answers = await Promise.all([due(), due(), due()]);
    expect(answers.filter((answer) => answer.ok && answer.published)).toHaveLength(1);
    expect(await studio.readIn("en")).toMatchObject({ title: studio.name(), publishedAt: publishAt });
    expect((await studio.actions()).filter((action) => action === "report.publish")).toHaveLength(1);
    expect((await studio.report()).editions.en).toMatchObject({ status: "published", publishAt: null, trouble: null });
  });

  it("is moved and cancelled; the job of the old moment finds nothing to do", async () => {
    await approved();
    await schedule();
    expect(await schedule(minutesAfter(60))).toEqual({ ok: true });
    expect(await due()).toEqual({ ok: true, published: false });
    expect(await unscheduleReport({ reportId: studio.id() }, by(studio.desk.chief), studio.database)).toEqual({
      ok: true,
    });
    expect(await studio.statuses()).toEqual(["approved", "approved", "approved"]);
    expect(await listOverdue(minutesAfter(120), studio.database)).toEqual([]);
  });

  it("is told to the chief editors when it goes out late", async () => {
    await approved();
    await schedule();
    expect(await listOverdue(minutesAfter(5), studio.database)).toEqual([{ reportId: studio.id(), publishAt }]);
    await due(minutesAfter(5));
    const payload = { reportId: studio.id(), trouble: "late", publishAt: publishAt.toISOString(), reasons: [] };
    expect((await waitingJobs(studio.database)).at(-1)).toEqual({ job: "reports.tell-trouble", payload });
    expect((await studio.report()).editions.en).toMatchObject({ status: "published", trouble: "late" });
    expect(await noteTrouble({ reportId: studio.id() }, by(studio.desk.editor), studio.database)).toEqual({
      ok: false,
      reasons: ["not_permitted"],
    });
    expect(await noteTrouble({ reportId: studio.id() }, by(studio.desk.chief), studio.database)).toEqual({ ok: true });
    expect((await studio.report()).editions.en.trouble).toBeNull();
  });

  it("that cannot go out any more stays approved, is marked and told, never silent", async () => {
    await studio.submit("en");
    await studio.publish("en");
    await studio.submit("zh");
    await studio.approve(studio.desk.chief, "zh");
    await schedule();
    await withdrawReport({ reportId: studio.id(), reason: "An error." }, by(studio.desk.chief), studio.database);
    expect(await due()).toEqual({ ok: true, published: false });
    expect((await studio.report()).editions.zh).toMatchObject({ status: "approved", trouble: "failed" });
    expect((await waitingJobs(studio.database)).at(-1)).toMatchObject({
      payload: { trouble: "failed", reasons: ["withdrawn"] },
    });
    expect((await studio.report()).state.standing).toBe("withdrawn");
  });

  it("refuses a moment that has passed, whoever may not publish, and everyone but the clock", async () => {
    await approved();
    expect(await schedule(at)).toEqual({ ok: false, reasons: ["moment_past"] });
    for (const actor of [
      studio.desk.editor,
      studio.desk.organiser,
      studio.desk.administrator,
      studio.desk.districtAdministrator,
      studio.desk.districtMember,
    ]) {
      const refused = { ok: false, reasons: ["not_permitted"] };
      expect(await schedule(publishAt, actor), actor.role).toEqual(refused);
      expect(await unscheduleReport({ reportId: studio.id() }, by(actor), studio.database), actor.role).toEqual(
        refused,
      );
      expect(await due(publishAt, actor), actor.role).toEqual(refused);
    }
    expect(await due(publishAt, studio.desk.chief)).toEqual({ ok: false, reasons: ["not_permitted"] });
  });
});
