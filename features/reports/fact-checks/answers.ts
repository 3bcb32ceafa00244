import { z } from "zod";
import { tidied } from "../feedback/message";
import { mostParts, type Part } from "./parts";

/** The longest the words about a passage and about the whole may be, in characters. */
export const longestWords = 2000;

export const verdicts = ["right", "wrong", "unsure"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is said about one passage; no verdict only while nothing was sent. */
export type Answer = { block: number; verdict: Verdict | null; words: string };

export const keyPattern = /^[\w-]{43}$/;

const verdict = z.enum(verdicts).nullable().catch(null);

function wordsIn(fields: Record<string, string>, name: string, check: z.RefinementCtx): string {
  const words = tidied(fields[name] ?? "");
  if (words.length > longestWords) check.addIssue({ code: "custom", path: [name], message: "too_long" });
  return words;
}

/** A checker's form: `verdict-3` and `words-3` for the passage of that number, `overall`, and which button was pressed. */
export const answering = z.record(z.string(), z.string()).transform((fields, check) => {
  const key = keyPattern.test(fields.key ?? "") ? (fields.key ?? "") : "";
  if (key === "") check.addIssue({ code: "custom", path: ["key"], message: "missing" });
  const send = fields.do === "send";
  const answers = Array.from({ length: mostParts }, (_, block): Answer => {
    const words = wordsIn(fields, `words-${block}`, check);
    const given = verdict.parse(fields[`verdict-${block}`] ?? null);
    if (send && words !== "" && given === null) {
      check.addIssue({ code: "custom", path: [`verdict-${block}`], message: "choose" });
    }
    if (send && words === "" && given === "wrong") {
      check.addIssue({ code: "custom", path: [`words-${block}`], message: "say_what" });
    }
    return { block, verdict: given, words };
  });
  const said = answers.filter((answer) => answer.verdict !== null || answer.words !== "");
  return { key, send, overall: wordsIn(fields, "overall", check), answers: said };
});

export type Answering = z.infer<typeof answering>;

const answerCode = z.enum(["too_long", "choose", "say_what"]).catch("too_long");

/** The code that words an error of the checker's form. */
export function answerCodeOf(code: string): z.infer<typeof answerCode> {
  return answerCode.parse(code);
}

export type AnswerRefusal = "not_permitted" | "closed" | "answered" | "nothing_said";

/** The answers that speak of passages there are, each with the words of its passage. */
export function answersTo(parts: readonly Part[], answers: readonly Answer[]) {
  return answers.flatMap((answer) => {
    const part = parts[answer.block];
    return part ? [{ ...answer, blockText: part.text }] : [];
  });
}

/** How many passages were found right, wrong and unsure. */
export function tally(answers: readonly { verdict: Verdict | null }[]): Record<Verdict, number> {
  const count = (one: Verdict) => answers.filter((answer) => answer.verdict === one).length;
  return { right: count("right"), wrong: count("wrong"), unsure: count("unsure") };
}

/** What was kept, by the names of the form's fields. */
export function fieldsOfAnswers(kept: { overall: string; answers: readonly Answer[] }): Record<string, string> {
  const fields = kept.answers.flatMap(({ block, verdict: given, words }) => [
    [`words-${block}`, words],
    ...(given ? [[`verdict-${block}`, given]] : []),
  ]);
  return { ...Object.fromEntries(fields), overall: kept.overall };
}
