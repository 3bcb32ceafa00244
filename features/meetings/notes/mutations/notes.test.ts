import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decisions } from "@/db/schema/meeting-notes";
import { people } from "@/db/schema/people";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { starts as at, meetingDay, minutesAfter } from "../../attendance/testing-day";
import { getMeeting } from "../../queries";
import { type DecisionSheet, emptyNote } from "../note";
import { findAsked, listNotes } from "../queries";
import { addAsk } from "./add-ask";
import { removeDecision } from "./remove-decision";
import { saveDecision } from "./save-decision";
import { saveNote } from "./save-note";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const save = (itemId: number, startedFrom: number, heardEn: string, actor: Actor = desk.editor) =>
  saveNote({ ...emptyNote, itemId, startedFrom, heardEn }, { actor, at }, fresh.database);

describe("the note under an item", () => {
  it("is begun, saved on, and put on record with what it was", async () => {
    const { meetingId, items } = await meetingDay(fresh.database);
    const [item = 0] = items;
    expect(await save(item, 0, "heard")).toEqual({ ok: true, version: 1 });
    expect(await save(item, 1, "heard more", desk.organiser)).toEqual({ ok: true, version: 2 });
    const { notes } = await listNotes(meetingId, fresh.database);
    expect(notes.get(item)).toMatchObject({
      ...{ version: 2, writtenBy: desk.organiser.name, writtenAt: at },
      text: { ...emptyNote, heardEn: "heard more" },
    });
    expect(await auditOf(fresh.database, "meeting", meetingId)).toMatchObject([
      { action: "meeting.note", before: { item, heardEn: "" }, after: { heardEn: "heard" } },
      { action: "meeting.note", actorId: desk.organiser.accountId, before: { heardEn: "heard" } },
    ]);
  });

  it("is refused to whoever is stale, with the text that stands there, and hers changes nothing", async () => {
    const { meetingId, items } = await meetingDay(fresh.database);
    const [item = 0] = items;
    await save(item, 0, "theirs");
    const stale = { ok: false, reasons: ["newer_version"], theirs: { version: 1, writtenBy: desk.editor.name } };
    expect(await save(item, 0, "mine", desk.organiser)).toMatchObject({
      ...stale,
      theirs: { text: { heardEn: "theirs" } },
    });
    expect(await save(item, 7, "mine", desk.organiser)).toMatchObject(stale);
    expect((await listNotes(meetingId, fresh.database)).notes.get(item)?.text.heardEn).toBe("theirs");
    expect(await auditOf(fresh.database, "meeting", meetingId)).toHaveLength(1);
  });

  it("lets one of ten at once win and shows it to the others; another item is nobody's business", async () => {
    const { meetingId, items } = await meetingDay(fresh.database);
    const [item = 0, other = 0] = items;
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => save(item, 0, `by ${index}`)));
    expect(await save(other, 0, "beside it")).toMatchObject({ ok: true });
    const won = `by ${answers.findIndex(({ ok }) => ok)}`;
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer).toMatchObject({ theirs: { text: { heardEn: won } } });
    expect((await listNotes(meetingId, fresh.database)).notes.get(item)?.text.heardEn).toBe(won);
  });

  it("refuses an item that is not there", async () => {
    expect(await save(2_000_000, 0, "lost")).toEqual({ ok: false, reasons: ["not_found"] });
  });
});

