import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOf } from "@/db/testing-desk";
import { type Actor, visitor } from "@/features/people/actor";
import { fromBeijing } from "@/platform/clock";
import { findByKey, getInvitationFor, listInvitationsOf, listNamedBefore } from "../answering/queries";
import { listQuestions } from "../queries";
import {
  at,
  byOrganiser,
  changeMeeting,
  closeWorld,
  desk,
  fresh,
  invitationOf,
  later,
  ok,
  openedMeeting,
  openWorld,
  placeNow,
  preparedMeeting,
  refused,
  step,
  stepsOf,
  unitOf,
} from "../testing-invitations";
import { addQuestion } from "./add-question";
import { answerQuestions } from "./answer-questions";
import { changeKey } from "./change-key";
import { openInvitations } from "./open-invitations";
import { takeStep } from "./take-step";
import { withdrawInvitation } from "./withdraw-invitation";

beforeAll(openWorld);
afterAll(closeWorld);

const ren = { name: "Ren Taohua", post: "Vice-President" };
const wang = { name: "Wang Min", post: "", email: "wang@pinggu.example" };
const onDue = fromBeijing("2026-12-01 23:59:00");
const afterDue = fromBeijing("2026-12-02 00:01:00");

describe("a body answers for its places", () => {
  it("names, confirms, declines with a reason and names a substitute, all of it kept", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    const { administrator } = await unitOf("pinggu");
    ok(await step(meetingId, "pinggu", 0, "name_and_confirm"));
    expect(await placeNow(meetingId, "pinggu", 0)).toMatchObject({ ...ren, reply: "confirmed", version: 3 });
    ok(await step(meetingId, "pinggu", 0, "decline", { reason: "Illness" }));
    ok(await step(meetingId, "pinggu", 0, "substitute", wang));
    ok(await step(meetingId, "pinggu", 0, "confirm"));
    expect(await placeNow(meetingId, "pinggu", 0)).toMatchObject({
      ...{ ...wang, reply: "confirmed", reason: "", substitute: true, awaitsYes: false },
      ...{ signedInAt: null, absence: null },
    });
    const by = administrator.accountId;
    expect(await stepsOf(meetingId, "pinggu", 0)).toEqual([
      ["name", "Ren Taohua", "", by],
      ["confirm", "Ren Taohua", "", by],
      ["decline", "Ren Taohua", "Illness", by],
      ["substitute", "Wang Min", "", by],
      ["confirm", "Wang Min", "", by],
    ]);
    const entry = (await auditOf(fresh.database, "meeting", meetingId)).at(-1);
    expect(entry).toMatchObject({ action: "invitation.step", actorId: by, after: { step: "confirm", byKey: false } });
  });

  it("takes no step the table does not know, and none on what another changed meanwhile", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    expect(await step(meetingId, "pinggu", 0, "confirm")).toEqual(refused("not_now"));
    expect(await step(meetingId, "pinggu", 0, "substitute")).toEqual(refused("not_now"));
    expect(await step(meetingId, "pinggu", 0, "decline", { reason: "" })).toEqual(refused("reason_missing"));
    expect(await step(meetingId, "pinggu", 0, "name", { name: "" })).toEqual(refused("name_missing"));
    const { id: placeId, version } = await placeNow(meetingId, "pinggu", 0);
    const both = await Promise.all([1, 2].map(() => step(meetingId, "pinggu", 0, "name", { placeId, version })));
    expect(both.map((answer) => answer.ok).sort()).toEqual([false, true]);
    expect(both).toContainEqual(refused("newer_version"));
    expect(await stepsOf(meetingId, "pinggu", 0)).toHaveLength(1);
  });

  it("may choose somebody from last time, but only somebody of its own", async () => {
    const before = await openedMeeting(["pinggu", "daxing"]);
    ok(await step(before, "pinggu", 0, "name", wang));
    ok(await step(before, "daxing", 0, "name"));
    const meetingId = await openedMeeting(["pinggu"]);
    const named = await listNamedBefore(desk.unitId, meetingId, fresh.database);
    expect(named[0]).toMatchObject(wang);
    const own = (await placeNow(before, "pinggu", 0)).id;
    ok(await step(meetingId, "pinggu", 0, "name", { name: "", post: "", again: own }));
    expect(await placeNow(meetingId, "pinggu", 0)).toMatchObject(wang);
    const other = (await placeNow(before, "daxing", 0)).id;
    expect(await step(meetingId, "pinggu", 1, "name", { name: "", again: other })).toEqual(refused("name_missing"));
  });

  it("needs a yes for a name after the deadline, which the organiser gives or not", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    ok(await step(meetingId, "pinggu", 0, "name", { moment: onDue }));
    expect(await placeNow(meetingId, "pinggu", 0)).toMatchObject({ awaitsYes: false });
    for (const nth of [1, 2]) ok(await step(meetingId, "pinggu", nth, "name", { moment: afterDue }));
    expect(await placeNow(meetingId, "pinggu", 1)).toMatchObject({ reply: "named", awaitsYes: true });
    const asOrganiser = { actor: desk.organiser as Actor, moment: afterDue };
    expect(await step(meetingId, "pinggu", 1, "accept", { moment: afterDue })).toEqual(refused("not_permitted"));
    ok(await step(meetingId, "pinggu", 1, "accept", asOrganiser));
    ok(await step(meetingId, "pinggu", 2, "refuse", asOrganiser));
    expect(await placeNow(meetingId, "pinggu", 1)).toMatchObject({ ...ren, reply: "named", awaitsYes: false });
    expect(await placeNow(meetingId, "pinggu", 2)).toMatchObject({ name: "", reply: "silent", awaitsYes: false });
    ok(await step(meetingId, "pinggu", 2, "name", asOrganiser));
    expect(await placeNow(meetingId, "pinggu", 2)).toMatchObject({ awaitsYes: false });
    ok(await step(meetingId, "pinggu", 2, "withdraw_name", asOrganiser));
    expect((await placeNow(meetingId, "pinggu", 2)).steps.at(-1)).toMatchObject({
      step: "withdraw_name",
      ...{ name: ren.name },
    });
  });

  it("is closed once the meeting is past, off or the invitation withdrawn", async () => {
    const meetingId = await openedMeeting(["pinggu"]);
    const past = { moment: fromBeijing("2026-12-05 00:00:00") };
    expect(await step(meetingId, "pinggu", 0, "name", past)).toEqual(refused("closed"));
    await changeMeeting(meetingId, { status: "cancelled" });
    expect(await step(meetingId, "pinggu", 0, "name")).toEqual(refused("closed"));
    const other = await openedMeeting(["pinggu"]);
    const { id } = await invitationOf(other, "pinggu");
    ok(await withdrawInvitation({ invitationId: id }, byOrganiser(), fresh.database));
    expect(await step(other, "pinggu", 0, "name")).toEqual(refused("closed"));
  });

  it("is for its own administrator: to others there is no such place", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing"]);
    const { administrator: daxing, unitId } = await unitOf("daxing");
    const { id } = await invitationOf(meetingId, "pinggu");
    expect(await step(meetingId, "pinggu", 0, "name", { actor: daxing })).toEqual(refused("not_found"));
    expect(await getInvitationFor(unitId, id, fresh.database)).toBeNull();
    expect(await getInvitationFor(desk.unitId, id, fresh.database)).toMatchObject({ id });
    for (const actor of [desk.districtMember, desk.editor, desk.chief, desk.administrator, visitor]) {
      expect(await step(meetingId, "pinggu", 0, "name", { actor }), actor.role).toEqual(refused("not_permitted"));
    }
    const draft = await preparedMeeting(["pinggu"]);
    expect(await step(draft, "pinggu", 0, "name")).toEqual(refused("not_found"));
    const listed = await listInvitationsOf(desk.unitId, fresh.database);
    expect(listed.map((one) => one.meetingId)).toContain(meetingId);
    expect(listed.map((one) => one.meetingId)).not.toContain(draft);
  });
});

