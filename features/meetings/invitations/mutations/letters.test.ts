import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invitationLetters } from "@/db/schema/invitations";
import { listRemindable } from "../letters/queries";
import {
  at,
  byOrganiser,
  changeMeeting,
  closeWorld,
  desk,
  fresh,
  invitationOf,
  jobs,
  later,
  lettersSince,
  mayNotWrite,
  ok,
  openedMeeting,
  openWorld,
  preparedMeeting,
  refused,
  step,
} from "../testing-invitations";
import { entryIn } from "../testing-letters";
import { changeKey } from "./change-key";
import { inviteBodies } from "./invite-bodies";
import { openInvitations } from "./open-invitations";
import { remind } from "./remind";
import { withdrawInvitation } from "./withdraw-invitation";

beforeAll(openWorld);
afterAll(closeWorld);

describe("a change of the meeting", () => {
  it("is told once, to whom was told before, with the same entry one on", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing"]);
    const daxing = await invitationOf(meetingId, "daxing");
    await lettersSince(0);
    ok(await withdrawInvitation({ invitationId: daxing.id }, byOrganiser(), fresh.database));
    await lettersSince(0);
    const from = (await jobs()).length;
    await changeMeeting(meetingId, { date: "2026-12-11" });
    await changeMeeting(meetingId, { purpose: { en: "review everything", zh: "" } });
    const [letter, ...more] = await lettersSince(from, 2);
    if (!letter) throw new Error("there is no letter");
    expect([letter.to, more]).toEqual([["pinggu@demo.example"], []]);
    expect(letter.text).toContain("会议日期由2026年12月4日星期五上午改为2026年12月11日星期五上午。");
    expect(letter.text).toContain("Day: Friday 11 December 2026, morning, formerly Friday 4 December 2026, morning.");
    const { id } = await invitationOf(meetingId, "pinggu");
    expect(entryIn(letter)).toMatchObject({ method: "REQUEST", uid: `invitation-${id}@portal.example`, sequence: 1 });
    expect(entryIn(letter)?.start).toBe("2026-12-11");
  });

  it("is not told of drafts, and not twice where the invitation itself has not gone yet", async () => {
    const from = (await jobs()).length;
    const draft = await preparedMeeting(["pinggu"]);
    await changeMeeting(draft, { date: "2026-12-11" });
    expect(await jobs()).toHaveLength(from);
    const meetingId = await openedMeeting(["pinggu"]);
    await changeMeeting(meetingId, { date: "2026-12-11" });
    const [letter, ...more] = await lettersSince(from);
    expect(more).toEqual([]);
    expect(letter && entryIn(letter)).toMatchObject({ method: "REQUEST", sequence: 1, start: "2026-12-11" });
  });

  it("without a day takes the entry out, and puts it back once there is one", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    await lettersSince(0);
    await changeMeeting(meetingId, { date: null });
    const [off] = await lettersSince(0);
    expect(off && entryIn(off)).toMatchObject({ method: "CANCEL", sequence: 1, start: "2026-12-04" });
    expect(off?.text).toContain("改为另行通知");
    await changeMeeting(meetingId, { date: "2026-12-18" });
    const [on] = await lettersSince(0);
    expect(on && entryIn(on)).toMatchObject({ method: "REQUEST", sequence: 2, start: "2026-12-18" });
  });
});

describe("calling off", () => {
  it("a meeting takes it out of every calendar, once", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing"]);
    await lettersSince(0);
    await changeMeeting(meetingId, { status: "cancelled" });
    await changeMeeting(meetingId, { venue: { en: "Elsewhere", zh: "" } });
    const letters = await lettersSince(0, 2);
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      expect(letter.text).toContain("因故取消");
      expect(letter.text).not.toContain("/invitation/");
      expect(letter.files.has("notice.pdf")).toBe(false);
      expect(entryIn(letter)).toMatchObject({ method: "CANCEL", sequence: 1, start: "2026-12-04" });
    }
    await changeMeeting(meetingId, { status: "planned" });
    const again = await lettersSince(0);
    expect(again.map(entryIn)).toMatchObject([2, 2].map((sequence) => ({ method: "REQUEST", sequence })));
  });

  it("an invitation takes it out of that body's calendar, and its key opens nothing", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing"]);
    await lettersSince(0);
    const { id } = await invitationOf(meetingId, "pinggu");
    ok(await withdrawInvitation({ invitationId: id }, byOrganiser(later(1)), fresh.database));
    ok(await withdrawInvitation({ invitationId: id }, byOrganiser(later(1)), fresh.database));
    const [letter, ...more] = await lettersSince(0);
    expect([letter?.to, more]).toEqual([["pinggu@demo.example"], []]);
    expect(letter?.text).toContain("参会邀请已撤回");
    expect(letter && entryIn(letter)).toMatchObject({
      method: "CANCEL",
      uid: `invitation-${id}@portal.example`,
      sequence: 1,
    });
    expect((await invitationOf(meetingId, "pinggu")).key).toBeUndefined();
    const again = { meetingId, unitIds: [desk.unitId], allDistricts: false };
    ok(await inviteBodies(again, byOrganiser(later(2)), fresh.database));
    ok(await openInvitations({ meetingId }, byOrganiser(later(2)), fresh.database));
    const [back, ...others] = await lettersSince(0);
    expect(others).toEqual([]);
    expect(back && entryIn(back)).toMatchObject({
      ...{ method: "REQUEST", uid: `invitation-${id}@portal.example`, sequence: 2 },
    });
  });

  it("before the letter went sends nothing at all", async () => {
    const from = (await jobs()).length;
    const meetingId = await openedMeeting(["pinggu"]);
    const { id } = await invitationOf(meetingId, "pinggu");
    ok(await withdrawInvitation({ invitationId: id }, byOrganiser(), fresh.database));
    expect(await lettersSince(from)).toEqual([]);
  });

  it("refuses everybody but the organiser", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    const { id: invitationId } = await invitationOf(meetingId, "pinggu");
    for (const actor of mayNotWrite()) {
      expect(await withdrawInvitation({ invitationId }, { actor, at }, fresh.database)).toEqual(
        refused("not_permitted"),
      );
      expect(await changeKey({ invitationId, to: "none" }, { actor, at }, fresh.database)).toEqual(
        refused("not_permitted"),
      );
    }
  });
});

