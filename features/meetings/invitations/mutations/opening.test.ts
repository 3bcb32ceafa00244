import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { auditOf } from "@/db/testing-desk";
import { type Actor, roles } from "@/features/people/actor";
import { invitationJobs } from "../jobs";
import { listInvitations } from "../queries";
import {
  at,
  byOrganiser,
  closeWorld,
  desk,
  fresh,
  invitationOf,
  jobs,
  lettersSince,
  mayNotWrite,
  ok,
  openedMeeting,
  openWorld,
  preparedMeeting,
  refused,
  setHours,
  unitOf,
} from "../testing-invitations";
import { entryIn } from "../testing-letters";
import { keepContact } from "./keep-contact";
import { openInvitations } from "./open-invitations";
import { settleLetter } from "./settle-letter";
import { takeLetter } from "./take-letter";

beforeAll(openWorld);
afterAll(closeWorld);

const open = (meetingId: number, actor: Actor = desk.organiser, moment = at) =>
  openInvitations({ meetingId }, { actor, at: moment }, fresh.database);

describe("opening", () => {
  it("sends nothing while all are drafts, and then one letter to each of the seventeen", async () => {
    const from = (await jobs()).length;
    const meetingId = await preparedMeeting("districts");
    expect(await lettersSince(from)).toEqual([]);
    expect(await open(meetingId)).toEqual({ ok: true, opened: 17 });
    // Each job is run twice, as when a worker dies after sending.
    const letters = await lettersSince(from, 2);
    expect(letters).toHaveLength(17);
    expect(new Set(letters.map(({ to }) => to.join())).size).toBe(17);
    const keys = letters.map(({ text }) => /\/zh\/invitation\/([\w-]{43})/.exec(text)?.[1]);
    expect(new Set(keys).size).toBe(17);
    expect(await open(meetingId)).toEqual(refused("nothing_to_open"));
    expect(await jobs()).toHaveLength(from + 17);
  });

  it("tells in both languages, Chinese first, who, why, when, where and what, with the notice and the entry", async () => {
    const from = (await jobs()).length;
    const meetingId = await preparedMeeting(["pinggu"]);
    await setHours(meetingId, "09:00:00", "11:30:00");
    ok(await open(meetingId));
    const [letter, ...more] = await lettersSince(from);
    if (!letter) throw new Error("there is no letter");
    const { id, key } = await invitationOf(meetingId, "pinggu");
    expect([letter.to, more]).toEqual([["pinggu@demo.example"], []]);
    for (const words of [
      ...["平谷区妇女联合会：", "关于召开2026年第四季度工作会的通知", "主送：平谷区妇女联合会", "根据年度工作要点。"],
      ...["会议时间：2026年12月4日星期五09:00—11:30", "会议地点：莲花厅", "主管副主席（每单位1名）", "讨论 妇女之家"],
      ...["组织宣传部部长（每单位2名，列席）", "请于2026年12月1日星期二前（含当日）报送参会名单", "联系方式：孙乔"],
      ...[`https://portal.example/zh/invitation/${key}`, `https://portal.example/zh/district/invitations/${id}`],
      ...["Pinggu District Women's Federation,", "Friday 4 December 2026, 09:00–11:30", "Discussion: women's homes"],
      ...[`https://portal.example/en/invitation/${key}`],
    ]) {
      expect(letter.text).toContain(words);
    }
    expect(letter.text.indexOf("会议时间")).toBeLessThan(letter.text.indexOf("Time (Beijing)"));
    expect(letter.text).not.toMatch(/内部议题|for the office only/);
    expect(letter.files.get("notice.pdf")?.subarray(0, 5).toString()).toBe("%PDF-");
    expect(entryIn(letter)).toEqual({
      ...{ method: "REQUEST", uid: `invitation-${id}@portal.example`, sequence: 0, start: "2026-12-04T09:00:00" },
      location: "莲花厅 / Lotus Hall",
    });
  });

  it("writes to the address kept for a body without accounts, and not before there is one", async () => {
    const meetingId = await preparedMeeting(["liaison"]);
    const { unitId } = await unitOf("liaison");
    expect(await open(meetingId)).toEqual(refused("no_address"));
    const from = (await jobs()).length;
    ok(await keepContact({ unitId, email: "liaison@office.example" }, byOrganiser(), fresh.database));
    ok(await open(meetingId));
    const [letter] = await lettersSince(from);
    expect(letter?.to).toEqual(["liaison@office.example"]);
    expect(letter?.text).not.toContain("/district/invitations");
  });

  it("is on record and refuses everybody but the organiser", async () => {
    const meetingId = await preparedMeeting(["pinggu"]);
    for (const actor of mayNotWrite()) {
      expect(await open(meetingId, actor), actor.role).toEqual(refused("not_permitted"));
    }
    expect((await listInvitations(meetingId, fresh.database)).map(({ state }) => state)).toEqual(["draft"]);
    ok(await open(meetingId));
    const [entry] = (await auditOf(fresh.database, "meeting", meetingId)).filter(
      ({ action }) => action === "invitation.open",
    );
    expect(entry).toMatchObject({ at, after: { year: 2026, quarter: 4, unitIds: [desk.unitId] } });
  });

  it.each(roles)("letters are not sent by %s", async (role) => {
    const actor = { ...desk.organiser, role };
    const settled = { letterId: 1, meetingId: 1, sentTo: null };
    expect(await takeLetter({ letterId: 1 }, { actor, at }, fresh.database)).toEqual(refused("not_permitted"));
    expect(await settleLetter(settled, { actor, at }, fresh.database)).toEqual(refused("not_permitted"));
  });

  it("a letter is sent by one of two workers that run its job at once", async () => {
    const from = (await jobs()).length;
    await openedMeeting(["pinggu"]);
    const [job] = (await jobs()).slice(from);
    const run = () => invitationJobs["meetings.invitation-letter"](job?.payload);
    await Promise.all([run(), run(), run()]);
    expect(await lettersSince(from)).toHaveLength(1);
  });

  it("a letter that could not be handed over is tried again", async () => {
    const from = (await jobs()).length;
    await openedMeeting(["pinggu"]);
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    const [job] = (await jobs()).slice(from);
    await expect(invitationJobs["meetings.invitation-letter"](job?.payload)).rejects.toThrow();
    vi.stubEnv("SMTP_URL", "");
    expect(await lettersSince(from)).toHaveLength(1);
  });
});
