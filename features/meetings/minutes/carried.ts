import type { Bilingual } from "../record";
import type { Language, Section } from "./document";
import type { CarriedFacts } from "./facts";
import { chinese } from "./wording/chinese";
import { english } from "./wording/english";
import { unstopped, type Wording } from "./wording/wording";

const wordings: Record<Language, Wording> = { en: english, zh: chinese };

/** So many characters of a report, and of the names of what proves it, stand in minutes; the follow-up has all. */
const longest = 120;

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

function shortened(words: string): string {
  const signs = [...unstopped(words).replace(/\s+/gu, " ")];
  return signs.length > longest ? `${signs.slice(0, longest).join("").trimEnd()}…` : signs.join("");
}

// A list that left one out for want of a translation would not be the list.
const inEither = (text: Bilingual, language: Language) => (language === "en" ? text.en || text.zh : text.zh || text.en);

function askedLines(asked: readonly CarriedFacts[], number: number, language: Language): string[] {
  const [first] = asked;
  if (!first) return [];
  const say = wordings[language].carried;
  const { text, dueOn, age } = first;
  const reported = asked.flatMap(({ unit, evidence }) =>
    evidence === null
      ? []
      : say.reported({
          ...{ unit: inEither(unit, language), day: evidence.day, note: shortened(evidence.note) },
          names: shortened(evidence.names.join(language === "en" ? ", " : "、")),
        }),
  );
  const silent = asked.filter(({ evidence }) => evidence === null).map(({ unit }) => inEither(unit, language));
  return [
    say.asked({ text: inEither(text, language), dueOn, age }, number),
    ...reported,
    ...(silent.length > 0 ? [say.unreported(silent)] : []),
  ];
}

/**
 * What was open when the meeting came, a part for each earlier meeting it is from: what was asked with its day and its
 * age, and under it which bodies still owe it and what they had reported last.
 */
export function carriedSections(carried: readonly CarriedFacts[]): Section[] {
  return groupedBy(carried, ({ meetingId }) => String(meetingId)).flatMap((all) => {
    const [from] = all;
    if (!from) return [];
    const asked = groupedBy(all, ({ text, dueOn, age }) => JSON.stringify([text, dueOn, age]));
    const told = (language: Language) =>
      [
        wordings[language].carried.sum(all.length),
        ...asked.flatMap((one, index) => askedLines(one, index + 1, language)),
      ].join("\n");
    return {
      key: `carried-${from.meetingId}`,
      heading: { en: english.carried.heading(from), zh: chinese.carried.heading(from) },
      text: { en: told("en"), zh: told("zh") },
    };
  });
}
