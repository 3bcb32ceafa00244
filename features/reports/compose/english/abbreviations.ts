import type { MeetingFacts } from "@/features/meetings/facts";
import { abbreviations } from "../../checks/glossary";
import { escaped } from "../../checks/match";
import type { Sentence } from "../composition";
import { known, type Span, wordsOf } from "../phrase";
import { isAbbreviation } from "./units";
import { articleBefore, tidy } from "./wording";

type Abbreviation = { short: string; full: string };

/** Those of the house, and those of the bodies that the record names. */
function abbreviationsOf({ host, agenda }: MeetingFacts): Abbreviation[] {
  const units = known([host, ...agenda.filter(({ internal }) => !internal).map(({ unit }) => unit)]);
  const own = units.flatMap(({ kind, name, short }) => {
    const full = tidy(name.en).replace(kind === "district" ? /( District)? Women's Federation$/ : /^the /i, "");
    return isAbbreviation(tidy(short.en)) && full !== "" ? [{ short: tidy(short.en), full }] : [];
  });
  const all = [...abbreviations, ...own].filter(({ short, full }) => short !== full);
  return [...new Map(all.map((one) => [one.short, one])).values()];
}

/** "of BWF," becomes "of the Beijing Women's Federation (BWF),"; beside another noun a name needs no article. */
function articleFor(full: string, before: string, behind: string): string {
  const isAlone = /^(?:$|[.,;)]| (?:and|or|to|of|in|for|on|at|by|with|from)\b)/.test(behind);
  return isAlone && /\b(?:of|by|with|from|for|to|in|at|and) $/.test(before) ? articleBefore(full) : "";
}

/** Lists of districts are held against their value word by word, so they stay as they are. */
const isStrict = ({ field }: Span) => field !== undefined && /^presenters\.\d+$/.test(field);

const lettersOf = (short: string) => `(?<![\\w(-])${escaped(short)}(?![\\w-])`;

function firstInFull(paragraphs: Sentence[][], { short, full }: Abbreviation): Sentence[][] {
  const mention = new RegExp(`${escaped(full)}(?: \\(${escaped(short)}\\))?|${lettersOf(short)}`, "g");
  let isTold = false;
  const told = (said: string, before: string, behind: string) => {
    if (isTold) return said === full ? full : short;
    const article = said === short ? articleFor(full, before, behind) : "";
    // "the Federation's (BWF)" is not written: the letters wait for the next mention.
    isTold = !behind.startsWith("'s");
    return `${article}${full}${isTold ? ` (${short})` : ""}`;
  };
  const inSentence = (sentence: Sentence): Sentence => {
    let before = "";
    const spans = sentence.spans.map((span, index) => {
      const around = before;
      before += span.text;
      if (isStrict(span) || !(span.text.includes(short) || span.text.includes(full))) return span;
      const after = wordsOf(sentence.spans.slice(index + 1));
      const text = span.text.replace(mention, (said: string, at: number) =>
        told(said, around + span.text.slice(0, at), span.text.slice(at + said.length) + after),
      );
      return { ...span, text };
    });
    return { ...sentence, spans };
  };
  return paragraphs.map((sentences) => sentences.map(inSentence));
}

/** The body with each abbreviation in full where it is first used: "the Beijing Women's Federation (BWF)". */
export function writtenOut(paragraphs: Sentence[][], facts: MeetingFacts): Sentence[][] {
  const body = paragraphs.flatMap((sentences) => sentences.map(({ spans }) => wordsOf(spans))).join("\n");
  const used = abbreviationsOf(facts).filter(({ short }) => new RegExp(lettersOf(short)).test(body));
  return used.reduce(firstInFull, paragraphs);
}
