import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { agendaItems } from "@/db/schema/meetings";
import { auditOf } from "@/db/testing-desk";
import { attended } from "../../attendance/head-count";
import { takeSteps } from "../../attendance/mutations/take-steps";
import { listSeats } from "../../attendance/queries";
import { giveFollowUp } from "../../follow-ups/mutations/give";
import { listFollowUps, listOfMeeting } from "../../follow-ups/queries";
import { listGuests } from "../../invitations/queries";
import {
  byOrganiser,
  changeMeeting,
  closeWorld,
  fresh,
  jobs,
  later,
  mayNotWrite,
  newMeeting,
  ok,
  openWorld,
  refused,
  unitOf,
} from "../../invitations/testing-invitations";
import { getMeeting, listSeries } from "../../queries";
import { addAudience } from "../audiences/mutations/add-audience";
import { addPerson } from "../audiences/mutations/add-person";
import { pastePeople } from "../audiences/mutations/paste-people";
import { addLecturer } from "../lecturers/mutations/add";
import { putAside } from "../lecturers/mutations/put-aside";
import { getLecturer, listLectures } from "../lecturers/queries";
import { hasTraining, isTrainingAlone } from "../queries";
import { beginTraining } from "./begin-training";
import { inviteLecturer } from "./invite-lecturer";
import { setLecturer } from "./set-lecturer";

beforeAll(openWorld);
afterAll(closeWorld);

const session = {
  ...{ kind: "train" as const, unitId: null, personId: null, subjectYear: null, internal: false, minutes: 45 },
  subject: { en: "making short videos", zh: "短视频制作" },
};
const lastDeed = async (meetingId: number) => (await auditOf(fresh.database, "meeting", meetingId)).at(-1);

/** A meeting with one session, and a lecturer of the directory. */
async function withSession() {
  const meetingId = await newMeeting({ agenda: [session, { ...session, kind: "discuss" }] });
  const meeting = await getMeeting(meetingId, fresh.database);
  const [itemId = 0, otherId = 0] = meeting?.record.agenda.map(({ id }) => id ?? 0) ?? [];
  const lecturer = {
    ...{ key: randomUUID(), personId: null, nameEn: "Gu Lan", nameZh: "顾兰", pronoun: "she" as const, note: "" },
    ...{ institutionEn: "Normal University", institutionZh: "师范大学", fieldsEn: "", fieldsZh: "" },
    email: "gu.lan@school.example",
  };
  const { lecturerId } = ok(await addLecturer(lecturer, byOrganiser(), fresh.database));
  return { meetingId, itemId, otherId, lecturerId };
}

describe("a training", () => {
  it("begins with its topic, once, and the record goes on from there", async () => {
    const meetingId = await newMeeting();
    expect(await hasTraining(meetingId, fresh.database)).toBe(false);
    const input = { meetingId, startedFrom: 1, topicEn: "making short videos", topicZh: "短视频制作" };
    const stale = await beginTraining({ ...input, startedFrom: 9 }, byOrganiser(), fresh.database);
    expect(stale).toEqual(refused("newer_version"));
    expect(await beginTraining(input, byOrganiser(), fresh.database)).toEqual({ ok: true, version: 2 });
    expect((await getMeeting(meetingId, fresh.database))?.record.training).toMatchObject({
      topic: { en: "making short videos", zh: "短视频制作" },
      partner: { en: "", zh: "" },
    });
    expect(await hasTraining(meetingId, fresh.database)).toBe(true);
    expect((await lastDeed(meetingId))?.action).toBe("meeting.begin_training");
    const again = await beginTraining({ ...input, startedFrom: 2 }, byOrganiser(), fresh.database);
    expect(again).toEqual(refused("has_training"));
  });

  it("stands alone as a meeting of a series of its kind", async () => {
    const series = (await listSeries(fresh.database)).find(({ kind }) => kind === "training");
    const meetingId = await newMeeting({ seriesId: series?.id ?? 0 });
    const asked = [isTrainingAlone, hasTraining].map((ask) => ask(meetingId, fresh.database));
    expect(await Promise.all(asked)).toEqual([true, true]);
  });
});