describe("a reminder", () => {
  it("goes to the bodies with silent places alone, and names exactly these", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing", "huairou"]);
    await lettersSince(0);
    for (const nth of [0, 1, 2]) ok(await step(meetingId, "daxing", nth, nth === 1 ? "decline" : "name"));
    ok(await step(meetingId, "huairou", 0, "name"));
    const from = (await jobs()).length;
    expect(await remind({ meetingId }, byOrganiser(later(2)), fresh.database)).toEqual({ ok: true, reminded: 2 });
    const letters = await lettersSince(from, 2);
    const places = letters.map(({ to, text }) => [
      to[0],
      text.split("\n").filter((line) => /^ {2}- \p{Script=Han}/u.test(line)),
    ]);
    expect(places).toEqual([
      ["huairou@demo.example", Array(2).fill("  - 组织宣传部部长")],
      ["pinggu@demo.example", ["  - 主管副主席", ...Array(2).fill("  - 组织宣传部部长")]],
    ]);
    expect(letters.map(entryIn)).toEqual([null, null]);
    expect(await remind({ meetingId }, byOrganiser(later(2)), fresh.database)).toEqual(refused("nobody_to_remind"));
    expect(await remind({ meetingId }, byOrganiser(later(3)), fresh.database)).toMatchObject({ reminded: 2 });
  });

  it("is not sent to who answered before its turn came", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    await lettersSince(0);
    ok(await remind({ meetingId }, byOrganiser(later(1)), fresh.database));
    for (const nth of [0, 1, 2]) ok(await step(meetingId, "pinggu", nth, "name"));
    expect(await lettersSince(0)).toEqual([]);
  });

  it("is looked after for every planned meeting with open invitations and a deadline", async () => {
    const [open, draft, off] = [
      await openedMeeting(["pinggu"]),
      await preparedMeeting(["pinggu"]),
      await openedMeeting(["pinggu"]),
    ];
    await changeMeeting(off, { status: "cancelled" });
    const ids = (await listRemindable(fresh.database)).map(({ meetingId }) => meetingId);
    expect([open, draft, off].map((id) => ids.includes(id))).toEqual([true, false, false]);
  });

  it("refuses everybody but the organiser and the clock, and where there is nobody to remind", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    for (const actor of mayNotWrite().filter(({ role }) => role !== "operator")) {
      expect(await remind({ meetingId }, { actor, at }, fresh.database), actor.role).toEqual(refused("not_permitted"));
    }
    expect(await remind({ meetingId: 2_000_000 }, byOrganiser(), fresh.database)).toEqual(refused("not_found"));
    const past = byOrganiser(later(30));
    expect(await remind({ meetingId }, past, fresh.database)).toEqual(refused("nobody_to_remind"));
  });
});

it("a letter after a change of the key bears the new one, or says that there is none", async () => {
  const meetingId = await openedMeeting(["pinggu"]);
  await lettersSince(0);
  const { id: invitationId, key } = await invitationOf(meetingId, "pinggu");
  ok(await changeKey({ invitationId, to: "another" }, byOrganiser(), fresh.database));
  const other = (await invitationOf(meetingId, "pinggu")).key;
  ok(await remind({ meetingId }, byOrganiser(later(1)), fresh.database));
  const [first] = await lettersSince(0);
  expect(first?.text).toContain(`/en/invitation/${other}`);
  expect(first?.text).not.toContain(key);
  ok(await changeKey({ invitationId, to: "none" }, byOrganiser(), fresh.database));
  ok(await remind({ meetingId }, byOrganiser(later(2)), fresh.database));
  const [second] = await lettersSince(0);
  expect(second?.text).not.toContain("/en/invitation/");
  const sent = await fresh.database
    .select({ to: invitationLetters.sentTo })
    .from(invitationLetters)
    .where(eq(invitationLetters.invitationId, invitationId));
  expect(sent).toEqual(Array(3).fill({ to: "pinggu@demo.example" }));
});