describe("decisions", () => {
  const decide = (more: Partial<DecisionSheet>) =>
    saveDecision(
      {
        ...{ itemId: 0, decisionId: null, startedFrom: 0, textEn: "agreed", textZh: "同意", unitId: desk.unitId },
        ...{ dueOn: "2026-12-31", ...more },
      },
      { actor: desk.editor, at },
      fresh.database,
    );
  const rowsOf = async (meetingId: number) => (await listNotes(meetingId, fresh.database)).decisions;

  it("are written, changed and taken out again, each on record", async () => {
    const { meetingId, items } = await meetingDay(fresh.database);
    const [itemId = 0] = items;
    const made = await decide({ itemId });
    const decisionId = made.ok ? made.decisionId : 0;
    await decide({ itemId, textEn: "second" });
    expect(await decide({ itemId, decisionId, startedFrom: 1, textEn: "put off" })).toMatchObject({
      ok: true,
      version: 2,
    });
    expect(await rowsOf(meetingId)).toMatchObject([
      { id: decisionId, position: 1, textEn: "put off", textZh: "同意", unitId: desk.unitId, dueOn: "2026-12-31" },
      { position: 2, textEn: "second" },
    ]);
    const act = { actor: desk.editor, at };
    const stale = { ok: false, reasons: ["newer_version"], theirs: { textEn: "put off", version: 2 } };
    expect(await decide({ itemId, decisionId, startedFrom: 1, textEn: "lost" })).toMatchObject(stale);
    expect(await removeDecision({ decisionId, startedFrom: 1 }, act, fresh.database)).toMatchObject(stale);
    expect(await removeDecision({ decisionId, startedFrom: 2 }, act, fresh.database)).toEqual({ ok: true });
    expect(await removeDecision({ decisionId, startedFrom: 2 }, act, fresh.database)).toMatchObject({
      reasons: ["not_found"],
    });
    const audit = await auditOf(fresh.database, "meeting", meetingId);
    expect(audit.map(({ action }) => action)).toEqual([
      ...["meeting.decide", "meeting.decide", "meeting.decide", "meeting.undecide"],
    ]);
    expect(audit.at(-1)).toMatchObject({ before: { id: decisionId, textEn: "put off" }, after: null });
  });

  it("stay under their own item", async () => {
    const { items } = await meetingDay(fresh.database);
    const made = await decide({ itemId: items[0] });
    const moved = { itemId: items[1], decisionId: made.ok ? made.decisionId : 0, startedFrom: 1 };
    expect(await decide(moved)).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await decide({ itemId: 2_000_000 })).toEqual({ ok: false, reasons: ["not_found"] });
    expect(await fresh.database.$count(decisions, eq(decisions.itemId, items[1] ?? 0))).toBe(0);
  });
});

describe("an ask as it is spoken", () => {
  const ask = (meetingId: number, more = {}) =>
    addAsk(
      { meetingId, textEn: "visit more villages", textZh: "", dueOn: "2026-12-20", speakerId: null, ...more },
      { actor: desk.editor, at: minutesAfter(60) },
      fresh.database,
    );

  it("joins those of the record, whose version rises, once its speaker is known", async () => {
    const { meetingId } = await meetingDay(fresh.database);
    const [speaker] = await fresh.database.select().from(people).limit(1);
    expect(await ask(meetingId)).toEqual({ ok: false, reasons: ["no_speaker"] });
    expect(await findAsked(meetingId, fresh.database)).toEqual({ asks: [], hasSpeaker: false });
    expect(await ask(meetingId, { speakerId: speaker?.id })).toMatchObject({ ok: true, version: 2 });
    expect(await ask(meetingId, { textEn: "report in time", dueOn: null })).toMatchObject({ ok: true, version: 3 });
    expect(await getMeeting(meetingId, fresh.database)).toMatchObject({
      version: 3,
      record: {
        remarks: { speakerId: speaker?.id },
        asks: [{ en: "visit more villages", dueOn: "2026-12-20" }, { en: "report in time" }],
      },
    });
    expect(await findAsked(meetingId, fresh.database)).toEqual({
      asks: [
        { en: "visit more villages", zh: "", dueOn: "2026-12-20" },
        { en: "report in time", zh: "", dueOn: null },
      ],
      hasSpeaker: true,
    });
    const audit = await auditOf(fresh.database, "meeting", meetingId);
    expect(audit).toMatchObject([
      { action: "meeting.ask", after: { textEn: "visit more villages", speakerId: speaker?.id } },
      { action: "meeting.ask", after: { textEn: "report in time" } },
    ]);
  });

  it("goes one after the other, and not beyond what a record may hold", async () => {
    const { meetingId } = await meetingDay(fresh.database);
    const [speaker] = await fresh.database.select().from(people).limit(1);
    const answers = await Promise.all(Array.from({ length: 22 }, () => ask(meetingId, { speakerId: speaker?.id })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, reasons: ["too_many"] }));
    expect(await ask(2_000_000)).toEqual({ ok: false, reasons: ["not_found"] });
  });
});