describe("the key in the letter", () => {
  it("answers for that body without an account, and for no other", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing"]);
    const { id, key } = await invitationOf(meetingId, "pinggu");
    expect(await findByKey(key ?? "", later(1), fresh.database)).toBe(id);
    ok(await step(meetingId, "pinggu", 0, "name", { actor: visitor, key }));
    expect((await placeNow(meetingId, "pinggu", 0)).steps).toMatchObject([{ step: "name", actorId: null }]);
    expect(await step(meetingId, "daxing", 0, "name", { actor: visitor, key })).toEqual(refused("not_found"));
    expect(await step(meetingId, "pinggu", 0, "withdraw_name", { actor: visitor, key })).toEqual(
      refused("not_permitted"),
    );
    const wrong = `${key?.slice(0, 42)}${key?.endsWith("A") ? "E" : "A"}`;
    expect(await step(meetingId, "pinggu", 1, "name", { actor: visitor, key: wrong })).toEqual(refused("not_found"));
  });

  it("opens nothing after the meeting, when revoked, withdrawn, or off", async () => {
    const meetingId = await openedMeeting(["pinggu", "daxing", "huairou"]);
    const [pinggu, daxing, huairou] = [
      await invitationOf(meetingId, "pinggu"),
      await invitationOf(meetingId, "daxing"),
      await invitationOf(meetingId, "huairou"),
    ];
    const opens = (key: string | undefined, moment: Date) => findByKey(key ?? "", moment, fresh.database);
    expect(await opens(pinggu.key, fromBeijing("2026-12-04 23:59:00"))).toBe(pinggu.id);
    expect(await opens(pinggu.key, fromBeijing("2026-12-05 00:00:00"))).toBeNull();
    ok(await changeKey({ invitationId: pinggu.id, to: "none" }, byOrganiser(), fresh.database));
    ok(await withdrawInvitation({ invitationId: daxing.id }, byOrganiser(), fresh.database));
    expect([await opens(pinggu.key, at), await opens(daxing.key, at)]).toEqual([null, null]);
    expect(await opens(huairou.key, at)).toBe(huairou.id);
    await changeMeeting(meetingId, { status: "cancelled" });
    expect(await opens(huairou.key, at)).toBeNull();
  });
});

