import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readGeneration } from "@/db/generation";
import { auditOf } from "@/db/testing-desk";
import { operator, visitor } from "@/features/people/actor";
import { saveMeeting } from "../../mutations/save";
import { at, everyoneBut, ownAgenda, recordOf, refused, said, setPublic } from "../testing-agenda";
import { addItem } from "./add-item";
import { addUsualItems } from "./add-usual-items";
import { callForItems } from "./call-for-items";
import { endCall } from "./end-call";
import { freezeAgenda } from "./freeze-agenda";
import { moveItem } from "./move-item";
import { removeItem } from "./remove-item";
import { restoreItem } from "./restore-item";
import { saveItem } from "./save-item";
import { setStanding } from "./set-standing";

let own: Awaited<ReturnType<typeof ownAgenda>>;

beforeAll(async () => {
  own = await ownAgenda();
});
afterAll(() => own.drop());

describe("the public site", () => {
  it.each([
    [true, 1],
    [false, 0],
  ])("of a meeting that is public: %s follows %i times", async (isPublic, raised) => {
    const meetingId = await own.meetingWith("a", "b");
    await setPublic(meetingId, isPublic, own.database);
    const { base, idOf } = await own.on(meetingId);
    const before = await readGeneration(own.database);
    await moveItem({ ...base, itemId: idOf("b"), place: 0 }, own.act(), own.database);
    expect((await readGeneration(own.database)) - before).toBe(raised);
  });
});

describe("a frozen agenda", () => {
  const freeze = (meetingId: number, frozen: boolean) => freezeAgenda({ meetingId, frozen }, own.act(), own.database);

  it("marks what is added as late, on either screen, and lets items be moved", async () => {
    const meetingId = await own.meetingWith("a");
    expect(await freeze(meetingId, true)).toEqual({ ok: true });
    expect((await own.agendaOf(meetingId)).frozenAt).toEqual(at);
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({
      action: "agenda.freeze",
      before: { frozenAt: null },
    });
    await own.add(meetingId, "b");
    const { record, version } = await recordOf(meetingId, own.database);
    const [first] = record.agenda;
    const more = { ...first, id: undefined, subject: { en: "c", zh: "" } } as (typeof record.agenda)[number];
    const agenda = [...record.agenda, more];
    await saveMeeting({ meetingId, startedFrom: version, record: { ...record, agenda } }, own.act(), own.database);
    const { base, idOf } = await own.on(meetingId);
    await moveItem({ ...base, itemId: idOf("c"), place: 0 }, own.act(), own.database);
    const late = (await own.agendaOf(meetingId)).items.map(({ subjectEn, late }) => [subjectEn, late]);
    expect(late).toEqual([
      ["c", true],
      ["a", false],
      ["b", true],
    ]);
  });

  it("is frozen once and let go once", async () => {
    const meetingId = await own.newMeeting();
    expect(await freeze(meetingId, false)).toEqual(refused("not_frozen"));
    await freeze(meetingId, true);
    expect(await freeze(meetingId, true)).toEqual(refused("frozen_already"));
    expect(await freeze(meetingId, false)).toEqual({ ok: true });
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({
      action: "agenda.unfreeze",
      after: { frozenAt: null },
    });
    await own.add(meetingId, "a");
    expect((await own.agendaOf(meetingId)).items[0]?.late).toBe(false);
    expect(await freeze(2_000_000, true)).toEqual(refused("not_found"));
  });
});

describe("a call for items", () => {
  const call = (meetingId: number, changes = {}) =>
    callForItems(
      { meetingId, agendaVersion: 1, until: "2026-11-27", allowsLate: false, ...changes },
      own.act(),
      own.database,
    );

  it("is opened, changed and ended, each from the version it was seen in", async () => {
    const meetingId = await own.newMeeting();
    expect(await call(meetingId)).toEqual({ ok: true });
    expect(await own.agendaOf(meetingId)).toMatchObject({ callUntil: "2026-11-27", agendaVersion: 2 });
    expect(await call(meetingId)).toEqual(refused("newer_version"));
    expect(await call(meetingId, { agendaVersion: 2, allowsLate: true })).toEqual({ ok: true });
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({
      ...{ action: "agenda.call", before: { callAllowsLate: false }, after: { callAllowsLate: true } },
    });
    const end = (agendaVersion: number) => endCall({ meetingId, agendaVersion }, own.act(), own.database);
    expect(await end(2)).toEqual(refused("newer_version"));
    expect(await end(3)).toEqual({ ok: true });
    expect(await own.agendaOf(meetingId)).toMatchObject({ callUntil: null, callAllowsLate: false });
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({ action: "agenda.end_call" });
    expect(await end(4)).toEqual(refused("not_found"));
  });

  it("has a last day that is not past, and a meeting that is planned", async () => {
    const meetingId = await own.newMeeting();
    expect(await call(meetingId, { until: "2026-11-19" })).toEqual(refused("day_past"));
    expect(await call(meetingId, { until: "2026-11-20" })).toEqual({ ok: true });
    expect(await call(await own.newMeeting({ status: "held" }))).toEqual(refused("not_planned"));
    expect(await call(2_000_000)).toEqual(refused("not_found"));
  });
});

it("refuses everybody but the organiser every change", async () => {
  const meetingId = await own.meetingWith("a");
  const { base, idOf } = await own.on(meetingId);
  const one = { ...base, itemId: idOf("a") };
  const deeds = (await auditOf(own.database, "meeting", meetingId)).length;
  for (const actor of [...everyoneBut(own.desk, ["organiser"]), operator, visitor]) {
    const [act, database] = [own.act(actor), own.database];
    const answers = [
      await addItem({ ...base, ...said("x") }, act, database),
      await saveItem({ ...one, ...said("x") }, act, database),
      await moveItem({ ...one, place: 0 }, act, database),
      await removeItem(one, act, database),
      await restoreItem(one, act, database),
      await setStanding({ ...one, standing: true }, act, database),
      await addUsualItems(base, act, database),
      await freezeAgenda({ meetingId, frozen: true }, act, database),
      await callForItems({ meetingId, agendaVersion: 1, until: "2026-12-01", allowsLate: false }, act, database),
      await endCall({ meetingId, agendaVersion: 1 }, act, database),
    ];
    expect(answers, actor.role).toEqual(answers.map(() => refused("not_permitted")));
  }
  expect(await own.subjectsOf(meetingId)).toEqual(["a"]);
  expect((await auditOf(own.database, "meeting", meetingId)).length).toBe(deeds);
});
