import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOf } from "@/db/testing-desk";
import { getNotice, listGuests, listInvitations, listQuestions, listRoles } from "../queries";
import {
  at,
  byOrganiser,
  changeMeeting,
  closeWorld,
  desk,
  dueDay,
  fresh,
  invitationOf,
  jobs,
  later,
  lettersSince,
  mayNotWrite,
  newMeeting,
  ok,
  openedMeeting,
  openWorld,
  placesOf,
  preparedMeeting,
  refused,
  secondRole,
  step,
  unitOf,
} from "../testing-invitations";
import { entryIn } from "../testing-letters";
import { addGuest } from "./add-guest";
import { addQuestion } from "./add-question";
import { addRole } from "./add-role";
import { changeGuest } from "./change-guest";
import { changeRole } from "./change-role";
import { exportList } from "./export-list";
import { inviteBodies } from "./invite-bodies";
import { inviteGuests } from "./invite-guests";
import { keepContact } from "./keep-contact";
import { moveRole } from "./move-role";
import { removeQuestion } from "./remove-question";
import { removeRole } from "./remove-role";
import { saveNotice } from "./save-notice";
import { withdrawGuest } from "./withdraw-guest";
import { withdrawInvitation } from "./withdraw-invitation";

beforeAll(openWorld);
afterAll(closeWorld);

const noticeWith = (meetingId: number, version: number, contactEn: string) => ({
  ...{ meetingId, version, repliesDueOn: dueDay, remindDays: [2], basisEn: "", basisZh: "", contactEn, contactZh: "" },
  ...{ requirementsEn: "", requirementsZh: "" },
});
const namesOf = async (meetingId: number) => (await listRoles(meetingId, fresh.database)).map(({ nameEn }) => nameEn);
const lastDeed = async (meetingId: number) => (await auditOf(fresh.database, "meeting", meetingId)).at(-1)?.action;

describe("roles and bodies", () => {
  it("make a place for each body in each role, as many as its quota says", async () => {
    const meetingId = await preparedMeeting("districts");
    expect(await placesOf(meetingId)).toHaveLength(17 * 3);
    const [first, second] = await listRoles(meetingId, fresh.database);
    if (!first || !second) throw new Error("the roles are gone");
    const { id: roleId, version } = second;
    ok(await changeRole({ ...secondRole, roleId, version, quota: 3 }, byOrganiser(), fresh.database));
    expect(await placesOf(meetingId)).toHaveLength(17 * 4);
    const stale = await changeRole({ ...secondRole, roleId, version, quota: 1 }, byOrganiser(), fresh.database);
    expect(stale).toEqual(refused("newer_version"));
    ok(await removeRole({ roleId: first.id }, byOrganiser(), fresh.database));
    expect(await placesOf(meetingId)).toHaveLength(17 * 3);
    expect(await lastDeed(meetingId)).toBe("invitation.remove_role");
    const { unitId } = await unitOf("liaison");
    ok(await inviteBodies({ meetingId, unitIds: [unitId], allDistricts: false }, byOrganiser(), fresh.database));
    expect(await placesOf(meetingId)).toHaveLength(18 * 3);
    const again = await inviteBodies({ meetingId, unitIds: [], allDistricts: true }, byOrganiser(), fresh.database);
    expect(again).toEqual({ ok: true, invited: 0 });
    const rows = await listInvitations(meetingId, fresh.database);
    expect(rows.map(({ unit }) => unit.shortEn).slice(0, 3)).toEqual(["Liaison Department", "Dongcheng", "Xicheng"]);
  });

  it("stand in the order in which they were put", async () => {
    const meetingId = await preparedMeeting(["pinggu"]);
    const [first] = await listRoles(meetingId, fresh.database);
    const before = await namesOf(meetingId);
    ok(await moveRole({ roleId: first?.id ?? 0, by: "down" }, byOrganiser(), fresh.database));
    ok(await moveRole({ roleId: first?.id ?? 0, by: "down" }, byOrganiser(), fresh.database));
    expect(await namesOf(meetingId)).toEqual(before.toReversed());
    ok(await moveRole({ roleId: first?.id ?? 0, by: "up" }, byOrganiser(), fresh.database));
    expect(await namesOf(meetingId)).toEqual(before);
  });

  it("lose no place of which something was said, and nothing is done half-way", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    for (const nth of [1, 2]) ok(await step(meetingId, "pinggu", nth, "name"));
    const [, role] = await listRoles(meetingId, fresh.database);
    if (!role) throw new Error("the role is gone");
    const { id: roleId, version } = role;
    const less = await changeRole({ ...secondRole, roleId, version, quota: 1 }, byOrganiser(), fresh.database);
    expect(less).toEqual(refused("places_answered"));
    expect(await removeRole({ roleId }, byOrganiser(), fresh.database)).toEqual(refused("places_answered"));
    expect((await listRoles(meetingId, fresh.database))[1]).toMatchObject({ quota: 2, version });
    expect(await placesOf(meetingId)).toHaveLength(3);
  });

  it("a draft is taken off without a trace", async () => {
    const from = (await jobs()).length;
    const draft = await preparedMeeting(["pinggu"]);
    const { id } = await invitationOf(draft, "pinggu");
    ok(await withdrawInvitation({ invitationId: id }, byOrganiser(), fresh.database));
    expect([await listInvitations(draft, fresh.database), await placesOf(draft)]).toEqual([[], []]);
    expect(await jobs()).toHaveLength(from);
  });

  it("are not changed any more once the meeting was held", async () => {
    const meetingId = await preparedMeeting(["pinggu"]);
    await changeMeeting(meetingId, { status: "held" });
    const input = { meetingId, ...secondRole };
    expect(await addRole(input, byOrganiser(), fresh.database)).toEqual(refused("meeting_over"));
    const invite = { meetingId, unitIds: [], allDistricts: true };
    expect(await inviteBodies(invite, byOrganiser(), fresh.database)).toEqual(refused("meeting_over"));
  });
});

