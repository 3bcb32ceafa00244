import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { units } from "@/db/schema/districts";
import { meetingSeries } from "@/db/schema/meetings";
import { listUnits } from "@/features/districts/queries";
import { countPresence } from "../attendance/counts";
import { isOver } from "../attendance/presence";
import { listPlaces, listVacant } from "../attendance/queries";
import { timesOf } from "../attendance/times";
import { listFollowUps } from "../follow-ups/queries";
import { closeWorld, fresh, openWorld, unitOf } from "../invitations/testing-invitations";
import { attendanceOf } from "../minutes/attendance";
import { readFacts } from "../minutes/compiling/queries";
import { type Counts, sumOf } from "./counts";
import { figureOf, shareOf } from "./figures";
import { byBody, byMeeting, byQuarter, byRole, ofBody, type Statistics } from "./grouping";
import { findHeldQuarters, readStatistics } from "./queries";
import { plantMeeting, plantOthers, plantUnkept } from "./testing-world";

const quarters = [
  { year: 2026, quarter: 4 },
  { year: 2027, quarter: 1 },
];
const now = new Date("2027-07-01T04:00:00Z");

let meetingId = 0;
let unkept = 0;
let training = 0;
let department = 0;
let all: Statistics;

beforeAll(async () => {
  await openWorld();
  const [found] = await fresh.database.select({ id: units.id }).from(units).where(eq(units.kind, "department"));
  department = found?.id ?? 0;
  const series = { kind: "training" as const, slug: "trainings", nameEn: "training", nameZh: "培训" };
  const [trainings] = await fresh.database.insert(meetingSeries).values(series).returning({ id: meetingSeries.id });
  meetingId = await plantMeeting(department);
  unkept = await plantUnkept();
  training = (await plantOthers(trainings?.id ?? 0)).training;
  all = await readStatistics({ quarters, kind: "quarterly" }, now, fresh.database);
});

afterAll(closeWorld);

const ofMeeting = (id: number, among = all) => byMeeting(among).find(({ meeting }) => meeting.id === id)?.counts;
const own = async (slug: string) => sumOf(ofBody(all, (await unitOf(slug)).unitId).rows);
const days = ({ answerDays, closeDays }: Counts) =>
  [answerDays, closeDays].map((some) => [...some].sort((a, b) => a - b));

describe("a planted quarter, counted by hand", () => {
  it("has nine places, six of them answered before the meeting and four by the day", async () => {
    const counts = ofMeeting(meetingId) ?? sumOf([]);
    expect(counts).toMatchObject({ meetings: 1, opened: 9, answered: 6, dated: 9, onTime: 4 });
    expect(days(counts)[0]).toEqual([1, 2, 2, 11, 12, 13]);
    expect(figureOf("answerDays", counts)).toBe(6.5);
    expect(await own("pinggu")).toMatchObject({ opened: 6, answered: 3, onTime: 3 });
    expect(await own("fengtai")).toMatchObject({ opened: 0, dated: 0, absent: 0 });
  });

  it("has four who came of seven expected: two late, one left early; two were excused", async () => {
    const counts = ofMeeting(meetingId) ?? sumOf([]);
    expect(counts).toMatchObject({ came: 4, late: 2, leftEarly: 1, excused: 2, absent: 3 });
    expect(shareOf("attendance", counts)).toEqual({ part: 4, whole: 7 });
    expect(await own("pinggu")).toMatchObject({ came: 2, late: 1, leftEarly: 0, excused: 0, absent: 1 });
    expect(await own("daxing")).toMatchObject({ came: 1, late: 0, leftEarly: 1, excused: 0, absent: 2 });
    expect(await own("huairou")).toMatchObject({ came: 1, late: 1, leftEarly: 0, excused: 2, absent: 0 });
  });

  it("agrees with what the desk of the day says, and with the minutes", async () => {
    const listed = (await listPlaces(meetingId, fresh.database)).filter(({ origin }) => origin === "invited");
    const all = [...listed, ...(await listVacant(meetingId, fresh.database))];
    const times = timesOf({ date: "2026-12-04", endDate: null, startsAt: "09:00", endsAt: "11:00" });
    const counts = countPresence(all, times, isOver("held", all)).all;
    const { late, left_early: leftEarly, came, excused, absent, total } = counts;
    expect(ofMeeting(meetingId)).toMatchObject({ late, leftEarly, came, excused, absent });
    expect(came + excused + absent).toBe(total);
    const asked = { number: { prefix: { en: "", zh: "" }, year: 2026, number: 1 }, compiler: "", today: "2026-12-05" };
    const facts = await readFacts({ meetingId, ...asked }, fresh.database);
    const invited = attendanceOf((facts?.places ?? []).filter(({ origin }) => origin === "invited"));
    expect([invited.excused.length, invited.absent.length]).toEqual([excused, absent]);
  });

  it("has five follow-ups: two of four acknowledged in time, three closed, one of three on time", async () => {
    const counts = ofMeeting(meetingId) ?? sumOf([]);
    expect(counts).toMatchObject({ issued: 5, toAcknowledge: 4, acknowledged: 2, closed: 3, due: 3, closedOnTime: 1 });
    expect(counts).toMatchObject({ overdue: 2, returned: 1, followed: 5, carried: 2 });
    expect(days(counts)[1]).toEqual([6, 30, 34]);
    expect(await own("pinggu")).toMatchObject({ issued: 2, acknowledged: 1, closed: 1, closedOnTime: 1, overdue: 1 });
    expect(await own("daxing")).toMatchObject({ issued: 2, acknowledged: 1, closed: 2, closedOnTime: 0, returned: 0 });
    const filter = { meeting: meetingId, page: 1 };
    const red = await listFollowUps({ ...filter, colour: "red" }, "2027-07-01", fresh.database);
    const closed = await listFollowUps({ ...filter, state: "closed" }, "2027-07-01", fresh.database);
    expect([red.total, closed.total]).toEqual([counts.overdue, counts.closed]);
  });

  it("judges nobody before the day is over", async () => {
    const early = await readStatistics({ quarters }, new Date("2026-12-12T04:00:00Z"), fresh.database);
    const counts = ofMeeting(meetingId, early) ?? sumOf([]);
    expect(counts).toMatchObject({ toAcknowledge: 2, acknowledged: 2, overdue: 0, followed: 0, carried: 0 });
    expect(figureOf("carried", counts)).toBeNull();
  });

  it("has minutes sealed on the third working day, and one of two materials in time", () => {
    const counts = ofMeeting(meetingId) ?? sumOf([]);
    expect(counts).toMatchObject({ materials: 2, materialsOnTime: 1, sealDays: [3] });
  });

  it("has roles", () => {
    const [vice, head, ...more] = byRole({ ...all, rows: all.rows.filter((row) => row.meetingId === meetingId) });
    expect(more).toEqual([]);
    expect(vice).toMatchObject({ role: { zh: "主管副主席" }, counts: { opened: 3, came: 2, excused: 1, absent: 0 } });
    expect(head).toMatchObject({ counts: { opened: 6, came: 2, excused: 1, absent: 3 } });
  });
});

