import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planSteps } from "@/db/schema/plan";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { roles } from "@/features/people/actor";
import { saveMeeting } from "../../mutations/save";
import { daysOf, meetingOf, plannedFor, stepOf } from "../testing-plan";
import { makePlan } from "./make-plan";
import { markStep } from "./mark-step";
import { moveMeeting } from "./move-meeting";
import { pinStep } from "./pin-step";

const at = new Date("2026-11-16T06:00:00Z");
const later = new Date("2026-11-18T06:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
const act = (when = at) => ({ actor: desk.organiser, at: when });
const hours = { startsAt: null, endsAt: null };

beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

async function planned(date: string | null): Promise<number> {
  const meetingId = await plannedFor({ date }, act(), desk.unitId, fresh.database);
  expect(await makePlan({ meetingId }, act(), fresh.database)).toEqual({ ok: true });
  return meetingId;
}

async function move(meetingId: number, date: string | null, reason = "the hall is taken") {
  const { version } = await meetingOf(meetingId, fresh.database);
  return moveMeeting({ meetingId, startedFrom: version, date, ...hours, reason }, act(later), fresh.database);
}

describe("making a plan", () => {
  it("dates every step from the meeting and keeps off days of rest", async () => {
    const meetingId = await planned("2026-10-13");
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({
      ...{ call_for_items: "2026-09-11", replies_due: "2026-09-30", agenda_frozen: "2026-10-10" },
      ...{ meeting: "2026-10-13", news: "2026-10-14", asks_acknowledged: "2026-10-23" },
    });
    expect((await auditOf(fresh.database, "meeting", meetingId)).at(-1)).toMatchObject({
      ...{ action: "meeting.plan", actorId: desk.organiser.accountId, at },
      after: { year: 2026, quarter: 4, steps: { meeting: "2026-10-13" } },
    });
  });

  it("is done once, however often it is asked for", async () => {
    const meetingId = await planned("2026-12-11");
    const answers = await Promise.all([1, 2, 3].map(() => makePlan({ meetingId }, act(), fresh.database)));
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(Object.keys(await daysOf(meetingId, fresh.database))).toHaveLength(9);
  });

  it("without a day leaves the steps without one", async () => {
    const meetingId = await planned(null);
    expect(new Set(Object.values(await daysOf(meetingId, fresh.database)))).toEqual(new Set([null]));
  });
});

describe("moving a meeting", () => {
  it("moves what is neither set by hand nor done, tells which, and nothing else", async () => {
    const meetingId = await planned("2026-12-11");
    const notice = await stepOf(meetingId, "notice", fresh.database);
    const minutes = await stepOf(meetingId, "minutes", fresh.database);
    await markStep({ stepId: notice.id, startedFrom: 1, done: true }, act(), fresh.database);
    await pinStep({ stepId: minutes.id, startedFrom: 1, day: "2026-12-19" }, act(), fresh.database);
    const answer = await move(meetingId, "2026-12-18");
    expect(answer).toMatchObject({ ok: true, version: 2 });
    const moved = answer.ok ? answer.moved.map(({ kind, from, to }) => [kind, from, to]) : [];
    expect(moved).toEqual([
      ["call_for_items", "2026-11-11", "2026-11-18"],
      ["replies_due", "2026-12-01", "2026-12-08"],
      ["materials_due", "2026-12-04", "2026-12-11"],
      ["agenda_frozen", "2026-12-09", "2026-12-16"],
      ["meeting", "2026-12-11", "2026-12-18"],
      ["news", "2026-12-14", "2026-12-21"],
      ["asks_acknowledged", "2026-12-21", "2026-12-28"],
    ]);
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({ notice: "2026-11-20", minutes: "2026-12-19" });
    const [moving, steps] = (await auditOf(fresh.database, "meeting", meetingId)).slice(-2);
    expect(moving).toMatchObject({
      ...{ action: "meeting.move", at: later, reason: "the hall is taken" },
      ...{ before: { date: "2026-12-11" }, after: { date: "2026-12-18" } },
    });
    expect(steps).toMatchObject({ action: "meeting.move_steps", after: { news: "2026-12-21" } });
  });

  it("there and back, or over no day at all, restores every step", async () => {
    const meetingId = await planned("2026-10-13");
    const before = await daysOf(meetingId, fresh.database);
    await move(meetingId, null);
    expect(new Set(Object.values(await daysOf(meetingId, fresh.database)))).toEqual(new Set([null]));
    await move(meetingId, "2026-09-30");
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({ news: "2026-10-08", minutes: "2026-10-08" });
    await move(meetingId, "2026-10-13");
    expect(await daysOf(meetingId, fresh.database)).toEqual(before);
  });

  it("of several days moves all of them, and leaves none where there is no day", async () => {
    const meetingId = await planned("2026-12-11");
    const { record, version } = await meetingOf(meetingId, fresh.database);
    const several = { ...record, endDate: "2026-12-12" };
    await saveMeeting({ meetingId, startedFrom: version, record: several }, act(), fresh.database);
    await move(meetingId, "2026-12-30");
    expect((await meetingOf(meetingId, fresh.database)).record).toMatchObject({ endDate: "2026-12-31" });
    expect((await auditOf(fresh.database, "meeting", meetingId)).at(-2)).toMatchObject({
      ...{ before: { endDate: "2026-12-12" }, after: { endDate: "2026-12-31" } },
    });
    await move(meetingId, null);
    expect((await meetingOf(meetingId, fresh.database)).record).toMatchObject({ date: null, endDate: null });
  });

  it("by its record moves the plan just so", async () => {
    const meetingId = await planned("2026-12-11");
    const { record, version } = await meetingOf(meetingId, fresh.database);
    const input = { meetingId, startedFrom: version, record: { ...record, date: "2026-12-15" } };
    const answer = await saveMeeting(input, act(later), fresh.database);
    expect(answer).toMatchObject({ ok: true, version: 2 });
    expect(answer.ok && answer.moved).toContainEqual(
      expect.objectContaining({ kind: "news", from: "2026-12-14", to: "2026-12-16" }),
    );
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({ meeting: "2026-12-15", minutes: "2026-12-18" });
  });

  it("sets the hours, which give the half of the day; a record with the other half takes them back", async () => {
    const meetingId = await planned("2026-12-11");
    const input = { meetingId, startedFrom: 1, date: "2026-12-11", startsAt: "14:00", endsAt: "16:30", reason: "" };
    expect(await moveMeeting(input, act(), fresh.database)).toEqual({ ok: true, version: 2, moved: [] });
    const set = await meetingOf(meetingId, fresh.database);
    expect(set).toMatchObject({ startsAt: "14:00:00", endsAt: "16:30:00", record: { halfDay: "afternoon" } });
    const save = (record: typeof set.record, startedFrom: number) =>
      saveMeeting({ meetingId, startedFrom, record }, act(), fresh.database);
    await save({ ...set.record, purpose: { en: "review the work", zh: "" } }, 2);
    expect(await meetingOf(meetingId, fresh.database)).toMatchObject({ startsAt: "14:00:00" });
    await save({ ...set.record, halfDay: "morning" }, 3);
    expect(await meetingOf(meetingId, fresh.database)).toMatchObject({ startsAt: null, endsAt: null });
  });

  it("gives whoever started from an older version the newest day, and changes nothing", async () => {
    const meetingId = await planned("2026-12-11");
    await move(meetingId, "2026-12-15");
    const late = { meetingId, startedFrom: 1, date: "2026-12-18", ...hours, reason: "too late" };
    expect(await moveMeeting(late, act(), fresh.database)).toMatchObject({
      ...{ ok: false, reasons: ["newer_version"], version: 2, theirs: { date: "2026-12-15" } },
    });
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({ meeting: "2026-12-15" });
  });

  it("of twenty at once lets one win", async () => {
    const meetingId = await planned("2026-12-01");
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) => {
        const date = `2026-12-${10 + number}`;
        const input = { meetingId, startedFrom: 1, date, ...hours, reason: "at once" };
        return moveMeeting(input, act(), fresh.database);
      }),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const { record } = await meetingOf(meetingId, fresh.database);
    expect((await stepOf(meetingId, "meeting", fresh.database)).dueOn).toBe(record.date);
  });

  it("asks for a reason where a day was known", async () => {
    const meetingId = await planned("2026-12-11");
    expect(await move(meetingId, null, "  ")).toEqual({ ok: false, reasons: ["reason_missing"] });
  });
});