describe("the notice", () => {
  it("lets one of two who started alike win", async () => {
    const meetingId = await newMeeting();
    const answers = await Promise.all(
      ["one", "two"].map((words) => saveNotice(noticeWith(meetingId, 0, words), byOrganiser(), fresh.database)),
    );
    expect(answers.filter(({ ok: done }) => done)).toHaveLength(1);
    expect(answers).toContainEqual(refused("newer_version"));
    const { version } = await getNotice(meetingId, fresh.database);
    expect(version).toBe(1);
    ok(await saveNotice(noticeWith(meetingId, 1, "three"), byOrganiser(), fresh.database));
    expect(await getNotice(meetingId, fresh.database)).toMatchObject({ version: 2, contactEn: "three" });
    expect(await lastDeed(meetingId)).toBe("invitation.save_notice");
  });
});

describe("questions", () => {
  const question = { kind: "text" as const, textEn: "Diet?", textZh: "饮食？", choicesEn: "", choicesZh: "" };

  it("stand in order and are taken back", async () => {
    const meetingId = await newMeeting();
    const first = ok(await addQuestion({ meetingId, ...question }, byOrganiser(), fresh.database));
    ok(await addQuestion({ meetingId, ...question, textEn: "Coach?" }, byOrganiser(), fresh.database));
    ok(await removeQuestion({ questionId: first.questionId }, byOrganiser(), fresh.database));
    const left = await listQuestions(meetingId, fresh.database);
    expect(left.map(({ textEn }) => textEn)).toEqual(["Coach?"]);
    expect(await lastDeed(meetingId)).toBe("invitation.remove_question");
  });
});

