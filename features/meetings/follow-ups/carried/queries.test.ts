import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followUpSteps, followUps } from "@/db/schema/follow-ups";
import { meetings } from "@/db/schema/meetings";
import { saveMeeting } from "../../mutations/save";
import { at, ownFollowUps } from "../testing-follow-ups";
import { listCarried, listCarriedOn } from "./queries";

const today = "2027-04-02";

let own: Awaited<ReturnType<typeof ownFollowUps>>;
beforeAll(async () => {
  own = await ownFollowUps();
});
afterAll(() => own.drop());

const planned = (year: number, quarter: number) =>
  own.held({ status: "planned", date: null, year, quarter, asks: [], remarks: null });
const carriedTo = async (meetingId: number, of: number[]) =>
  (await listCarried(meetingId, today, own.database)).filter((one) => of.includes(one.meetingId));

describe("what is carried forward", () => {
  it("is what is open of earlier meetings, the oldest first, with its age, lineage and last evidence", async () => {
    const [first, second] = [await own.held({ year: 2026, quarter: 4 }), await own.held({ year: 2027, quarter: 1 })];
    const unitIds = [own.unit("pinggu")];
    await own.issue({ ...second, unitIds });
    await own.issue({ ...first, askIds: first.askIds.slice(0, 2), unitIds });
    const next = await planned(2027, 2);
    const all = await carriedTo(next.meetingId, [first.meetingId, second.meetingId]);
    expect(all.map(({ meetingId }) => meetingId)).toEqual([
      ...[first.meetingId, first.meetingId],
      ...Array(4).fill(second.meetingId),
    ]);
    expect(all[0]).toMatchObject({ age: 5, year: 2026, quarter: 4, position: 1, leadEn: "Pinggu", evidence: null });
    const [reported, closed] = all;
    await own.take(reported?.id ?? 0, 1, "acknowledge", own.pinggu);
    await own.take(reported?.id ?? 0, 2, "report", own.pinggu, { note: "done", links: ["https://a.example/"] });
    await own.take(closed?.id ?? 0, 1, "close_early", own.organiser);
    const after = await carriedTo(next.meetingId, [first.meetingId, second.meetingId]);
    expect(after).toHaveLength(5);
    expect(after[0]?.evidence).toMatchObject({ note: "done", at, links: ["https://a.example/"], files: [] });
    // A meeting before these carries nothing of them, and neither does one of another series.
    expect(await carriedTo((await planned(2026, 3)).meetingId, [first.meetingId, second.meetingId])).toEqual([]);
    expect(await carriedTo(second.meetingId, [second.meetingId])).toEqual([]);
    expect(await listCarried(2_000_000, today, own.database)).toEqual([]);
  });

  it("loses nothing when a meeting is cancelled or postponed: the one they came from, or the one they go to", async () => {
    const meeting = await own.held({ year: 2027, quarter: 1 });
    await own.issue(meeting);
    const [next, afterNext] = [await planned(2027, 2), await planned(2027, 3)];
    const everything = async () => (await carriedTo(afterNext.meetingId, [meeting.meetingId])).map(({ id }) => id);
    const before = await everything();
    expect(before).toHaveLength(68);
    const change = async (meetingId: number, changes: object) => {
      const { version, record } = await own.record(meetingId);
      const input = { meetingId, startedFrom: version, record: { ...record, ...changes } };
      expect(await saveMeeting(input, { actor: own.organiser, at }, own.database)).toMatchObject({ ok: true });
    };
    await change(next.meetingId, { status: "cancelled" });
    expect(await everything()).toEqual(before);
    expect(await carriedTo(next.meetingId, [meeting.meetingId])).toHaveLength(68);
    await change(next.meetingId, { status: "planned", date: "2027-08-01", quarter: 3 });
    expect(await carriedTo(next.meetingId, [meeting.meetingId])).toHaveLength(68);
    await change(meeting.meetingId, { status: "cancelled" });
    expect(await everything()).toEqual(before);
    const [row] = await own.database.select().from(meetings).where(eq(meetings.id, meeting.meetingId));
    expect(row?.status).toBe("cancelled");
  });
});

describe("what was open when a meeting came", () => {
  it("stays as it was on the day, whatever is closed or reported afterwards", async () => {
    // Issued, and below stepped, on 26 March.
    const meeting = await own.held({ year: 2025, quarter: 4 });
    await own.issue({ ...meeting, askIds: meeting.askIds.slice(0, 2), unitIds: [own.unit("pinggu")] });
    const next = await own.held({ year: 2026, quarter: 1 });
    const on = async (day: string) =>
      (await listCarriedOn(next.meetingId, day, own.database)).filter((one) => one.meetingId === meeting.meetingId);
    expect(await on("2026-03-26")).toEqual([]);
    const [reported, closed] = await on("2026-03-27");
    await own.take(reported?.id ?? 0, 1, "acknowledge", own.pinggu);
    await own.take(reported?.id ?? 0, 2, "report", own.pinggu, { note: "done" });
    await own.take(closed?.id ?? 0, 1, "close_early", own.organiser);
    expect((await on("2026-03-27")).map(({ evidence }) => evidence?.note)).toEqual(["done"]);
    const moved = { closedAt: new Date("2026-04-20T02:00:00Z") };
    await own.database
      .update(followUps)
      .set(moved)
      .where(eq(followUps.id, closed?.id ?? 0));
    await own.database
      .update(followUpSteps)
      .set({ at: moved.closedAt })
      .where(eq(followUpSteps.followUpId, reported?.id ?? 0));
    const asItWas = await on("2026-04-20");
    expect(asItWas.map(({ id, age }) => [id, age])).toEqual([
      [reported?.id, 1],
      [closed?.id, 1],
    ]);
    expect(asItWas[0]?.evidence?.note).toBe("done");
    expect((await on("2026-04-19"))[0]?.evidence).toBeNull();
    expect((await on("2026-04-21")).map(({ id }) => id)).toEqual([reported?.id]);
  });
});
