import type { Bilingual } from "../../record";
import { isMarked, type Mark, marks, type Question } from "./question";

/** From how many answers on results are shown: fewer would tell who said what. */
export const leastShown = 5;

export type Reply = { questionId: number; mark: number | null; words: string };

/** What was said to a question that takes marks; no counts while too few answered it. */
export type Marked = {
  question: Question;
  replies: number;
  counts: readonly { mark: Mark; count: number }[] | null;
  mean: number | null;
};

export type Said = { question: Question; words: string[] };

export type Results = {
  answers: number;
  /** So many of them are in what is shown. */
  counted: number;
  asked: number;
  /** The answers in a hundred asked, a whole number; null where nobody was. */
  rate: number | null;
  /** None while too few answered. */
  shown: { marked: Marked[]; said: Said[] } | null;
};

/** The mean of marks, to one decimal; null where there are none. */
export function meanOf(given: readonly number[]): number | null {
  if (given.length === 0) return null;
  return Math.round((given.reduce((sum, mark) => sum + mark, 0) * 10) / given.length) / 10;
}

function markedOf(question: Question, replies: readonly Reply[]): Marked {
  const given = replies.flatMap(({ questionId, mark }) => (questionId === question.id && mark !== null ? [mark] : []));
  const enough = given.length >= leastShown;
  const counts = marks.map((mark) => ({ mark, count: given.filter((one) => one === mark).length }));
  return {
    question,
    replies: given.length,
    counts: enough ? counts : null,
    mean: enough ? meanOf(given) : null,
  };
}

// In the order of their letters, not of their writing: nothing shows which words came together.
function saidOf(question: Question, replies: readonly Reply[]): Said {
  const words = replies.flatMap((reply) => (reply.questionId === question.id && reply.words ? [reply.words] : []));
  return { question, words: words.sort((one, other) => one.localeCompare(other, "zh")) };
}

/** What came of a form, out of the replies that may be shown: nothing but how many answered until enough did. */
export function resultsOf(
  questions: readonly Question[],
  replies: readonly Reply[],
  { answers, counted, asked }: { answers: number; counted: number; asked: number },
): Results {
  const marked = questions.filter(({ kind }) => isMarked(kind)).map((question) => markedOf(question, replies));
  const said = questions.filter(({ kind }) => !isMarked(kind)).map((question) => saidOf(question, replies));
  return {
    answers,
    counted,
    asked,
    rate: asked === 0 ? null : Math.min(100, Math.round((answers * 100) / asked)),
    shown: counted < leastShown ? null : { marked, said },
  };
}

/** A question's own words in a language, or those of the other; empty for one that the form words itself. */
export function ownWords({ text }: { text: Bilingual }, locale: "en" | "zh"): string {
  return text[locale] || text.en || text.zh;
}
