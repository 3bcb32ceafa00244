import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { materials } from "@/db/schema/materials";
import { auditOf } from "@/db/testing-desk";
import { saveMeeting } from "../../mutations/save";
import { findRemovedItem } from "../queries";
import { at, ownAgenda, recordOf, refused, said } from "../testing-agenda";
import { addItem } from "./add-item";
import { addUsualItems } from "./add-usual-items";
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

describe("an item of the agenda", () => {
  it("is added at the end, raises the record's version and is on record", async () => {
    const meetingId = await own.meetingWith("a");
    const { base } = await own.on(meetingId);
    const answer = await addItem({ ...base, ...said("b", { standing: true }) }, own.act(), own.database);
    expect(answer).toMatchObject({ ok: true, version: base.startedFrom + 1 });
    expect((await own.agendaOf(meetingId)).items).toMatchObject([
      { subjectEn: "a", position: 1, late: false },
      { subjectEn: "b", position: 2, late: false, standing: true, minutes: 10 },
    ]);
    const { organiser } = own.desk;
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({
      ...{ action: "agenda.add", actorId: organiser.accountId, at, after: { subjectEn: "b" } },
    });
  });

  it("is changed and keeps its id", async () => {
    const meetingId = await own.meetingWith("a", "b");
    const { base, idOf } = await own.on(meetingId);
    await saveItem({ ...base, itemId: idOf("a"), ...said("c", { minutes: null }) }, own.act(), own.database);
    expect((await own.agendaOf(meetingId)).items[0]).toMatchObject({ id: idOf("a"), subjectEn: "c", minutes: null });
    const deed = { action: "agenda.save", before: { subjectEn: "a" }, after: { subjectEn: "c" } };
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject(deed);
  });

  it("is moved to any place, and a move to where it stands is none", async () => {
    const meetingId = await own.meetingWith("a", "b", "c");
    const first = await own.on(meetingId);
    await moveItem({ ...first.base, itemId: first.idOf("c"), place: 0 }, own.act(), own.database);
    expect(await own.subjectsOf(meetingId)).toEqual(["c", "a", "b"]);
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({
      action: "agenda.move",
      before: { order: ["a", "b", "c"].map(first.idOf) },
      after: { order: ["c", "a", "b"].map(first.idOf), year: 2026, quarter: 4 },
    });
    const { base, idOf } = await own.on(meetingId);
    const deeds = (await auditOf(own.database, "meeting", meetingId)).length;
    const stays = await moveItem({ ...base, itemId: idOf("c"), place: 0 }, own.act(), own.database);
    expect(stays).toEqual({ ok: true, version: base.startedFrom });
    expect((await auditOf(own.database, "meeting", meetingId)).length).toBe(deeds);
  });

  it("is taken off and put back where it stood, as it was, with what hung on it", async () => {
    const meetingId = await own.meetingWith("a", "b", "c");
    const first = await own.on(meetingId);
    const itemId = first.idOf("b");
    const facts = { meetingId, itemId, position: 1, class: "federation" as const, titleEn: "", titleZh: "" };
    const file = { name: "a.pdf", type: "pdf", bytes: 1, sha256: "", addedAt: at, key: `k${meetingId}` };
    await own.database.insert(materials).values({ ...facts, ...file });
    await removeItem({ ...first.base, itemId }, own.act(), own.database);
    expect(await own.subjectsOf(meetingId)).toEqual(["a", "c"]);
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({ action: "agenda.remove", before: { id: itemId } });
    const hung = async () => (await own.database.select().from(materials)).find(({ key }) => key === file.key)?.itemId;
    expect(await hung()).toBeNull();
    expect(await findRemovedItem(meetingId, at, own.database)).toMatchObject({ item: { id: itemId, subjectEn: "b" } });

    const { base } = await own.on(meetingId);
    const back = () => restoreItem({ ...base, itemId }, own.act(), own.database);
    expect((await Promise.all([back(), back()])).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await own.subjectsOf(meetingId)).toEqual(["a", "b", "c"]);
    expect((await own.agendaOf(meetingId)).items.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect((await own.on(meetingId)).idOf("b")).toBe(itemId);
    expect(await hung()).toBe(itemId);
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({ action: "agenda.restore", after: { id: itemId } });
    expect(await findRemovedItem(meetingId, at, own.database)).toBeNull();
  });

  it("is made standing and not standing", async () => {
    const meetingId = await own.meetingWith("a");
    for (const standing of [true, false]) {
      const { base, idOf } = await own.on(meetingId);
      await setStanding({ ...base, itemId: idOf("a"), standing }, own.act(), own.database);
      expect((await own.agendaOf(meetingId)).items[0]?.standing).toBe(standing);
      expect(await own.lastDeed("meeting", meetingId)).toMatchObject({
        action: "agenda.set_standing",
        after: { standing },
      });
    }
  });

  it("of the usual ones begins an empty agenda, once", async () => {
    const meetingId = await own.newMeeting();
    const { base } = await own.on(meetingId);
    expect(await addUsualItems(base, own.act(), own.database)).toMatchObject({ ok: true });
    expect((await own.agendaOf(meetingId)).items.map(({ standing }) => standing)).toEqual([true, true]);
    expect(await own.lastDeed("meeting", meetingId)).toMatchObject({ action: "agenda.add_usual" });
    expect(await addUsualItems((await own.on(meetingId)).base, own.act(), own.database)).toEqual(refused("not_empty"));
  });

  it("is the last of sixty", async () => {
    const agenda = Array.from({ length: 60 }, (_, index) => ({
      ...{ kind: "brief" as const, unitId: null, personId: null, subject: { en: `${index}`, zh: "" } },
      ...{ subjectYear: null, internal: false },
    }));
    const meetingId = await own.newMeeting({ agenda });
    const { base } = await own.on(meetingId);
    const answer = await addItem({ ...base, ...said("one more") }, own.act(), own.database);
    expect(answer).toEqual(refused("too_many_items"));
  });
});

describe("who comes too late", () => {
  it("changes nothing on the agenda's screen after the record was saved", async () => {
    const meetingId = await own.meetingWith("a", "b");
    const { base, idOf } = await own.on(meetingId);
    const { record, version } = await recordOf(meetingId, own.database);
    const venue = { en: "elsewhere", zh: "" };
    await saveMeeting({ meetingId, startedFrom: version, record: { ...record, venue } }, own.act(), own.database);
    const [act, database] = [own.act(), own.database];
    const answers = [
      await addItem({ ...base, ...said("c") }, act, database),
      await saveItem({ ...base, itemId: idOf("a"), ...said("c") }, act, database),
      await moveItem({ ...base, itemId: idOf("a"), place: 1 }, act, database),
      await removeItem({ ...base, itemId: idOf("a") }, act, database),
      await setStanding({ ...base, itemId: idOf("a"), standing: true }, act, database),
      await restoreItem({ ...base, itemId: 1 }, act, database),
      await addUsualItems(base, act, database),
    ];
    expect(answers).toEqual(answers.map(() => refused("newer_version")));
    expect(await own.subjectsOf(meetingId)).toEqual(["a", "b"]);
  });

  it("is given the newest when the record was written meanwhile", async () => {
    const meetingId = await own.meetingWith("a");
    const { record, version } = await recordOf(meetingId, own.database);
    await own.add(meetingId, "b");
    const answer = await saveMeeting({ meetingId, startedFrom: version, record }, own.act(), own.database);
    expect(answer).toMatchObject({ ok: false, reasons: ["newer_version"], version: version + 1 });
    expect(await own.subjectsOf(meetingId)).toEqual(["a", "b"]);
  });

  it("is told that the item is gone", async () => {
    const meetingId = await own.meetingWith("a");
    const { base, idOf } = await own.on(meetingId);
    await removeItem({ ...base, itemId: idOf("a") }, own.act(), own.database);
    const late = await saveItem({ ...base, itemId: idOf("a"), ...said("c") }, own.act(), own.database);
    expect(late).toEqual(refused("item_gone"));
  });

  it("is one of twenty who add at once, and nothing is lost", async () => {
    const meetingId = await own.newMeeting();
    const { base } = await own.on(meetingId);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => addItem({ ...base, ...said(`${n}`) }, own.act(), own.database)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await own.subjectsOf(meetingId)).toHaveLength(1);
    expect((await own.agendaOf(meetingId)).version).toBe(base.startedFrom + 1);
  });

  it("cannot reach an item of another meeting", async () => {
    const [one, other] = [await own.meetingWith("a"), await own.meetingWith("b")];
    const { base } = await own.on(one);
    const { idOf } = await own.on(other);
    const answer = await removeItem({ ...base, itemId: idOf("b") }, own.act(), own.database);
    expect(answer).toEqual(refused("item_gone"));
    const nowhere = await addItem({ meetingId: 2_000_000, startedFrom: 1, ...said("x") }, own.act(), own.database);
    expect(nowhere).toEqual(refused("not_found"));
  });
});
