import { monthNames } from "../../checks/days";
import type { Language } from "../../language";

/** A day that a text names, and where. */
export type SaidDay = { value: string; from: number; to: number };

const names = monthNames.split("|");

const pattern: Record<Language, RegExp> = {
  en: new RegExp(
    `\\b(?:(?<month>${monthNames}) (?<day>\\d{1,2})(?:(?: to | and |[-–])(?<last>\\d{1,2})\\b)?(?:, (?<year>\\d{4}))?|(?<first>\\d{1,2}) (?<of>${monthNames})(?: (?<in>\\d{4}))?)(?!\\d)`,
    "g",
  ),
  zh: /(?<!\d)(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日?(?:(?:至|—|-|到)(?<last>\d{1,2}))?日/g,
};

const two = (part: string | number) => String(part).padStart(2, "0");

/**
 * The days that a text names, of "May 9 to 11" the first and the last. The year that is not said, in Chinese the month
 * too, is taken from `meant` (YYYY-MM-DD).
 */
export function daysSaid(text: string, language: Language, meant: string): SaidDay[] {
  return [...text.matchAll(pattern[language])].flatMap((match) => {
    const said = match.groups ?? {};
    const year = said.year ?? said.in ?? meant.slice(0, 4);
    const named = said.month ?? said.of;
    const month = language === "zh" ? (named ?? meant.slice(5, 7)) : names.indexOf(named ?? "") + 1;
    const place = { from: match.index, to: match.index + match[0].length };
    return [said.day ?? said.first, said.last].flatMap((day) =>
      day === undefined ? [] : [{ value: `${year}-${two(month)}-${two(day)}`, ...place }],
    );
  });
}
