import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
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

describe("a cancelled meeting", () => {
  async function cancelled(): Promise<number> {
    const meetingId = await planned("2026-12-11");
    const { record } = await meetingOf(meetingId, fresh.database);
    const input = { meetingId, startedFrom: 1, record: { ...record, status: "cancelled" as const } };
    expect(await saveMeeting(input, act(), fresh.database)).toMatchObject({ ok: true, moved: [] });
    return meetingId;
  }

  it("keeps its plan to be read and takes no step any more", async () => {
    const meetingId = await cancelled();
    const step = await stepOf(meetingId, "notice", fresh.database);
    expect(step).toMatchObject({ dueOn: "2026-11-20", version: 2 });
    const input = { stepId: step.id, startedFrom: 2 };
    expect(await markStep({ ...input, done: true }, act(), fresh.database)).toMatchObject({ reasons: ["cancelled"] });
    expect(await pinStep({ ...input, day: "2026-11-21" }, act(), fresh.database)).toMatchObject({
      reasons: ["cancelled"],
    });
    expect(await move(meetingId, "2026-12-18")).toMatchObject({ reasons: ["cancelled"] });
  });

  it("that is planned again on another day takes its plan along", async () => {
    const meetingId = await cancelled();
    const { record } = await meetingOf(meetingId, fresh.database);
    const save = (startedFrom: number, change: Partial<typeof record>) =>
      saveMeeting({ meetingId, startedFrom, record: { ...record, ...change } }, act(), fresh.database);
    expect(await save(2, { date: "2026-12-18" })).toMatchObject({ ok: true, moved: [] });
    expect(await save(3, { date: "2026-12-18", status: "planned" })).toMatchObject({ ok: true });
    expect(await daysOf(meetingId, fresh.database)).toMatchObject({ meeting: "2026-12-18", news: "2026-12-21" });
  });
});
