import type { Language } from "../../language";
import { numberOf, numberPattern } from "./numbers";

/** How many a text says there were, and how closely: "nearly 40" and "about 40" are not 40. */
export type Count = { number: number; precision: "exact" | "nearly" | "over" | "about" };

const closeness: Record<"nearly" | "over" | "about", Record<Language, string>> = {
  nearly: { en: "nearly|almost|close to|just under", zh: "将近|接近|近" },
  over: { en: "over|more than|above|upwards of", zh: "超过|逾|超" },
  about: { en: "about|around|some|approximately|roughly|at least", zh: "大约|约|至少" },
};

const anyCloseness = (language: Language) =>
  Object.values(closeness)
    .map((words) => words[language])
    .join("|");

/** A number with what says how close it is, for a pattern: "nearly 40", "120-plus", 近40, 40余. */
export const countPattern: Record<Language, string> = {
  en: `(?:(?:${anyCloseness("en")}) )?${numberPattern.en}(?:-plus|\\+)?`,
  zh: `(?:${anyCloseness("zh")})?${numberPattern.zh}(?:余|多)?`,
};

const whole: Record<Language, RegExp> = {
  en: new RegExp(`(?<![\\w.,-])(?:(${anyCloseness("en")}) )?(${numberPattern.en})(-plus|\\+)?(?![\\w.,]*\\w)`, "i"),
  zh: new RegExp(`(${anyCloseness("zh")})?(${numberPattern.zh})(余|多)?`),
};

/** The first count of a few words; null when they say none. */
export function countIn(words: string, language: Language): Count | null {
  const [, close, number, plus] = whole[language].exec(words) ?? [];
  if (number === undefined) return null;
  const said = (["nearly", "over", "about"] as const).find((one) =>
    closeness[one][language].split("|").includes(close?.toLowerCase() ?? ""),
  );
  return { number: numberOf(number), precision: plus ? "over" : (said ?? "exact") };
}

/** The count that a record gives: "40", "nearly 40", "over 40". */
export function recordedCount(value: string): Count {
  const [, precision, digits] = /^(?:(nearly|over) )?(\d+)$/.exec(value) ?? [];
  return { number: Number(digits), precision: (precision as "nearly" | "over" | undefined) ?? "exact" };
}

/** The value of a count as facts give it; one that is only about right has none. */
export function countValue({ number, precision }: Count): string {
  return precision === "exact" || precision === "about" ? String(number) : `${precision} ${number}`;
}

const margin = (number: number) => Math.max(2, Math.round(number * 0.15));

/**
 * Whether what a text says can be told from the record: "nearly 40" can where it has 38, "over 40" where it has 43, but
 * neither where it has 40; and a number as such only from the same one.
 */
export function agrees(said: Count, recorded: Count): boolean {
  const [more, apart] = [recorded.number - said.number, Math.abs(recorded.number - said.number)];
  if (said.precision === "about") return apart <= margin(said.number);
  if (said.precision === recorded.precision) return more === 0;
  if (said.precision === "exact") return false;
  if (recorded.precision === "exact") {
    return said.precision === "over" ? more > 0 : more < 0 && apart <= margin(said.number);
  }
  // "Nearly 50" where the record says "over 40", and the reverse.
  return said.precision === "nearly" ? more < 0 && apart <= margin(said.number) * 2 : more > 0;
}
