import type { Inline } from "../body/document";
import { mapInline } from "../body/inline";
import { abbreviations, abbreviationsZh } from "../checks/glossary";
import { piecesOf } from "../checks/pieces";
import type { KeptComposition } from "../compose/kept-composition";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import type { Fact } from "./fact";
import { formsOf } from "./forms";
import { countIn, countValue } from "./said/count";
import { daysSaid } from "./said/days";
import { districtsIn } from "./said/districts";
import { headCountsSaid } from "./said/head-count";
import { heldIn } from "./said/held";
import { type MeetingWords, meetingWords } from "./said/meeting-words";
import { barePlace } from "./said/place";
import { presentersSaid } from "./said/presenters";
import { type Token, tokensOfText } from "./token";

/**
 * A fact that a text mentions, and the value it goes by. `bound`: by its marks. `told`: by words of a composed sentence
 * that are bound to another fact of the same value. `found`: in words typed by hand, of a fact that can be searched for.
 * `perhaps`: its words stand there, but may stand for something else.
 */
export type Mention = { field: string; seen: string; how: "bound" | "told" | "found" | "perhaps" };

/** Words that are bound to a fact are no words to look for another one in. */
const gap = "\u0000";

const unbound = (content: Inline): Inline =>
  content.map((node) =>
    node.type === "text" && (node.marks ?? []).some(({ type }) => type === "fact") ? { ...node, text: gap } : node,
  );

function linesOf(text: ReportText, language: Language): string[] {
  const body = { ...text.body, content: mapInline(text.body.content, unbound) };
  return piecesOf({ ...text, body, language }).map((piece) => piece.text);
}

/** Facts that are found in a text wherever it states them, however it is worded. */
export function isSearchable({ field }: Pick<Fact, "field">): boolean {
  return /^(?:date|endDate|venue|host|headCount|presenters\.\d+|person\.\d+\.name)$/.test(field);
}

type Search = { lines: string[]; language: Language; meeting: MeetingWords };

const letter = { en: "[\\p{L}\\p{N}]", zh: "(?!)" };
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "['’]");

function holds({ lines, language }: Search, words: string): boolean {
  if (words === "") return false;
  const edge = letter[language];
  const pattern = new RegExp(`(?<!${edge})${escaped(words)}(?!${edge})`, language === "en" ? "iu" : "u");
  return lines.some((line) => pattern.test(line));
}

function namesDay({ lines, language, meeting }: Search, day: string): boolean {
  const isNamed = (line: string) =>
    daysSaid(line, language, day).some(
      ({ value, from, to }) => value === day && (language === "en" || line.slice(from, to).includes("月")),
    );
  const isHeld = (line: string) => heldIn(line, meeting, "opening").some(({ day: said }) => said?.value === day);
  return lines.some((line) => isNamed(line) || isHeld(line));
}

function saysPresented({ lines, language, meeting }: Search, value: string): boolean {
  const said = lines.flatMap((line) => presentersSaid(line, meeting)).flatMap(({ districts }) => districts);
  const wanted = districtsIn(value, language);
  return wanted.length > 0 && wanted.every(({ district }) => said.some((one) => one.district === district));
}

function shortNames(name: string, language: Language): string[] {
  if (language === "en") return abbreviations.filter(({ full }) => full === name).map(({ short }) => short);
  return abbreviationsZh.filter(({ full }) => full === name).flatMap(({ short, also }) => [short, ...also]);
}

function isFound(search: Search, { field, value }: Fact): boolean {
  const { lines, language, meeting } = search;
  const words = value[language];
  if (field === "date" || field === "endDate") return namesDay(search, words);
  if (field === "headCount") {
    const said = lines.flatMap((line) => headCountsSaid(line, meeting));
    return said.some((one) => countValue(one) === words);
  }
  if (field === "venue") return lines.some((line) => barePlace(line).includes(barePlace(words)));
  if (field === "host") return [words, ...shortNames(words, language)].some((name) => holds(search, name));
  return field.startsWith("presenters.") ? saysPresented(search, words) : holds(search, words);
}

const shortest = { en: 8, zh: 3 };

/** Whether every post stands close to the name: after it in English, before it in Chinese. */
function hasPosts({ lines, language }: Search, name: string, posts: string): boolean {
  const titles = posts.split(language === "en" ? "; " : "；").map((title) => title.replace(/^(?:北京)?市妇联/, ""));
  return lines.some((line) => {
    const at = line.indexOf(name);
    const near = language === "en" ? line.slice(at, at + 300) : line.slice(Math.max(0, at - 60), at);
    return name !== "" && at >= 0 && titles.every((title) => near.replaceAll("’", "'").includes(title));
  });
}

function mayBeFound(search: Search, { field, kind, value }: Fact, facts: readonly Fact[]): boolean {
  const { lines, language, meeting } = search;
  const words = value[language];
  if (field === "halfDay") {
    const isMorning = words === "morning" || words === "上午";
    const wanted = isMorning ? "morning" : "afternoon";
    return lines.some((line) => heldIn(line, meeting, "opening")[0]?.half?.value === wanted);
  }
  if (kind === "post") {
    const name = facts.find((one) => one.field === field.replace(/posts$/, "name"))?.value[language] ?? "";
    return hasPosts(search, name, words);
  }
  if (kind === "year") return holds(search, language === "en" ? words : `${words}年`);
  if (kind === "count") return lines.some((line) => countIn(line, language)?.number === Number(words));
  return formsOf(kind, words, language).some((form) => form.length >= shortest[language] && holds(search, form));
}

/** Whether a sentence that came from a fact says its value in words bound to another: one unit that briefed and handed out. */
function isTold(
  { field, kind, value }: Fact,
  language: Language,
  kept: KeptComposition | null,
  tokens: Token[],
): boolean {
  const sources = kept?.paragraphs.flat().filter(({ fields }) => fields.includes(field)) ?? [];
  const words = value[language];
  return tokens.some(
    ({ sentence, seen }) =>
      sources.some(({ key }) => key === sentence) && (seen === words || (kind === "year" && seen.includes(words))),
  );
}

/** Everything of a record that one language of a report mentions, each fact once for every value it goes by. */
export function mentionsIn(
  text: ReportText,
  language: Language,
  facts: readonly Fact[],
  kept: KeptComposition | null,
): Mention[] {
  const tokens = tokensOfText(text, kept);
  const bound = new Map<string, Mention>();
  for (const { field, seen } of tokens) {
    bound.set(JSON.stringify([field, seen]), { field, seen, how: "bound" });
  }
  const mentions = [...bound.values()];
  const search: Search = { lines: linesOf(text, language), language, meeting: meetingWords(facts, language) };
  const others = facts.filter(
    (fact) => fact.value[language] !== "" && !mentions.some(({ field }) => field === fact.field),
  );
  return [
    ...mentions,
    ...others.flatMap((fact): Mention[] => {
      const one = { field: fact.field, seen: fact.value[language] };
      if (isTold(fact, language, kept, tokens)) return [{ ...one, how: "told" }];
      if (isSearchable(fact)) return isFound(search, fact) ? [{ ...one, how: "found" }] : [];
      return mayBeFound(search, fact, facts) ? [{ ...one, how: "perhaps" }] : [];
    }),
  ];
}

/** Whether a text was composed, at least in part: what it does not mention by its marks it does not mention. */
export function isComposed(mentions: readonly Mention[]): boolean {
  return mentions.some(({ how }) => how === "bound");
}
