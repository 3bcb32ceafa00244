import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMarked, type Question, type QuestionKind } from "../trainings/feedback/question";
import { leastShown, resultsOf } from "../trainings/feedback/results";
import { answersAnew, formsAnew, repliesAnew, shownReplies } from "./feedback";
import type { Row } from "./references";

const at = new Date("2026-12-01T02:00:00Z");
const kinds: QuestionKind[] = ["content", "scale", "helped"];
const questions = kinds.map((kind, id): Question => ({ id, kind, text: { en: "", zh: "" } }));

/** Up to nine people, each of whom says something to some of the questions. */
const world = fc
  .array(fc.array(fc.option(fc.constantFrom(1, 3, 5), { nil: null }), { minLength: 3, maxLength: 3 }), { maxLength: 9 })
  .map((people) => ({
    answers: people.map((_, id): Row => ({ id: `a${id}` })),
    replies: people.flatMap((said, id) =>
      said.flatMap((mark, question): Row[] => {
        if (mark === null) return [];
        const reply = isMarked(kinds[question] ?? "content") ? { mark, words: "" } : { mark: null, words: `${mark}` };
        return [{ answer_id: `a${id}`, question_id: question, ...reply }];
      }),
    ),
  }));

const resultsFor = (replies: readonly Row[], answers: number) => {
  const rows = replies.map(({ question_id: id, mark, words }) => ({
    ...{ questionId: Number(id), mark: mark === null ? null : Number(mark), words: String(words) },
  }));
  const { shown } = resultsOf(questions, rows, { answers, counted: answers, asked: answers });
  return shown && { said: shown.said, marked: shown.marked.map(({ counts, mean }) => ({ counts, mean })) };
};

describe("the feedback in an archive", () => {
  it("is what the portal shows of it and nothing more, there and wherever it comes in", () => {
    fc.assert(
      fc.property(world, ({ answers, replies }) => {
        const shown = shownReplies(replies, { at, read: new Map([["training_feedback_answers", answers]]) });
        expect(resultsFor(shown, answers.length)).toEqual(resultsFor(replies, answers.length));
        if (answers.length < leastShown) expect(shown).toEqual([]);
        const nameless = shown.map(({ answer_id: _, ...reply }) => reply);
        const written = new Map([
          [
            "training_feedback_answers",
            answersAnew(
              answers.map(() => ({})),
              { newId: randomUUID },
            ),
          ],
        ]);
        const came = repliesAnew(nameless, { written });
        expect(resultsFor(came, answers.length)).toEqual(resultsFor(replies, answers.length));
        expect(new Set(came.map((one) => `${one.answer_id} ${one.question_id}`)).size).toBe(came.length);
      }),
    );
  });

  it("is but the number of answers while the form is open", () => {
    const answers = Array.from({ length: 9 }, (_, id): Row => ({ id: `a${id}` }));
    const replies = answers.map(({ id }): Row => ({ answer_id: id, question_id: 0, mark: 5, words: "" }));
    const read = new Map<string, Row[]>([
      ["meetings", [{ status: "held" }]],
      ["training_feedback_forms", [{ closes_at: "2026-11-27T16:00:00+00:00" }]],
      ["training_feedback_answers", answers],
    ]);
    expect(shownReplies(replies, { at: new Date("2026-11-27T15:59:59Z"), read })).toEqual([]);
    expect(shownReplies(replies, { at: new Date("2026-11-27T16:00:00Z"), read })).toHaveLength(9);
  });

  it("does not come in with more replies to a question than there are answers", () => {
    const replies = [{ question_id: 1 }, { question_id: 2 }, { question_id: 1 }];
    const written = new Map([["training_feedback_answers", [{ id: "a" }]]]);
    expect(() => repliesAnew(replies, { written })).toThrow("damaged");
  });

  it.each([
    ["2026-11-20", "2027-01-05T02:00:00Z", "2026-11-27T16:00:00.000Z"],
    ["2026-11-20", "2026-11-22T02:00:00Z", "2026-11-22T02:00:00.000Z"],
    [null, "2026-11-22T02:00:00Z", "2026-11-22T02:00:00.000Z"],
  ])("of a meeting on %s takes no answers once it came in at %s", (date, at, closesAt) => {
    const coming = { at: new Date(at), written: new Map([["meetings", [{ date }]]]) };
    expect(formsAnew([{ meeting_id: 9, days: 7 }], coming)).toEqual([
      { meeting_id: 9, days: 7, code: "archived-9", closes_at: closesAt },
    ]);
  });
});
