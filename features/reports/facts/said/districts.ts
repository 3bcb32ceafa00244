import { districts } from "../../checks/glossary";
import { anyOf } from "../../checks/match";
import type { Language } from "../../language";

const area = districts.length - 1;

const names: Record<Language, string[][]> = {
  en: districts.map(([en], at) => (at === area ? [en, `Beijing ${en}`, "BEDA", "BDA", "Beijing E-Town"] : [en])),
  zh: districts.map(([, zh], at) => (at === area ? [zh, `北京${zh}`, "北京经开区", "经开区"] : [`${zh}区`, zh])),
};

/** Any district's name in that language, for a pattern. */
export const districtPattern: Record<Language, string> = {
  en: `(?:${anyOf(names.en.flat())})(?: District)?`,
  zh: `(?:${anyOf(names.zh.flat())})`,
};

/** A district named in a text: its place in protocol order, and where it stands. */
export type NamedDistrict = { district: number; from: number; to: number };

const whole: Record<Language, RegExp> = {
  en: new RegExp(`(?<![\\p{L}-])(${anyOf(names.en.flat())})(?: District)?(?![\\p{L}-])`, "gu"),
  zh: new RegExp(`(${anyOf(names.zh.flat())})`, "g"),
};

/** The districts that a text names, in order. */
export function districtsIn(text: string, language: Language): NamedDistrict[] {
  return [...text.matchAll(whole[language])].map(({ index, 0: found, 1: name = "" }) => ({
    district: names[language].findIndex((ways) => ways.includes(name)),
    from: index,
    to: index + found.length,
  }));
}
