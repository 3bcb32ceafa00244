import type { MeetingFacts } from "@/features/meetings/facts";
import { seriesName } from "./opening";
import { abbreviate, shortNameOf } from "./units";
import { verbPhrase } from "./wording";

const longest = { words: 20, characters: 150 };
const small = new Set(
  "a an the and but or nor as at by for from in into of on onto per than to upon via with within without".split(" "),
);
/** A long purpose may end before one of these; what stands before it is whole. */
const breaks = / (?:and(?! [A-Z])|so as|in order|through|by|which|that|who|while|under)\b|[,;:(]/g;

/** Headline capitals: small words stay small but at either end, words with capitals of their own stay as they are. */
export function headline(text: string): string {
  const words = text.split(" ").filter(Boolean);
  const capital = (word: string) =>
    /[A-Z]/.test(word) ? word : word.replace(/[a-z]/, (letter) => letter.toUpperCase());
  return words
    .map((word, index) => {
      if (small.has(word) && index > 0 && index < words.length - 1) return word;
      const parts = word.split("-");
      return parts.map((part, at) => (at > 0 && small.has(part) ? part : capital(part))).join("-");
    })
    .join(" ");
}

function fits(title: string): boolean {
  return title.length <= longest.characters && title.split(" ").length <= longest.words;
}

function standsAlone(cut: string): boolean {
  const listBegun = cut.includes(",") && !cut.includes(" and ");
  const bracketOpen = cut.lastIndexOf("(") > cut.lastIndexOf(")");
  return cut.includes(" ") && !listBegun && !bracketOpen && !/\b(?:between|both|either)\b/.test(cut);
}

/** The purpose whole, then cut shorter and shorter at a break. */
function purposes(facts: MeetingFacts): string[] {
  const purpose = abbreviate(facts.host, verbPhrase(facts.purpose.en)).replace(/\b(?:the|an?) /g, "");
  const cuts = [...purpose.matchAll(breaks)].map((match) => purpose.slice(0, match.index).trimEnd());
  return purpose === "" ? [] : [purpose, ...cuts.toReversed().filter(standsAlone)];
}

/** The headline, in the present tense and at most 20 words; a purpose too long for it is cut or left out. */
export function titleOf(facts: MeetingFacts): string {
  const host = shortNameOf(facts.host);
  const held = (series: string) => (host === "" ? `${series} held` : `${host} holds ${series}`);
  const titles = [
    ...purposes(facts).map((purpose) => `${held(seriesName(facts))} to ${purpose}`),
    held(seriesName(facts)),
    held("meeting"),
  ];
  return headline(titles.find(fits) ?? "meeting held");
}
