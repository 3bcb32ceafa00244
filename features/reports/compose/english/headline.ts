import { type Phrase, without, wordsOf } from "../phrase";
import { reworded } from "./sentence";

const longest = { words: 20, characters: 150 };
/** Fewer say too little. */
const least = 6;
const small = new Set(
  "a an the and but or nor as at by for from in into of on onto per than to upon via with within without".split(" "),
);
/** A long purpose may end before one of these; what stands before it is whole. */
const breaks = / (?:and(?! [A-Z])|so as|in order|through|by|which|that|who|while|under)\b|[,;:(]/g;

/** Headline capitals: small words stay small but at either end, words with capitals of their own stay as they are. */
export function headline(text: string): string {
  const words = text.split(" ");
  const capital = (word: string) =>
    /[A-Z]|^\d/.test(word) ? word : word.replace(/[a-z]/, (letter) => letter.toUpperCase());
  return words
    .map((word, index) => {
      if (small.has(word) && index > 0 && index < words.length - 1) return word;
      const parts = word.split("-");
      return parts.map((part, at) => (at > 0 && small.has(part) ? part : capital(part))).join("-");
    })
    .join(" ");
}

/** The words in headline capitals, each still bound to its fact. */
export function headlined({ spans, fields }: Phrase): Phrase {
  const tidied = without(spans, /[ ,]+$/g);
  return { spans: reworded(tidied, headline(wordsOf(tidied))), fields };
}

const countOf = ({ spans }: Phrase) => wordsOf(spans).split(" ").length;

export function fits(title: Phrase): boolean {
  return wordsOf(title.spans).length <= longest.characters && countOf(title) <= longest.words;
}

export function saysEnough(title: Phrase): boolean {
  return countOf(title) >= least;
}

/** Words as headlines have them, without articles. */
export function withoutArticles(text: string): string {
  return text.replace(/\b(?:the|an?) (?=\S)/g, "");
}

function standsAlone(cut: string): boolean {
  const listBegun = cut.includes(",") && !cut.includes(" and ");
  const bracketOpen = cut.lastIndexOf("(") > cut.lastIndexOf(")");
  return cut.includes(" ") && !listBegun && !bracketOpen && !/\b(?:between|both|either)\b/.test(cut);
}

/** The words whole, then cut shorter and shorter at a break. */
export function shorterAndShorter(text: string): string[] {
  const cuts = [...text.matchAll(breaks)].map((match) => text.slice(0, match.index).trimEnd());
  return text === "" ? [] : [text, ...cuts.toReversed().filter(standsAlone)];
}