describe("one step", () => {
  it("is set by hand and given back to the count", async () => {
    const meetingId = await planned("2026-12-11");
    const { id } = await stepOf(meetingId, "news", fresh.database);
    const set = await pinStep({ stepId: id, startedFrom: 1, day: "2026-12-12" }, act(), fresh.database);
    expect(set).toEqual({ ok: true, dueOn: "2026-12-12" });
    await move(meetingId, "2026-12-15");
    expect(await stepOf(meetingId, "news", fresh.database)).toMatchObject({ dueOn: "2026-12-12", pinned: true });
    const back = await pinStep({ stepId: id, startedFrom: 2, day: null }, act(), fresh.database);
    expect(back).toEqual({ ok: true, dueOn: "2026-12-16" });
    const actions = (await auditOf(fresh.database, "meeting", meetingId)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["meeting.pin_step", "meeting.unpin_step"]));
  });

  it("is done once, undone, and then stands where the meeting now puts it", async () => {
    const meetingId = await planned("2026-12-11");
    const { id } = await stepOf(meetingId, "replies_due", fresh.database);
    const mark = (startedFrom: number, done: boolean) =>
      markStep({ stepId: id, startedFrom, done }, act(), fresh.database);
    expect(await Promise.all([mark(1, true), mark(1, true)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await stepOf(meetingId, "replies_due", fresh.database)).toMatchObject({ version: 2, doneAt: at });
    await move(meetingId, "2026-12-18");
    expect(await stepOf(meetingId, "replies_due", fresh.database)).toMatchObject({ dueOn: "2026-12-01" });
    expect(await mark(2, false)).toEqual({ ok: true });
    expect(await stepOf(meetingId, "replies_due", fresh.database)).toMatchObject({ dueOn: "2026-12-08", doneAt: null });
    const actions = (await auditOf(fresh.database, "meeting", meetingId)).map(({ action }) => action);
    expect(actions.filter((action) => action === "meeting.finish_step")).toHaveLength(1);
    expect(actions).toContain("meeting.reopen_step");
  });

  it("that someone else changed meanwhile, that is done, or that is the meeting itself is refused", async () => {
    const meetingId = await planned("2026-12-11");
    const news = await stepOf(meetingId, "news", fresh.database);
    const meeting = await stepOf(meetingId, "meeting", fresh.database);
    const pin = (stepId: number, startedFrom: number) =>
      pinStep({ stepId, startedFrom, day: "2026-12-16" }, act(), fresh.database);
    await pin(news.id, 1);
    expect(await pin(news.id, 1)).toEqual({ ok: false, reasons: ["newer_version"] });
    await markStep({ stepId: news.id, startedFrom: 2, done: true }, act(), fresh.database);
    expect(await pin(news.id, 3)).toEqual({ ok: false, reasons: ["done_already"] });
    expect(await pin(meeting.id, 1)).toEqual({ ok: false, reasons: ["is_the_meeting"] });
    expect(await pin(2_000_000, 1)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

describe("whoever may not write meetings", () => {
  it.each(roles.filter((role) => role !== "organiser"))(
    "%s is refused every change, and nothing is written",
    async (role) => {
      const meetingId = await planned("2026-12-11");
      const before = await fresh.database.select().from(planSteps);
      const { id } = await stepOf(meetingId, "news", fresh.database);
      const actor: Actor = { ...desk.organiser, role, districtId: null };
      const by = { actor, at };
      const refused = { ok: false, reasons: ["not_permitted"] };
      const move = { meetingId, startedFrom: 1, date: null, ...hours, reason: "no" };
      expect(await makePlan({ meetingId }, by, fresh.database)).toEqual(refused);
      expect(await moveMeeting(move, by, fresh.database)).toEqual(refused);
      expect(await pinStep({ stepId: id, startedFrom: 1, day: null }, by, fresh.database)).toEqual(refused);
      expect(await markStep({ stepId: id, startedFrom: 1, done: true }, by, fresh.database)).toEqual(refused);
      expect(await fresh.database.select().from(planSteps)).toEqual(before);
    },
  );
});