describe("the whole", () => {
  it("is what its districts and departments sum up to, and what its quarters do", async () => {
    const bodies = byBody(all, await listUnits(fresh.database), quarters);
    expect(bodies).toHaveLength(18);
    expect(bodies.at(-1)).toMatchObject({ body: { id: department }, all: { issued: 1, overdue: 1, closed: 0 } });
    const whole = sumOf(all.rows);
    const { meetings: _, materials, materialsOnTime, sealDays, ...ofBodies } = whole;
    const summed = sumOf(bodies.map((one) => one.all));
    expect(days(summed)).toEqual(days(whole));
    expect({ ...summed, answerDays: 0, closeDays: 0 }).toMatchObject({ ...ofBodies, answerDays: 0, closeDays: 0 });
    expect([materials, materialsOnTime, sealDays]).toEqual([2, 1, [3]]);
    const { quarters: parts, all: sum } = byQuarter(all, quarters);
    expect(parts.map(({ counts }) => [counts.meetings, counts.opened])).toEqual([
      [1, 9],
      [1, 6],
    ]);
    expect(sum.opened).toBe(15);
  });

  it("leaves out the attendance of a meeting without a desk, and takes the plan's day where the notice has none", () => {
    const counts = ofMeeting(unkept) ?? sumOf([]);
    expect(counts).toMatchObject({ opened: 6, answered: 2, dated: 6, onTime: 1, came: 0, absent: 0, excused: 0 });
    expect(figureOf("attendance", counts)).toBeNull();
    expect(figureOf("absent", counts)).toBeNull();
  });

  it("leaves out meetings that were called off or stand ahead, and is of one kind where one is chosen", async () => {
    expect(all.meetings.map(({ id }) => id)).toEqual([unkept, meetingId]);
    const trainings = await readStatistics({ quarters, kind: "training" }, now, fresh.database);
    expect(trainings.meetings.map(({ id }) => id)).toEqual([training]);
    expect(sumOf(trainings.rows)).toMatchObject({ meetings: 1, opened: 3, answered: 1, issued: 0 });
    const any = await readStatistics({ quarters }, now, fresh.database);
    expect(sumOf(any.rows)).toMatchObject({ meetings: 3, opened: 18 });
    const none = await readStatistics({ quarters: [{ year: 1999, quarter: 1 }] }, now, fresh.database);
    expect(none).toEqual({ meetings: [], rows: [] });
  });

  it("goes from the first meeting that was held to the last", async () => {
    expect(await findHeldQuarters(fresh.database)).toEqual({
      first: { year: 2024, quarter: 1 },
      last: { year: 2027, quarter: 1 },
    });
  });
});
