import { anyOf } from "../../checks/match";
import type { Language } from "../../language";
import type { Fact } from "../fact";
import { districtPattern } from "./districts";

/** The meeting of a record as its own report calls it. */
export type MeetingWords = {
  language: Language;
  /** Pattern of what it is called: "meeting", 会议. */
  own: string;
  /** The day it was held on, YYYY-MM-DD; null while it has none. */
  day: string | null;
};

const isCourse = /training|course|class|lecture|培训|讲座/;

function ownEn(series: string): string {
  const head = series
    .toLowerCase()
    .replace(/ (?:on|of|for|in) .*$/, "")
    .trim()
    .split(" ")
    .at(-1);
  return anyOf(head && isCourse.test(series.toLowerCase()) ? [head] : [head || "meeting", "meeting"]);
}

function ownZh(series: string): string {
  if (isCourse.test(series)) return anyOf([series, series.slice(-2)]);
  return anyOf([series, "会议", "工作会", "例会"].filter(Boolean));
}

/** How a text of that language calls the meeting these facts are of. */
export function meetingWords(facts: readonly Fact[], language: Language): MeetingWords {
  const told = (field: string) => facts.find((fact) => fact.field === field)?.value[language] ?? "";
  const series = told("series");
  const own = language === "en" ? ownEn(series) : ownZh(series);
  return { language, own, day: told("date") || null };
}

const held = {
  en: `${districtPattern.en}(?: Women['’]s Federation)? (?:also |later |then )?(?:held|convened|hosted|organi[sz]ed)`,
  zh: `${districtPattern.zh}(?:妇联|妇女联合会)?[^，。；]{0,6}(?:召开|举办|举行|组织)`,
};

const others = {
  en: new RegExp(
    `\\b(?:last|previous|earlier|next|coming|the following|another|other) (?:[\\w-]+ ){0,2}(?:year|quarter|month|week|meeting|conference|session|time)s?\\b|\\bwill (?:be|hold|convene)\\b|\\b(?:every|each|all|the) districts? (?:held|convened)\\b|${held.en}`,
    "i",
  ),
  zh: new RegExp(
    `去年|上年|上一年|上次|上季度|上一季度|上届|下次|下季度|下一季度|下届|将于|拟于|另一|各区[^，。；]{0,8}(?:召开|举办|举行)|${held.zh}`,
  ),
};

/** Whether a sentence tells of another meeting: of another time, or of a district's own. */
export function tellsOfAnother(sentence: string, { language }: MeetingWords): boolean {
  return others[language].test(sentence);
}

/** Whether a sentence names a year other than the meeting's. */
export function namesAnotherYear(sentence: string, { day }: MeetingWords): boolean {
  const years = sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return day !== null && years.some((year) => year !== day.slice(0, 4));
}
