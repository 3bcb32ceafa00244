import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { workingDayExceptions } from "@/db/schema/working-days";
import { publishedDays } from "@/db/seed/working-days";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { saveMeeting } from "../../../mutations/save";
import { makePlan } from "../../mutations/make-plan";
import { daysOf, meetingOf, plannedFor } from "../../testing-plan";
import { daysAfter, isWorkingDay } from "../days";
import { listYears, readExceptions } from "../queries";
import { importWorkingDays } from "./import";

const at = new Date("2026-11-23T02:00:00Z");

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const take = (file: string, actor = desk.administrator) => importWorkingDays({ file }, { actor, at }, fresh.database);
const rows = () => fresh.database.select().from(workingDayExceptions).orderBy(workingDayExceptions.day);

describe("the working days", () => {
  it("of the years at hand are known from the start, as they were published", async () => {
    expect((await listYears(fresh.database)).map(({ year }) => year)).toEqual(["2026", "2025", "2024"]);
    const exceptions = await readExceptions(fresh.database);
    const worked = (year: string) =>
      Array.from({ length: 366 }, (_, days) => daysAfter(`${year}-01-01`, days)).filter(
        (day) => day.startsWith(year) && isWorkingDay(day, exceptions),
      ).length;
    // As many as were announced for each year.
    expect(["2024", "2025", "2026"].map(worked)).toEqual([251, 248, 248]);
    expect(exceptions.get("2026-02-14")).toMatchObject({ kind: "work", nameZh: "春节" });
  });

  it("are replaced a year at a time, the other years staying", async () => {
    const before = await rows();
    const file = "2026-01-01,rest,New Year's Day,元旦\n2027-01-01,rest,New Year's Day,元旦";
    expect(await take(file)).toMatchObject({ ok: true, years: ["2026", "2027"], days: 2 });
    const after = await rows();
    const of = (year: string, list: typeof after) => list.filter(({ day }) => day.startsWith(year));
    expect(of("2026", after)).toHaveLength(1);
    expect(of("2027", after)).toHaveLength(1);
    expect(of("2025", after)).toEqual(of("2025", before));
    const { database } = fresh;
    expect(
      (await database.select().from(auditEntries).where(eq(auditEntries.subjectId, "2026, 2027"))).at(-1),
    ).toMatchObject({
      ...{ action: "working_days.import", actorId: desk.administrator.accountId, at },
      before: { days: of("2026", before) },
    });
    expect(await take(publishedDays)).toMatchObject({ ok: true, years: ["2024", "2025", "2026"] });
    expect(of("2026", await rows())).toEqual(of("2026", before));
  });

  it("are not touched by a file with a bad line, and each such line is named", async () => {
    const before = await rows();
    const file = "2028-01-03,rest,New Year's Day,元旦\n2028-01-40,rest,x,x\n2028-01-04,work,x,x";
    expect(await take(file)).toEqual({
      ...{ ok: false, reasons: ["unreadable_lines"] },
      wrong: [
        { line: 2, code: "not_a_date" },
        { line: 3, code: "ordinary_day" },
      ],
    });
    expect(await take("day,kind,name_en,name_zh\n")).toEqual({ ok: false, reasons: ["nothing_in_it"] });
    expect(await rows()).toEqual(before);
  });

  it("that become known move the steps of meetings ahead, and of no other", async () => {
    const act = { actor: desk.organiser, at };
    const { database } = fresh;
    const meetingId = await plannedFor({ date: "2032-01-12" }, act, desk.unitId, database);
    await makePlan({ meetingId }, act, database);
    const cancelled = await plannedFor({ date: "2032-01-12" }, act, desk.unitId, database);
    await makePlan({ meetingId: cancelled }, act, database);
    const { record } = await meetingOf(cancelled, database);
    const off = { meetingId: cancelled, startedFrom: 1, record: { ...record, status: "cancelled" as const } };
    await saveMeeting(off, act, database);
    expect(await daysOf(meetingId, database)).toMatchObject({ replies_due: "2032-01-02" });
    const file = "2032-01-01,rest,New Year's Day,元旦\n2032-01-02,rest,New Year's Day,元旦";
    expect(await take(file)).toMatchObject({ ok: true, moved: 1 });
    expect(await daysOf(meetingId, database)).toMatchObject({ replies_due: "2031-12-31" });
    expect(await daysOf(cancelled, database)).toMatchObject({ replies_due: "2032-01-02" });
    expect((await auditOf(database, "meeting", meetingId)).at(-1)).toMatchObject({
      ...{ action: "meeting.move_steps", actorId: desk.administrator.accountId },
      ...{ before: { replies_due: "2032-01-02" }, after: { replies_due: "2031-12-31" } },
    });
  });

  it("are taken from one of two files at once, never from both", async () => {
    const file = (days: string[]) => days.map((day) => `${day},rest,a name,名称`).join("\n");
    await Promise.all([take(file(["2030-01-01", "2030-01-02"])), take(file(["2030-01-03", "2030-01-04"]))]);
    const days = (await rows()).filter(({ day }) => day.startsWith("2030")).map(({ day }) => day.slice(8));
    expect([
      ["01", "02"],
      ["03", "04"],
    ]).toContainEqual(days);
  });

  it("are taken in by the operator; everyone else is refused", async () => {
    const file = "2029-01-01,rest,New Year's Day,元旦";
    expect(await importWorkingDays({ file }, { actor: operator, at }, fresh.database)).toMatchObject({ ok: true });
    const before = await rows();
    for (const actor of [desk.editor, desk.chief, desk.organiser, desk.districtAdministrator, desk.districtMember]) {
      expect(await take(file, actor), actor.role).toEqual({ ok: false, reasons: ["not_permitted"] });
    }
    expect(await rows()).toEqual(before);
  });
});
