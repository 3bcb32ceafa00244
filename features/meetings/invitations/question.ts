import { z } from "zod";
import { line, lineNeeded, rowId, text } from "@/features/people/fields";

export const questionKinds = ["yes_no", "text", "choice"] as const;
export type QuestionKind = (typeof questionKinds)[number];
export const mostQuestions = 10;
export const longestAnswer = 300;

const question = z
  .object({
    kind: z.enum(questionKinds),
    textEn: lineNeeded(200),
    textZh: line(200),
    choicesEn: text(1000),
    choicesZh: text(1000),
  })
  .superRefine(({ kind, choicesEn, choicesZh }, check) => {
    if (kind !== "choice") return;
    const [en, zh] = [choicesOf(choicesEn), choicesOf(choicesZh)];
    if (en.length < 2) check.addIssue({ code: "custom", path: ["choicesEn"], message: "two_choices" });
    if (zh.length > 0 && zh.length !== en.length) {
      check.addIssue({ code: "custom", path: ["choicesZh"], message: "as_many_choices" });
    }
  });

/** A question as its form posts it; what can be chosen stands on a line each. */
export const addingQuestion = z.object({ meetingId: rowId }).and(question);
export const onQuestion = z.object({ questionId: rowId });

export type AddQuestionInput = z.infer<typeof addingQuestion>;

/** What can be chosen, in order. */
export function choicesOf(lines: string): string[] {
  return lines
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);
}

type Asked = { id: number; kind: QuestionKind; choicesEn: string };

/** Whether this is an answer to the question: `yes` or `no`, the number of a choice from 1, or words. */
export function answers({ kind, choicesEn }: Asked, answer: string): boolean {
  if (kind === "yes_no") return answer === "yes" || answer === "no";
  if (kind === "text") return answer.length <= longestAnswer;
  return /^[1-9]\d?$/.test(answer) && Number(answer) <= choicesOf(choicesEn).length;
}