describe("questions", () => {
  it("are answered place by place, by whoever may answer for the place", async () => {
    const meetingId = await preparedMeeting(["pinggu"]);
    const text = { textZh: "", choicesEn: "", choicesZh: "" };
    const add = (one: Parameters<typeof addQuestion>[0]) => addQuestion(one, byOrganiser(), fresh.database);
    ok(await add({ meetingId, kind: "yes_no", textEn: "Transport?", ...text }));
    ok(await add({ meetingId, kind: "choice", textEn: "Lunch?", ...text, choicesEn: "Meat\nNone" }));
    ok(await openInvitations({ meetingId }, byOrganiser(), fresh.database));
    const [transport, lunch] = (await listQuestions(meetingId, fresh.database)).map(({ id }) => id);
    const { administrator } = await unitOf("pinggu");
    const answer = async (answers: [number | undefined, string][], actor: Actor = administrator, key?: string) => {
      const { id: placeId } = await placeNow(meetingId, "pinggu", 0);
      const input = { placeId, key, answers: new Map(answers.map(([id, said]) => [id ?? 0, said])) };
      return answerQuestions(input, { actor, at: later(1) }, fresh.database);
    };
    expect(await answer([[transport, "yes"]])).toEqual(refused("name_missing"));
    ok(await step(meetingId, "pinggu", 0, "name"));
    ok(
      await answer([
        [transport, "yes"],
        [lunch, "2"],
      ]),
    );
    expect(await answer([[lunch, "3"]])).toEqual(refused("wrong_answer"));
    const { key } = await invitationOf(meetingId, "pinggu");
    ok(await answer([[transport, ""]], visitor, key));
    const { answers } = await placeNow(meetingId, "pinggu", 0);
    expect(answers).toMatchObject([{ questionId: lunch, answer: "2" }]);
    for (const actor of [desk.districtMember, desk.editor, visitor]) {
      expect(await answer([[transport, "no"]], actor), actor.role).toEqual(refused("not_permitted"));
    }
    const { administrator: daxing } = await unitOf("daxing");
    expect(await answer([[transport, "no"]], daxing)).toEqual(refused("not_found"));
  });
});

it("a place that is not there is not found", async () => {
  const input = { placeId: 2_000_000, version: 1, step: "name" as const, name: "x", post: "", email: "", reason: "" };
  expect(await takeStep(input, byOrganiser(), fresh.database)).toEqual(refused("not_found"));
});
