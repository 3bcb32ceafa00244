import type { Body, Inline } from "../body/document";
import { placedBlocks } from "../checks/pieces";
import type { KeptComposition, KeptSentence } from "../compose/kept-composition";
import type { ReportText } from "../draft";
import { finderIn, wordingsOf } from "./line";

/**
 * Words that are bound to a fact, and where they stand: in the body the way to their block through `content`, and
 * characters of its text (a footnote has no width).
 */
export type Token = {
  place: "title" | "summary" | "body";
  path: number[] | null;
  from: number;
  to: number;
  text: string;
  field: string;
  /** The fact's value when the words were written. */
  seen: string;
  /** The composed sentence they stand in. */
  sentence: string | null;
};

type Run = Omit<Token, "place" | "path">;
type Text = Extract<Inline[number], { type: "text" }>;

function factOf({ marks = [] }: Text) {
  for (const mark of marks) if (mark.type === "fact") return mark.attrs;
  return null;
}

/** The key of the composed sentence that words stand in. */
export function sentenceOf({ marks = [] }: Text): string | null {
  for (const mark of marks) if (mark.type === "sentence") return mark.attrs.key;
  return null;
}

/** The bound words of a line. Those that other marks cut apart are one token; words between them part it. */
export function runsOf(content: Inline): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const node of content) {
    const width = node.type === "text" ? node.text.length : node.type === "hardBreak" ? 1 : 0;
    const fact = node.type === "text" ? factOf(node) : null;
    if (node.type === "text" && fact) {
      const sentence = sentenceOf(node);
      const last = runs.at(-1);
      const goesOn = last && last.to === at && last.field === fact.field && last.seen === fact.seen;
      if (goesOn) runs[runs.length - 1] = { ...last, to: at + width, text: last.text + node.text };
      else runs.push({ from: at, to: at + width, text: node.text, ...fact, sentence });
    }
    at += width;
  }
  return runs;
}

type Line = { place: "title" | "summary"; line: string };

/** The bound words of one wording of a sentence that still stand in a line, from a place on. */
function tokensOfWording({ key, spans }: KeptSentence, { place, line }: Line, read: number): Token[] {
  const find = finderIn(line, read);
  return spans.flatMap((span): Token[] => {
    const found = find(wordingsOf(span));
    if (!found) return [];
    const { from, wording } = found;
    const { text, field, seen } = wording;
    return [{ place, path: null, from, to: from + text.length, text, field, seen, sentence: key }];
  });
}

/** The bound words of the composition that still stand in a plain line, in order: of each sentence the wording that it tells most of. */
function tokensOfLine(line: Line, sentences: readonly KeptSentence[], { earlier = [] }: KeptComposition): Token[] {
  let read = 0;
  return sentences.flatMap((sentence) => {
    const wordings = [sentence, ...earlier.filter(({ key }) => key === sentence.key).toReversed()];
    const told = wordings.map((wording) => tokensOfWording(wording, line, read));
    const most = told.reduce((best, one) => (one.length > best.length ? one : best), []);
    read = most.at(-1)?.to ?? read;
    return most;
  });
}

/**
 * Every token of one language of a report: title and summary are plain text, so what is bound in them is told by the
 * composition that was kept.
 */
export function tokensOfText(text: Pick<ReportText, "title" | "summary" | "body">, kept: KeptComposition | null) {
  return [
    ...(kept ? tokensOfLine({ place: "title", line: text.title }, [kept.title], kept) : []),
    ...(kept ? tokensOfLine({ place: "summary", line: text.summary }, kept.summary, kept) : []),
    ...tokensOf(text.body),
  ];
}

/** Every token of a body in reading order. */
export function tokensOf(body: Body): Token[] {
  return placedBlocks(body).flatMap(({ block, path }) =>
    block.type === "paragraph" || block.type === "heading"
      ? runsOf(block.content ?? []).map((run) => ({ place: "body" as const, path, ...run }))
      : [],
  );
}
