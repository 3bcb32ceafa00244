import type { Body, Inline } from "../body/document";
import { placedBlocks } from "../checks/pieces";
import type { KeptComposition } from "../compose/kept-composition";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import type { Decision, FactsGiven } from "./given";
import { recordedOf, standingOf, type Unsettled, unsettledOf } from "./standing";
import { sentenceOf, type Token, tokensOfText } from "./token";

/** What is to be decided or known of the facts of one language, in the order of its text. */
export type FactsPanel = {
  waiting: Unsettled[];
  /** Words that no longer say the value they are bound to. */
  altered: Token[];
  /** What was decided to be kept, as long as the text says it and the record has not changed since. */
  kept: { decision: Decision; tokens: Token[] }[];
};

type Settling = Pick<FactsGiven, "facts" | "kept" | "compositions">;

/** What one language of a report, as it is written now, has to settle with its record. */
export function panelOf(text: ReportText, given: Settling, language: Language): FactsPanel {
  const { facts, kept, compositions } = given;
  const tokens = tokensOfText(text, compositions[language]);
  const standing = (token: Token) => standingOf(token, facts, kept, language);
  return {
    waiting: unsettledOf(tokens, facts, kept, language),
    altered: tokens.filter((token) => standing(token) === "altered"),
    kept: kept.flatMap((decision) => {
      const { field, seen, recorded } = decision;
      const isOurs = decision.language === language && recordedOf(field, facts, language) === recorded;
      const said = tokens.filter((token) => token.field === field && token.seen === seen && standing(token) === "kept");
      return isOurs && said.length > 0 ? [{ decision, tokens: said }] : [];
    }),
  };
}

const isOf = (part: Inline[number], key: string) => part.type === "text" && sentenceOf(part) === key;

function lineOf(body: Body, path: readonly number[]): Inline {
  const block = placedBlocks(body).find((one) => one.path.join() === path.join())?.block;
  return block && (block.type === "paragraph" || block.type === "heading") ? (block.content ?? []) : [];
}

const wordsIn = (content: Inline) =>
  content.map((part) => (part.type === "text" ? part.text : part.type === "hardBreak" ? " " : "")).join("");

/** The sentence in which words stand, or the whole line where nobody composed it; `from` is where they begin in it. */
export function sentenceAround(text: ReportText, token: Token): { words: string; from: number } {
  const { place, path, sentence } = token;
  if (place !== "body") return { words: text[place], from: token.from };
  const line = lineOf(text.body, path ?? []);
  if (sentence === null) return { words: wordsIn(line), from: token.from };
  const begin = line.findIndex((part) => isOf(part, sentence));
  const end = line.findLastIndex((part) => isOf(part, sentence)) + 1;
  return { words: wordsIn(line.slice(begin, end)), from: token.from - wordsIn(line.slice(0, begin)).length };
}

/** The fields of the record that a composed sentence was made from; null when it is not known. */
export function fieldsOfSentence(key: string, kept: KeptComposition | null): string[] | null {
  if (!kept) return null;
  const sentences = [kept.title, ...kept.summary, ...kept.paragraphs.flat(), ...kept.captions];
  return sentences.find((sentence) => sentence.key === key)?.fields ?? null;
}
