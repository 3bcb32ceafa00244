import { nounPhrase, sharedTail, tidy, verbPhrase } from "../compose/english/wording";
import type { Language } from "../language";
import type { FactKind } from "./fact";

const withThe = (name: string) => `the ${name.replace(/^the /i, "")}`;

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

function dayForms(value: string, language: Language): string[] {
  const [year, month = 1, day = 1] = value.split("-").map(Number);
  if (language === "zh") return [`${month}月${day}日`, `${year}年${month}月${day}日`, `${day}日`];
  const name = months[month - 1];
  return [`${name} ${day}`, `${name} ${day}, ${year}`, `${name} ${day}, ${year},`, `${day} ${name} ${year}`, `${day}`];
}

function countForms(value: string, language: Language): string[] {
  const [, precision = "", digits = value] = /^(?:(nearly|over) )?(\d+)$/.exec(value) ?? [];
  const number = Number(digits);
  if (language === "en") {
    const before = precision === "" ? "" : `${precision} `;
    return [...new Set([`${before}${number.toLocaleString("en")}`, `${before}${digits}`])];
  }
  if (precision === "nearly") return [`近${digits}`, `将近${digits}`];
  return precision === "over" ? [`超过${digits}`, `${digits}多`, `${digits}余`] : [digits];
}

function listedEn(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function districtForms(value: string, language: Language): string[] {
  if (language === "en") {
    const areas = value.split(", ").map((area) => (/ (?:Area|Zone)$/.test(area) ? withThe(area) : area));
    return [listedEn(areas), areas.join(", ")];
  }
  const areas = value.split("、").map((area) => (area.endsWith("区") ? area : `${area}区`));
  return [areas.join("、"), value];
}

function postForms(value: string, language: Language): string[] {
  if (language === "zh") return [value.split("；").join("、"), value];
  const titles = value.split("; ").map(tidy);
  const tail = sharedTail(titles);
  return [`${listedEn(titles.map((title) => title.slice(0, title.length - tail.length)))}${tail}`, listedEn(titles)];
}

function phraseForms(value: string, language: Language): string[] {
  if (language === "zh") return [value.replace(/[。．；;\s]+$/u, "")];
  return [tidy(value), nounPhrase(value), verbPhrase(value), withThe(nounPhrase(value))];
}

function nameForms(value: string, language: Language): string[] {
  return language === "zh" ? [value] : [value, ...value.split(" ")];
}

/** The ways in which a value stands in a text of that language, the plainest first; none for an empty value. */
export function formsOf(kind: FactKind, value: string, language: Language): string[] {
  if (value === "") return [];
  switch (kind) {
    case "count":
      return countForms(value, language);
    case "day":
      return dayForms(value, language);
    case "districts":
      return districtForms(value, language);
    case "post":
      return postForms(value, language);
    case "name":
      return nameForms(value, language);
    case "year":
      return [value];
    default:
      return phraseForms(value, language);
  }
}

/** Kinds whose words can be held against their value; the others a text may turn its own way. */
export const strictKinds: readonly FactKind[] = ["count", "day", "districts", "year", "name"];

/** How words that stated one value state another one: in the same way where that way is known, else plainly. */
export function retold(text: string, kind: FactKind, was: string, now: string, language: Language): string {
  const [before, after] = [formsOf(kind, was, language), formsOf(kind, now, language)];
  const way = before.indexOf(text);
  return after[Math.max(0, way)] ?? after[0] ?? "";
}