describe("those invited apart", () => {
  const guest = { origin: "lecturer" as const, name: "Gu Lan", post: "Professor", unitText: "Normal University" };
  const add = (meetingId: number, email = "gulan@normal.example", actor = desk.organiser) =>
    addGuest({ meetingId, ...guest, email }, { actor, at }, fresh.database);

  it("get a letter of their own, are told of changes, and taken off with a letter", async () => {
    const meetingId = await preparedMeeting(["pinggu"]);
    const { placeId } = ok(await add(meetingId));
    ok(await add(meetingId, ""));
    const from = (await jobs()).length;
    expect(await lettersSince(from)).toEqual([]);
    expect(await inviteGuests({ meetingId }, byOrganiser(), fresh.database)).toEqual({ ok: true, invited: 2 });
    const [letter, ...more] = await lettersSince(from, 2);
    if (!letter) throw new Error("there is no letter");
    expect([letter.to, more]).toEqual([["gulan@normal.example"], []]);
    expect(letter.text).toContain("Gu Lan Professor：");
    expect(letter.text).toContain("授课");
    expect(letter.text).not.toMatch(/主送|参会人员|报送/);
    expect(letter.files.has("notice.pdf")).toBe(false);
    const entry = { method: "REQUEST", uid: `guest-${placeId}@portal.example`, sequence: 0, start: "2026-12-04" };
    expect(entryIn(letter)).toMatchObject(entry);
    await changeMeeting(meetingId, { venue: { en: "Peony Hall", zh: "牡丹厅" } });
    const [changed] = await lettersSince(from);
    expect(changed && entryIn(changed)).toMatchObject({ ...entry, sequence: 1 });
    expect(changed?.text).toContain("会议地点由莲花厅改为牡丹厅。");
    ok(await withdrawGuest({ placeId }, byOrganiser(), fresh.database));
    const [off] = await lettersSince(from);
    expect(off && entryIn(off)).toMatchObject({ ...entry, method: "CANCEL", sequence: 2 });
  });

  it("are not on the grid, and their replies are written down", async () => {
    const meetingId = await preparedMeeting(["pinggu"]);
    const { placeId } = ok(await add(meetingId));
    expect(await placesOf(meetingId)).toHaveLength(3);
    const reply = { placeId, version: 1, reply: "declined" as const, reason: "Abroad" };
    ok(await changeGuest(reply, byOrganiser(later(1)), fresh.database));
    expect(await changeGuest(reply, byOrganiser(later(1)), fresh.database)).toEqual(refused("newer_version"));
    expect(await listGuests(meetingId, fresh.database)).toMatchObject([{ reply: "declined", reason: "Abroad" }]);
    expect(await lastDeed(meetingId)).toBe("invitation.change_guest");
  });
});

it("whoever takes the list is on record, with who is on it", async () => {
  const meetingId = await openedMeeting(["pinggu"]);
  const { list } = ok(await exportList({ meetingId, file: "csv" }, { actor: desk.editor, at }, fresh.database));
  expect([list.bodies.length, list.roles.length, list.places.length]).toEqual([1, 2, 3]);
  expect(await lastDeed(meetingId)).toBe("invitation.export");
  for (const actor of [desk.districtAdministrator, desk.districtMember]) {
    expect(await exportList({ meetingId, file: "csv" }, { actor, at }, fresh.database)).toEqual(
      refused("not_permitted"),
    );
  }
});

it("refuses everybody but the organiser", async () => {
  const meetingId = await preparedMeeting(["pinggu"]);
  const [role] = await listRoles(meetingId, fresh.database);
  const { unitId } = await unitOf("pinggu");
  const roleId = role?.id ?? 0;
  const deeds = (await auditOf(fresh.database, "meeting", meetingId)).length;
  const { database } = fresh;
  for (const actor of mayNotWrite()) {
    const act = { actor, at };
    const guest = { name: "Gu Lan", post: "", unitText: "", email: "" };
    const question = { kind: "text" as const, textEn: "?", textZh: "", choicesEn: "", choicesZh: "" };
    const answers = await Promise.all([
      saveNotice(noticeWith(meetingId, 1, ""), act, database),
      addRole({ meetingId, ...secondRole }, act, database),
      changeRole({ roleId, version: 1, ...secondRole }, act, database),
      moveRole({ roleId, by: "down" }, act, database),
      removeRole({ roleId }, act, database),
      inviteBodies({ meetingId, unitIds: [], allDistricts: true }, act, database),
      keepContact({ unitId, email: "x@y.example" }, act, database),
      addQuestion({ meetingId, ...question }, act, database),
      removeQuestion({ questionId: 1 }, act, database),
      addGuest({ meetingId, origin: "guest", ...guest }, act, database),
      changeGuest({ placeId: 1, version: 1, ...guest }, act, database),
      inviteGuests({ meetingId }, act, database),
      withdrawGuest({ placeId: 1 }, act, database),
    ]);
    expect(answers).toEqual(answers.map(() => refused("not_permitted")));
  }
  expect(await auditOf(fresh.database, "meeting", meetingId)).toHaveLength(deeds);
});
