import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { followUpSteps, followUps } from "@/db/schema/follow-ups";
import { auditOf, waitingJobs } from "@/db/testing-desk";
import { type Actor, operator, roles } from "@/features/people/actor";
import { saveMeeting } from "../../mutations/save";
import { getFollowUp, listOfMeeting } from "../queries";
import { at, ownFollowUps, today } from "../testing-follow-ups";
import { giveFollowUp } from "./give";
import { issueFollowUps } from "./issue";

let own: Awaited<ReturnType<typeof ownFollowUps>>;
beforeAll(async () => {
  own = await ownFollowUps();
});
afterAll(() => own.drop());
beforeEach(async () => {
  await own.database.execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
});

const others = [...roles.filter((role) => role !== "organiser"), "operator" as const];
const actorOf = (role: (typeof others)[number]): Actor =>
  role === "operator" ? operator : ({ ...own.organiser, role } as Actor);

describe("issuing", () => {
  it("makes four asks of seventeen districts 68 follow-ups, with the words of their day", async () => {
    const meeting = await own.held();
    expect(await own.issue(meeting)).toEqual({ ok: true, issued: 68 });
    const all = await listOfMeeting(meeting.meetingId, today, own.database);
    expect(all).toHaveLength(68);
    expect(new Set(all.map(({ leadUnitId }) => leadUnitId))).toEqual(new Set(own.districts.map(({ id }) => id)));
    expect(all.filter(({ dueOn }) => dueOn === "2026-06-30")).toHaveLength(17);
    expect(all.filter(({ dueOn }) => dueOn === null)).toHaveLength(51);
    expect(all[0]).toMatchObject({
      ...{ textEn: "visit more villages", textZh: "多走访村庄", leadEn: "Dongcheng", state: "issued", progress: 0 },
      ...{ version: 1, issuedAt: at, closedAt: null, askId: meeting.askIds[0] },
    });
    const steps = await own.database
      .select()
      .from(followUpSteps)
      .where(eq(followUpSteps.followUpId, all[0]?.id ?? 0));
    expect(steps).toMatchObject([{ step: "issue", actorId: own.organiser.accountId, at }]);
  });

  it("writes one letter to each district, however many asks, and one line into the record", async () => {
    const meeting = await own.held();
    await own.issue(meeting);
    const jobs = await waitingJobs(own.database);
    expect(jobs).toHaveLength(17);
    expect(new Set(jobs.map(({ job }) => job))).toEqual(new Set(["follow-ups.tell-issued"]));
    expect(jobs.map(({ payload }) => (payload.followUpIds as number[]).length)).toEqual(Array(17).fill(4));
    const entries = await auditOf(own.database, "meeting", meeting.meetingId);
    expect(entries.filter(({ action }) => action === "follow_up.issue")).toMatchObject([
      { actorId: own.organiser.accountId, at, after: { year: 2027, quarter: 1, issued: 68, asks: meeting.askIds } },
    ]);
  });

  it("adds only what is missing when it is done again", async () => {
    const meeting = await own.held();
    const few = { ...meeting, askIds: meeting.askIds.slice(0, 2), unitIds: [own.unit("pinggu"), own.unit("daxing")] };
    expect(await own.issue(few)).toMatchObject({ issued: 4 });
    expect(await own.issue(few)).toMatchObject({ issued: 0 });
    expect(await own.issue(meeting)).toMatchObject({ issued: 64 });
    expect(await own.issue(meeting)).toMatchObject({ issued: 0 });
    expect(await listOfMeeting(meeting.meetingId, today, own.database)).toHaveLength(68);
    const entries = await auditOf(own.database, "meeting", meeting.meetingId);
    expect(entries.filter(({ action }) => action === "follow_up.issue")).toHaveLength(2);
    expect(await waitingJobs(own.database)).toHaveLength(2 + 17);
  });

  it("issues each once though many press at once", async () => {
    const meeting = await own.held();
    const answers = await Promise.all(Array.from({ length: 5 }, () => own.issue(meeting)));
    expect(answers.map((answer) => answer.ok && answer.issued).sort()).toEqual([0, 0, 0, 0, 68]);
  });

  it("takes a given day for all asks, and notes whoever supports", async () => {
    const meeting = await own.held();
    const support = own.unit("grassroots-organizations-construction");
    const input = {
      ...meeting,
      unitIds: [own.unit("pinggu")],
      supportIds: [support, own.unit("pinggu")],
      dueOn: "2026-05-01",
    };
    await issueFollowUps(input, { actor: own.organiser, at }, own.database);
    const all = await listOfMeeting(meeting.meetingId, today, own.database);
    expect(all.map(({ dueOn }) => dueOn)).toEqual(Array(4).fill("2026-05-01"));
    const first = await getFollowUp(all[0]?.id ?? 0, today, own.database);
    expect(first?.support.map(({ id }) => id)).toEqual([support]);
  });

  it.each(others)("refuses %s", async (role) => {
    const meeting = await own.held();
    const before = await own.database.$count(auditEntries);
    expect(await own.issue(meeting, actorOf(role))).toEqual({ ok: false, reasons: ["not_permitted"] });
    const given = {
      meetingId: meeting.meetingId,
      key: crypto.randomUUID(),
      en: "a",
      zh: "一",
      unitIds: [own.unit("pinggu")],
      supportIds: [],
      dueOn: null,
    };
    const answer = await giveFollowUp(given, { actor: actorOf(role), at }, own.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await own.database.$count(followUps, eq(followUps.meetingId, meeting.meetingId))).toBe(0);
    expect(await own.database.$count(auditEntries)).toBe(before);
  });

  it("refuses what makes no sense, and writes nothing", async () => {
    const [meeting, other, planned] = [await own.held(), await own.held(), await own.held({ status: "planned" })];
    const refused = async (input: Parameters<typeof own.issue>[0]) => {
      const answer = await own.issue(input);
      return answer.ok ? "done" : answer.reasons[0];
    };
    expect(await refused({ ...meeting, meetingId: 2_000_000 })).toBe("not_found");
    expect(await refused(planned)).toBe("not_held");
    expect(await refused({ ...meeting, askIds: [] })).toBe("no_asks");
    expect(await refused({ ...meeting, askIds: [...meeting.askIds, ...other.askIds] })).toBe("no_asks");
    expect(await refused({ ...meeting, unitIds: [own.unit("bwf")] })).toBe("unknown_unit");
    expect(await refused({ ...meeting, dueOn: "2026-03-25" })).toBe("past_due");
    expect(await own.database.$count(followUps, eq(followUps.meetingId, meeting.meetingId))).toBe(0);
  });
});

