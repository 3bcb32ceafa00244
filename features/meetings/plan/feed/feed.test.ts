import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitations } from "@/db/schema/invitations";
import { accounts } from "@/db/schema/people";
import { calendarKeys } from "@/db/schema/plan";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { makePlan } from "../mutations/make-plan";
import { moveMeeting } from "../mutations/move-meeting";
import { pinStep } from "../mutations/pin-step";
import { plannedFor, stepOf } from "../testing-plan";
import { renewCalendarKey } from "./mutations/renew-key";
import { findKey, findReader, keyFor, keyHashOf, listFeed } from "./queries";

const at = new Date("2026-11-16T06:00:00Z");
const today = "2026-11-16";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
const act = () => ({ actor: desk.organiser, at });
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

async function made(actor: Parameters<typeof renewCalendarKey>[0]["actor"]): Promise<string> {
  const answer = await renewCalendarKey({ actor, at }, fresh.database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return answer.key;
}

describe("the secret address of a calendar", () => {
  it("is shown again to its owner, opens her feed, and only its hash is kept", async () => {
    const { accountId } = desk.districtMember;
    expect(await findKey(accountId, fresh.database)).toBeNull();
    const key = await made(desk.districtMember);
    expect(await findKey(accountId, fresh.database)).toBe(key);
    const { role, districtId } = desk.districtMember;
    expect(await findReader(key, fresh.database)).toEqual({ role, districtId });
    const rows = await fresh.database.select().from(calendarKeys).where(eq(calendarKeys.accountId, accountId));
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(rows).toMatchObject([{ keyHash: keyHashOf(key), madeAt: at }]);
    const [entry] = (await auditOf(fresh.database, "account", accountId)).slice(-1);
    expect(entry).toMatchObject({ action: "account.calendar_key", actorId: accountId, at });
    expect(JSON.stringify(entry)).not.toContain(key);
  });

  it("made anew ends the one before", async () => {
    const before = await made(desk.organiser);
    const after = await made(desk.organiser);
    expect(after).not.toBe(before);
    expect(await findReader(before, fresh.database)).toBeNull();
    expect(await findReader(after, fresh.database)).toMatchObject({ role: "organiser" });
  });

  it("opens nothing once the account is disabled, nor to whoever guesses", async () => {
    const key = await made(desk.secondChief);
    const { accountId } = desk.secondChief;
    await fresh.database.update(accounts).set({ disabledAt: at }).where(eq(accounts.id, accountId));
    expect(await findReader(key, fresh.database)).toBeNull();
    expect(await findReader(keyFor(accountId, "a salt"), fresh.database)).toBeNull();
  });

  it("is refused to whoever has no account", async () => {
    const before = await fresh.database.$count(calendarKeys);
    const answer = await renewCalendarKey({ actor: operator, at }, fresh.database);
    expect(answer).toEqual({ ok: false, reasons: ["not_permitted"] });
    expect(await fresh.database.$count(calendarKeys)).toBe(before);
  });
});

describe("what stands in a feed", () => {
  it("keeps its number and counts every change of its day, and no other", async () => {
    const meetingId = await plannedFor({ date: "2026-12-11" }, act(), desk.unitId, fresh.database);
    await makePlan({ meetingId }, act(), fresh.database);
    const told = async () =>
      (await listFeed({ districtId: null }, today, fresh.database)).find(({ id }) => id === meetingId);
    const minutes = await stepOf(meetingId, "minutes", fresh.database);
    await pinStep({ stepId: minutes.id, startedFrom: 1, day: "2026-12-18" }, act(), fresh.database);
    const before = await told();
    const move = { meetingId, startedFrom: 1, date: "2026-12-15", startsAt: null, endsAt: null, reason: "the hall" };
    await moveMeeting(move, act(), fresh.database);
    const after = await told();
    expect([before?.version, after?.version]).toEqual([1, 2]);
    const versions = (one: typeof before) => one?.steps.map(({ id, kind, version }) => [id, kind, version]);
    const risen = versions(before)?.map(([id, kind, version]) => [
      id,
      kind,
      kind === "minutes" ? 2 : Number(version) + 1,
    ]);
    expect(versions(after)).toEqual(risen);
  });

  it("is for a district every quarterly meeting, and others only with its own invitation", async () => {
    const { districtId } = desk.districtAdministrator;
    expect(desk.unitId).not.toBe(districtId);
    const quarterly = await plannedFor({ date: "2026-12-11" }, act(), desk.unitId, fresh.database);
    const internal = { date: "2026-12-12", series: "executive-committee" };
    const meetingId = await plannedFor(internal, act(), desk.unitId, fresh.database);
    const seen = async (id: number | null) =>
      (await listFeed({ districtId: id }, today, fresh.database)).map((meeting) => meeting.id);
    expect(await seen(null)).toEqual(expect.arrayContaining([quarterly, meetingId]));
    expect(await seen(districtId)).toContain(quarterly);
    expect(await seen(districtId)).not.toContain(meetingId);
    const unitId = districtId ?? 0;
    await fresh.database.insert(invitations).values({ meetingId, unitId, state: "draft" });
    expect(await seen(districtId)).not.toContain(meetingId);
    await fresh.database.update(invitations).set({ state: "open" }).where(eq(invitations.meetingId, meetingId));
    expect(await seen(districtId)).toContain(meetingId);
    expect(await seen(desk.unitId)).not.toContain(meetingId);
  });

  it("ends a year after the meeting", async () => {
    const meetingId = await plannedFor({ date: "2024-12-11" }, act(), desk.unitId, fresh.database);
    const ids = (await listFeed({ districtId: null }, today, fresh.database)).map(({ id }) => id);
    expect(ids).not.toContain(meetingId);
  });
});
