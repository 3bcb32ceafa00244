import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf, waitingJobs } from "@/db/testing-desk";
import { operator } from "@/features/people/actor";
import { trainingDay } from "../../hours/testing-training";
import { getForm, listQuestions } from "../queries";
import { answer, at, daysAfter, lettersOf, openedTraining, sendAll } from "../testing-feedback";
import { addQuestion } from "./add-question";
import { askMore } from "./ask-more";
import { changeDays } from "./change-days";
import { openFeedback } from "./open-feedback";
import { remindSilent } from "./remind-silent";
import { removeQuestion } from "./remove-question";
import { settleLetter } from "./settle-letter";
import { takeLetter } from "./take-letter";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const by = (moment = at) => ({ actor: desk.organiser, at: moment });
const clock = (moment = at) => ({ actor: operator, at: moment });
const opened = () => openedTraining(fresh.database, desk.organiser);
const own = (en: string) => ({ kind: "scale" as const, en, zh: `${en}（中文）` });
const actionsOf = async (meetingId: number) =>
  (await auditOf(fresh.database, "meeting", meetingId)).map(({ action }) => action);

describe("questions of one's own", () => {
  it("are up to five, can be removed and put back, and stand once the form is open", async () => {
    const { database } = fresh;
    const { meetingId } = await trainingDay(database);
    for (const en of ["1", "2", "3", "4", "5"]) {
      expect(await addQuestion({ meetingId, ...own(en) }, by(), database)).toEqual({ ok: true });
    }
    expect(await addQuestion({ meetingId, ...own("5") }, by(), database)).toEqual({ ok: true });
    const sixth = await addQuestion({ meetingId, ...own("6") }, by(), database);
    expect(sixth).toEqual({ ok: false, reasons: ["too_many_questions"] });
    const [first] = await listQuestions(meetingId, database);
    const questionId = first?.id ?? 0;
    expect(await removeQuestion({ meetingId, questionId }, by(), database)).toEqual({ ok: true, removed: own("1") });
    expect(await removeQuestion({ meetingId, questionId }, by(), database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
    expect(await addQuestion({ meetingId, ...own("1") }, by(), database)).toEqual({ ok: true });
    await openFeedback({ meetingId, days: 7 }, by(), database);
    expect((await listQuestions(meetingId, database)).map(({ kind, text }) => `${kind} ${text.en}`.trim())).toEqual([
      ...["content", "lecturer He Yan", "organisation", "use"],
      ...["scale 2", "scale 3", "scale 4", "scale 5", "scale 1", "helped", "change"],
    ]);
    const refused = { ok: false, reasons: ["is_open"] };
    expect(await addQuestion({ meetingId, ...own("7") }, by(), database)).toEqual(refused);
    const [content] = await listQuestions(meetingId, database);
    expect(await removeQuestion({ meetingId, questionId: content?.id ?? 0 }, by(), database)).toEqual(refused);
    expect((await actionsOf(meetingId)).slice(0, 6)).toEqual([
      ...Array(5).fill("training_feedback.add_question"),
      "training_feedback.remove_question",
    ]);
  });
});

describe("opening a form", () => {
  it("writes once to everybody who came and has an email, in the transaction", async () => {
    const { database } = fresh;
    const { meetingId, people } = await trainingDay(database);
    const before = (await waitingJobs(database)).length;
    const answers = await Promise.all([1, 2].map(() => openFeedback({ meetingId, days: 7 }, by(), database)));
    expect(answers.toSorted((one, other) => Number(other.ok) - Number(one.ok))).toEqual([
      { ok: true, letters: 2 },
      { ok: false, reasons: ["is_open"] },
    ]);
    const letters = await lettersOf(database, meetingId);
    expect(letters.map(({ placeId }) => placeId).toSorted()).toEqual([people.liMin, people.wangFang].toSorted());
    expect((await waitingJobs(database)).slice(before)).toEqual(
      letters.map(({ id }) => ({ job: "meetings.training-feedback-letter", payload: { letterId: id } })),
    );
    expect(await actionsOf(meetingId)).toEqual(["training_feedback.open", "training_feedback.write_letters"]);
    expect((await sendAll(database, meetingId)).map(({ to }) => to)).toEqual([
      ...["li.min@district.example", "wang.fang@district.example"],
    ]);
    expect(await sendAll(database, meetingId)).toEqual([]);
  });

  it("writes later to who came since, and to nobody again", async () => {
    const { meetingId, people } = await opened();
    const input = { meetingId };
    expect(await askMore(input, by(), fresh.database)).toEqual({ ok: false, reasons: ["nobody_new"] });
    const came = { signedInAt: at, email: "zhao.hong@district.example" };
    await fresh.database.update(places).set(came).where(eq(places.id, people.zhaoHong));
    expect(await askMore(input, by(), fresh.database)).toEqual({ ok: true, letters: 1 });
    expect(await askMore(input, by(), fresh.database)).toEqual({ ok: false, reasons: ["nobody_new"] });
    expect(await askMore(input, by(daysAfter(8)), fresh.database)).toEqual({ ok: false, reasons: ["closed"] });
    expect(await askMore({ meetingId: 999_999 }, by(), fresh.database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
  });

  it("refuses a day to come, a cancelled meeting and days that are over", async () => {
    const { meetingId } = await trainingDay(fresh.database);
    const open = (days: number, moment: Date, id = meetingId) =>
      openFeedback({ meetingId: id, days }, by(moment), fresh.database);
    expect(await open(7, daysAfter(-1))).toEqual({ ok: false, reasons: ["not_yet"] });
    expect(await open(7, daysAfter(30))).toEqual({ ok: false, reasons: ["past"] });
    expect(await open(7, at, 999_999)).toEqual({ ok: false, reasons: ["not_found"] });
    const cancelled = await trainingDay(fresh.database, { status: "cancelled" });
    expect(await open(7, at, cancelled.meetingId)).toEqual({ ok: false, reasons: ["cancelled"] });
  });

  it("can last longer, for whoever knows how long it lasted", async () => {
    const { meetingId, version } = await opened();
    const change = (days: number, from: number, moment = at) =>
      changeDays({ meetingId, days, version: from }, by(moment), fresh.database);
    expect(await change(10, version)).toEqual({ ok: true });
    expect(await change(20, version)).toEqual({ ok: false, reasons: ["newer_version"] });
    expect(await change(2, version + 1, daysAfter(5))).toEqual({ ok: false, reasons: ["past"] });
    expect(await getForm(meetingId, fresh.database)).toMatchObject({ days: 10, version: version + 1 });
    expect(await actionsOf(meetingId)).toContain("training_feedback.change_days");
  });

  it("is not put off once it has closed and its results are shown", async () => {
    const { database } = fresh;
    const { meetingId, code, version } = await opened();
    const walkIn = { meetingId, origin: "walk_in" as const, reply: "named" as const, signedInAt: at };
    await database.insert(places).values([1, 2, 3, 4].map((one) => ({ ...walkIn, name: `Walk-in ${one}` })));
    const change = (from: number, days: number, moment: Date) =>
      changeDays({ meetingId, days, version: from }, by(moment), database);
    for (let one = 0; one < 4; one++) await answer(database, meetingId, code);
    expect(await change(version, 10, daysAfter(8))).toEqual({ ok: true });
    await answer(database, meetingId, code);
    expect(await change(version + 1, 20, daysAfter(11))).toEqual({ ok: false, reasons: ["results_shown"] });
    expect(await change(version + 1, 20, daysAfter(9))).toEqual({ ok: true });
  });
});

describe("the reminder", () => {
  it("goes once to who is silent, and never to who has answered", async () => {
    const { database } = fresh;
    const { meetingId, keys, people } = await opened();
    await sendAll(database, meetingId);
    const [first] = keys;
    await answer(database, meetingId, first?.key ?? "");
    const remind = (days: number) => remindSilent({ meetingId }, clock(daysAfter(days)), database);
    expect(await remind(1)).toEqual({ ok: false, reasons: ["not_due"] });
    expect(await remind(6)).toEqual({ ok: true, letters: 1 });
    expect(await remind(7)).toEqual({ ok: true, letters: 0 });
    const [reminder, ...none] = (await lettersOf(database, meetingId)).filter(({ kind }) => kind === "remind");
    expect(none).toEqual([]);
    expect([people.liMin, people.wangFang].filter((id) => id !== first?.placeId)).toEqual([reminder?.placeId]);
    expect(await actionsOf(meetingId)).toContain("training_feedback.remind");
    expect(await remindSilent({ meetingId: 999_999 }, clock(), database)).toEqual({
      ...{ ok: false, reasons: ["not_found"] },
    });
  });

  it("does not follow a letter of the same day, nor one that never went out", async () => {
    const { meetingId } = await opened();
    const remind = () => remindSilent({ meetingId }, clock(daysAfter(6)), fresh.database);
    expect(await remind()).toEqual({ ok: true, letters: 0 });
    await sendAll(fresh.database, meetingId, daysAfter(5.5));
    expect(await remind()).toEqual({ ok: true, letters: 0 });
  });
});

describe("a letter", () => {
  it("is not sent to who has answered, to nobody's address, or after the form closed", async () => {
    const { database } = fresh;
    const { meetingId, keys, people } = await opened();
    const letters = await lettersOf(database, meetingId);
    const of = (placeId: number) => letters.find((letter) => letter.placeId === placeId)?.id ?? 0;
    const notDue = { ok: false, reasons: ["not_due"] };
    const ids = [people.liMin, people.wangFang];
    expect(await takeLetter({ letterId: of(people.liMin) }, clock(daysAfter(8)), database)).toEqual(notDue);
    await answer(database, meetingId, keys.find(({ placeId }) => placeId === people.liMin)?.key ?? "");
    expect(await takeLetter({ letterId: of(people.liMin) }, clock(), database)).toEqual(notDue);
    await database.update(places).set({ email: "" }).where(inArray(places.id, ids));
    expect(await takeLetter({ letterId: of(people.wangFang) }, clock(), database)).toEqual(notDue);
  });

  it("that could not be handed over is free again, and that is on record", async () => {
    const { database } = fresh;
    const { meetingId } = await opened();
    const [letter] = await lettersOf(database, meetingId);
    const letterId = letter?.id ?? 0;
    expect((await takeLetter({ letterId }, clock(), database)).ok).toBe(true);
    expect((await takeLetter({ letterId }, clock(), database)).ok).toBe(false);
    await settleLetter({ letterId, sent: false }, clock(), database);
    expect(await auditOf(database, "training_feedback_letter", letterId)).toMatchObject([
      { action: "training_feedback.letter_failed" },
    ]);
    expect((await takeLetter({ letterId }, clock(), database)).ok).toBe(true);
  });
});