describe("giving by hand", () => {
  const form = (meetingId: number, changes = {}) => ({
    ...{ meetingId, key: crypto.randomUUID(), en: "write the handbook", zh: "编写工作手册", dueOn: "2026-05-01" },
    ...{ unitIds: [own.unit("pinggu")], supportIds: [] as number[] },
    ...changes,
  });

  it("gives it once to each body, departments too, though the form is sent twice", async () => {
    const { meetingId } = await own.held();
    const units = [own.unit("grassroots-organizations-construction"), own.unit("pinggu")];
    const given = form(meetingId, { unitIds: units });
    const give = () => giveFollowUp(given, { actor: own.organiser, at }, own.database);
    expect([await give(), await give()]).toEqual([
      { ok: true, issued: 2 },
      { ok: true, issued: 0 },
    ]);
    const all = await listOfMeeting(meetingId, today, own.database);
    expect(all.map(({ leadUnitId, textZh, askId, dueOn }) => [leadUnitId, textZh, askId, dueOn]).sort()).toEqual(
      units.map((unit) => [unit, "编写工作手册", null, "2026-05-01"]).sort(),
    );
    const entries = await auditOf(own.database, "meeting", meetingId);
    expect(entries.filter(({ action }) => action === "follow_up.give")).toHaveLength(1);
  });

  it("refuses an unknown body, no body, a day gone by, and a meeting that was not held", async () => {
    const { meetingId } = await own.held();
    const planned = await own.held({ status: "planned" });
    const cases: [object, string][] = [
      [{ unitIds: [2_000_000] }, "unknown_unit"],
      [{ supportIds: [2_000_000] }, "unknown_unit"],
      [{ unitIds: [] }, "no_units"],
      [{ dueOn: "2026-03-25" }, "past_due"],
      [{ meetingId: planned.meetingId }, "not_held"],
      [{ meetingId: 2_000_000 }, "not_found"],
    ];
    for (const [changes, reason] of cases) {
      const answer = await giveFollowUp(form(meetingId, changes), { actor: own.organiser, at }, own.database);
      expect(answer).toEqual({ ok: false, reasons: [reason] });
    }
  });
});

describe("an ask that has follow-ups", () => {
  it("is neither taken out of the record nor given other words, and the reason stands at it", async () => {
    const meeting = await own.held();
    await own.issue({ ...meeting, askIds: meeting.askIds.slice(1, 2), unitIds: [own.unit("pinggu")] });
    const { record } = await own.record(meeting.meetingId);
    const save = (asks: typeof record.asks) =>
      saveMeeting(
        { meetingId: meeting.meetingId, startedFrom: 1, record: { ...record, asks } },
        { actor: own.organiser, at },
        own.database,
      );
    const without = record.asks.filter((_, index) => index !== 1);
    expect(await save(without)).toEqual({
      ...{ ok: false, reasons: ["wrong_fields"], errors: [{ path: "asks", code: "ask_removed" }] },
    });
    const changed = record.asks.map((ask, index) => (index === 1 ? { ...ask, zh: "别的话" } : ask));
    expect(await save(changed.toReversed())).toEqual({
      ...{ ok: false, reasons: ["wrong_fields"], errors: [{ path: "asks.2.zh", code: "ask_changed" }] },
    });
    expect(await own.record(meeting.meetingId)).toMatchObject({ version: 1, record });
    const free = record.asks.map((ask, index) =>
      index === 1 ? { ...ask, dueOn: "2026-07-01" } : { ...ask, en: "new words" },
    );
    expect(await save(free.toReversed().slice(0, 3))).toMatchObject({ ok: true });
    const [followUp] = await listOfMeeting(meeting.meetingId, today, own.database);
    expect(followUp).toMatchObject({ textEn: "share one case each quarter", dueOn: null });
  });
});