describe("a session's lecturer", () => {
  it("is set and taken away on the agenda itself, from its newest version alone", async () => {
    const { meetingId, itemId, otherId, lecturerId } = await withSession();
    const set = (startedFrom: number, changes = {}) =>
      setLecturer({ meetingId, startedFrom, itemId, lecturerId, ...changes }, byOrganiser(), fresh.database);
    expect(await set(1)).toEqual({ ok: true, version: 2 });
    const lecturer = await getLecturer(lecturerId, fresh.database);
    const [item] = await fresh.database.select().from(agendaItems).where(eq(agendaItems.id, itemId));
    expect(item?.personId).toBe(lecturer?.personId);
    expect(await lastDeed(meetingId)).toMatchObject({ action: "agenda.set_lecturer" });
    expect(await set(1)).toEqual(refused("newer_version"));
    expect(await set(2, { itemId: otherId })).toEqual(refused("item_gone"));
    expect(await set(2, { lecturerId: 2_000_000 })).toEqual(refused("lecturer_gone"));
    ok(await putAside({ lecturerId, aside: true }, byOrganiser(), fresh.database));
    expect(await set(2)).toEqual(refused("lecturer_gone"));
    expect(await listLectures(lecturer?.personId ?? 0, fresh.database)).toMatchObject([
      { id: meetingId, date: "2026-12-04", sessions: [session.subject] },
    ]);
    ok(await set(2, { lecturerId: null }));
    expect(await listLectures(lecturer?.personId ?? 0, fresh.database)).toEqual([]);
  });

  it("is invited apart, once, and not before the meeting has a day", async () => {
    const { meetingId, lecturerId } = await withSession();
    const invite = () => inviteLecturer({ meetingId, lecturerId }, byOrganiser(), fresh.database);
    await changeMeeting(meetingId, { date: null });
    expect(await invite()).toEqual(refused("no_date"));
    expect(await listGuests(meetingId, fresh.database)).toEqual([]);
    await changeMeeting(meetingId, { date: "2026-12-04" });
    const from = (await jobs()).length;
    ok(await invite());
    ok(await invite());
    const guests = await listGuests(meetingId, fresh.database);
    expect(guests).toMatchObject([{ origin: "lecturer", name: "顾兰", unitText: "师范大学", state: "open" }]);
    expect(await jobs()).toHaveLength(from + 1);
    ok(await putAside({ lecturerId, aside: true }, byOrganiser(), fresh.database));
    expect(await invite()).toEqual(refused("lecturer_gone"));
  });
});

describe("a training's audience at the desk", () => {
  it("signs in like others and is not counted with the meeting", async () => {
    const meetingId = await newMeeting();
    const named = { meetingId, nameEn: "new-media staff", nameZh: "新媒体人员", expected: 20 };
    const { audienceId } = ok(await addAudience(named, byOrganiser(), fresh.database));
    ok(await pastePeople({ audienceId, lines: "Bai He\nShen Yu" }, byOrganiser(), fresh.database));
    const [first] = await listSeats(meetingId, fresh.database);
    const step = { key: randomUUID(), kind: "sign_in" as const, place: String(first?.id), reason: "" };
    const sentAt = later(14).toISOString();
    const batch = { meetingId, sentAt, steps: [{ ...step, at: sentAt }] };
    ok(await takeSteps(batch, byOrganiser(later(14)), fresh.database));
    const seats = await listSeats(meetingId, fresh.database);
    expect(seats.map(({ signedInAt }) => signedInAt !== null)).toEqual([true, false]);
    expect(attended(seats)).toBe(0);
  });
});

describe("a practice task", () => {
  const task = async (meetingId: number) => ({
    ...{ meetingId, key: randomUUID(), en: "film one visit", zh: "拍摄一次走访", dueOn: "2026-12-31" },
    ...{ supportIds: [], ofTraining: true },
    unitIds: [(await unitOf("pinggu")).unitId, (await unitOf("daxing")).unitId],
  });

  it("is given once and told apart from what the meeting asked", async () => {
    const meetingId = await newMeeting({ date: "2026-11-20" });
    ok(
      await beginTraining(
        { meetingId, startedFrom: 1, topicEn: "short videos", topicZh: "" },
        byOrganiser(),
        fresh.database,
      ),
    );
    await changeMeeting(meetingId, { status: "held" });
    const input = await task(meetingId);
    const give = () => giveFollowUp(input, byOrganiser(later(2)), fresh.database);
    expect([await give(), await give()]).toEqual([
      { ok: true, issued: 2 },
      { ok: true, issued: 0 },
    ]);
    ok(await giveFollowUp({ ...input, key: randomUUID(), ofTraining: false }, byOrganiser(), fresh.database));
    const all = await listOfMeeting(meetingId, "2026-11-22", fresh.database);
    expect(all.map(({ ofTraining }) => ofTraining).toSorted()).toEqual([false, false, true, true]);
    const filter = { state: undefined, colour: undefined, district: undefined, meeting: meetingId, page: 1 };
    const listed = await listFollowUps({ ...filter, from: "training" }, "2026-11-22", fresh.database);
    expect([listed.total, listed.rows.every(({ ofTraining }) => ofTraining)]).toEqual([2, true]);
  });

  it("is refused where no training belongs to the meeting", async () => {
    const meetingId = await newMeeting({ date: "2026-11-20", status: "held" });
    expect(await giveFollowUp(await task(meetingId), byOrganiser(), fresh.database)).toEqual(refused("no_training"));
  });
});

describe("whoever may not write trainings", () => {
  it("is refused by every verb of theirs, and nothing is written", async () => {
    const { meetingId, itemId, lecturerId } = await withSession();
    const { database } = fresh;
    const before = await database.$count(places);
    for (const actor of mayNotWrite()) {
      const act = { actor, at: later(0) };
      const answers = [
        await beginTraining({ meetingId, startedFrom: 1, topicEn: "a", topicZh: "" }, act, database),
        await setLecturer({ meetingId, startedFrom: 1, itemId, lecturerId }, act, database),
        await inviteLecturer({ meetingId, lecturerId }, act, database),
        await addPerson({ audienceId: 1, name: "a", post: "", unitText: "", email: "" }, act, database),
      ];
      expect(answers, actor.role).toEqual(answers.map(() => refused("not_permitted")));
    }
    expect(await database.$count(places)).toBe(before);
    expect((await getMeeting(meetingId, database))?.version).toBe(1);
  });
});
