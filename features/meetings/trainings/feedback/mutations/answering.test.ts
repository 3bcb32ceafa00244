import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { places } from "@/db/schema/invitations";
import { trainingFeedbackAnswers, trainingFeedbackKeys } from "@/db/schema/training-feedback";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { visitor } from "@/features/people/actor";
import { findOpened } from "../answering/queries";
import { getFeedback, listQuestions } from "../queries";
import { answer, answerWith, at, daysAfter, openedTraining } from "../testing-feedback";
import { answerFeedback } from "./answer-feedback";

let fresh: FreshDatabase;
let desk: Awaited<ReturnType<typeof deskOf>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  desk = await deskOf(fresh.database);
});
afterAll(() => fresh.drop());

const opened = () => openedTraining(fresh.database, desk.organiser);

describe("answering", () => {
  it("is done once by each key, whoever presses how often", async () => {
    const { database } = fresh;
    const { meetingId, keys } = await opened();
    const { key = "" } = keys[0] ?? {};
    const input = await answerWith(database, meetingId, key, 4, "The exercises.");
    const act = { actor: desk.organiser, at };
    const answers = await Promise.all(Array.from({ length: 4 }, () => answerFeedback(input, act, database)));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true }]);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, reasons: ["answered"] }));
    expect((await findOpened(key, at, database))?.state).toBe("answered");
    expect((await findOpened(keys[1]?.key ?? "", at, database))?.state).toBe("open");
    expect((await findOpened(key, daysAfter(9), database))?.state).toBe("answered");
    expect(await findOpened("x".repeat(43), at, database)).toBeNull();
  });

  it("keeps no way from the answer to who gave it", async () => {
    const { database } = fresh;
    const { meetingId, keys } = await opened();
    const { key = "", id = 0 } = keys[0] ?? {};
    await answerFeedback(await answerWith(database, meetingId, key, 2), { actor: desk.organiser, at }, database);
    expect(Object.keys(trainingFeedbackAnswers).filter((name) => name !== "enableRLS")).toEqual(["id", "meetingId"]);
    const [entry] = (await auditOf(database, "meeting", meetingId)).slice(-1);
    expect(entry).toMatchObject({ action: "training_feedback.answer", actorId: null, actorName: "visitor" });
    expect(entry?.after).toEqual({ year: 2026, quarter: 4, by: "letter" });
    const [spent] = await database.select().from(trainingFeedbackKeys).where(eq(trainingFeedbackKeys.id, id));
    expect(spent?.spent).toBe(true);
    const { rows } = await database.execute<{ marks: number }>(sql`
      select count(distinct xmin::text)::int as marks from training_feedback_keys where meeting_id = ${meetingId}`);
    expect(rows).toEqual([{ marks: 1 }]);
  });

  it("by the short address is for as many as came without an email, each form once", async () => {
    const { database } = fresh;
    const { meetingId, code } = await opened();
    const input = await answerWith(database, meetingId, code, 5);
    const act = { actor: visitor, at };
    expect(await answerFeedback(input, act, database)).toEqual({ ok: true });
    expect(await answerFeedback(input, act, database)).toEqual({ ok: false, reasons: ["answered"] });
    expect(await answer(database, meetingId, code)).toEqual({ ok: false, reasons: ["no_more"] });
    expect((await findOpened(code, at, database))?.state).toBe("no_more");
  });

  it("by the short address is taken 120 times an hour", async () => {
    const { database } = fresh;
    const { meetingId, code } = await opened();
    const walkIn = { meetingId, origin: "walk_in" as const, reply: "named" as const, signedInAt: at };
    await database
      .insert(places)
      .values(Array.from({ length: 130 }, (_, one) => ({ ...walkIn, name: `Walk-in ${one}` })));
    for (let one = 0; one < 120; one++) expect(await answer(database, meetingId, code)).toEqual({ ok: true });
    expect(await answer(database, meetingId, code)).toEqual({ ok: false, reasons: ["too_many"] });
    const later = new Date(at.getTime() + 61 * 60_000);
    expect(await answer(database, meetingId, code, 3, "", later)).toEqual({ ok: true });
  });

  it("refuses what is not whole, and what comes too late", async () => {
    const { database } = fresh;
    const { meetingId, keys } = await opened();
    const { key = "" } = keys[0] ?? {};
    const [content, , organisation, use] = await listQuestions(meetingId, database);
    const replies = [{ questionId: content?.id ?? 0, mark: 4, words: "" }];
    const input = { key, form: "3d2f5f0a-6a3e-4a52-9f3c-0c6a4c0f0a11", replies };
    expect(await answerFeedback(input, { actor: visitor, at }, database)).toEqual({
      ...{ ok: false, reasons: ["incomplete"], missing: [`mark-${organisation?.id}`, `mark-${use?.id}`] },
    });
    const closed = { ok: false, reasons: ["closed"] };
    expect(await answer(database, meetingId, key, 4, "", daysAfter(8))).toEqual(closed);
    expect((await findOpened(key, daysAfter(8), database))?.state).toBe("closed");
    expect(await answer(database, meetingId, "x".repeat(43))).toEqual(closed);
    expect(await answer(database, meetingId, key)).toEqual({ ok: true });
  });

  it("shows results by fives while the form is open, and whole once it is closed", async () => {
    const { database } = fresh;
    const { meetingId, code } = await opened();
    const walkIn = { meetingId, origin: "walk_in" as const, reply: "named" as const, signedInAt: at };
    await database
      .insert(places)
      .values(Array.from({ length: 15 }, (_, one) => ({ ...walkIn, name: `Walk-in ${one}` })));
    const resultsAt = async (moment: Date) => {
      const { answers, counted, shown } = (await getFeedback(meetingId, moment, database))?.results ?? {};
      return { answers, counted, mean: shown?.marked[0]?.mean, words: shown?.said[0]?.words };
    };
    const first = ["w0", "w1", "w2", "w3", "w4"];
    for (let one = 0; one < 9; one++) await answer(database, meetingId, code, one < 5 ? 5 : 1, `w${one}`);
    expect(await resultsAt(at)).toMatchObject({ answers: 9, counted: 0, words: undefined });
    await answer(database, meetingId, code, 1, "w9");
    const firstFive = { counted: 5, mean: 5, words: first };
    expect(await resultsAt(at)).toEqual({ answers: 10, ...firstFive });
    for (const words of ["x0", "x1", "x2", "x3"]) await answer(database, meetingId, code, 1, words);
    expect(await resultsAt(at)).toEqual({ answers: 14, ...firstFive });
    const closed = await resultsAt(daysAfter(8));
    expect(closed).toMatchObject({ answers: 14, counted: 14, mean: 2.4 });
    expect(closed.words).toHaveLength(14);
    await answer(database, meetingId, code, 1, "x4");
    expect(await resultsAt(at)).toMatchObject({ answers: 15, counted: 10, mean: 3 });
  });

  it("shows nothing of fewer than five, though the form is closed", async () => {
    const { database } = fresh;
    const { meetingId, keys } = await opened();
    for (const { key } of keys) await answer(database, meetingId, key);
    expect((await getFeedback(meetingId, daysAfter(8), database))?.results).toEqual({
      ...{ answers: 2, counted: 2, asked: 3, rate: 67, shown: null },
    });
  });
});
