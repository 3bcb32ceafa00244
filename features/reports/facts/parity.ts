import type { KeptComposition } from "../compose/kept-composition";
import { isBlank, type ReportText } from "../draft";
import { type Language, languages, otherLanguage } from "../language";
import type { Fact } from "./fact";
import { isComposed, isSearchable, type Mention, mentionsIn } from "./mentioned";

/**
 * How the two languages of a report differ in what they say of the record: a fact that one of them mentions is
 * `missing` in the other; they go by values that are `apart`; or the record itself has it in one language only, and
 * `unrecorded` in the other.
 */
export type Difference =
  | { field: string; how: "missing" | "unrecorded"; in: Language }
  | { field: string; how: "apart"; seen: Record<Language, string> };

type Mentions = Record<Language, Mention[]>;

const alike = ["count", "day", "year"];

function seenOf(mentions: Mention[], fact: Fact): string[] {
  return [...new Set(mentions.filter(({ field }) => field === fact.field).map(({ seen }) => seen))].sort();
}

/** Values that are the same in both languages are held against each other, the others against the record. */
function apart(fact: Fact, { en, zh }: Mentions): Difference[] {
  const seen = { en: seenOf(en, fact), zh: seenOf(zh, fact) };
  const isOld = (language: Language) => seen[language].some((value) => value !== fact.value[language]);
  const same = alike.includes(fact.kind) ? seen.en.join("\n") === seen.zh.join("\n") : isOld("en") === isOld("zh");
  if (same) return [];
  const shown = (language: Language) =>
    seen[language].find((value) => value !== fact.value[language]) ?? fact.value[language];
  return [{ field: fact.field, how: "apart", seen: { en: shown("en"), zh: shown("zh") } }];
}

function missing(fact: Fact, mentions: Mentions, composed: Record<Language, boolean>): Difference[] {
  const of = (language: Language) => mentions[language].find(({ field }) => field === fact.field);
  return languages.flatMap((language): Difference[] => {
    const other = otherLanguage(language);
    const [here, there] = [of(language), of(other)];
    if (!here || here.how === "perhaps") return [];
    if (fact.value[other] === "") return [{ field: fact.field, how: "unrecorded", in: other }];
    // Words that stand in a text written by hand may state it; in a composed one they stand for something else.
    if (there && (there.how !== "perhaps" || !composed[other])) return [];
    // A text written by hand may say it in any words.
    return composed[other] || isSearchable(fact) ? [{ field: fact.field, how: "missing", in: other }] : [];
  });
}

/** Where the two languages of a report differ in what they say of the record; none while one of them is not begun. */
export function parityOf(
  texts: Record<Language, ReportText | null>,
  facts: readonly Fact[],
  kept: Record<Language, KeptComposition | null>,
): Difference[] {
  const { en, zh } = texts;
  if (!en || !zh || isBlank(en) || isBlank(zh)) return [];
  const mentions = { en: mentionsIn(en, "en", facts, kept.en), zh: mentionsIn(zh, "zh", facts, kept.zh) };
  const composed = { en: isComposed(mentions.en), zh: isComposed(mentions.zh) };
  return facts.flatMap((fact) => {
    const inBoth = languages.every((language) => mentions[language].some(({ field }) => field === fact.field));
    const found = missing(fact, mentions, composed);
    return found.length > 0 || !inBoth ? found : apart(fact, mentions);
  });
}
