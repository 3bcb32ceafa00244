import type { Bilingual } from "../record";

/** What stands before the year in the issue number of a series' minutes, by the slug of the series. */
const prefixes: Record<string, Bilingual> = {
  "grassroots-quarterly": { en: "BWF Quarterly", zh: "京妇季会" },
};

const anySeries: Bilingual = { en: "BWF Meetings", zh: "京妇会" };

export type IssueNumber = { prefix: Bilingual; year: number; number: number };

/** What the issue numbers of a series begin with; series without one of their own are numbered together. */
export function prefixOf(series: string): Bilingual {
  return prefixes[series] ?? anySeries;
}

/** The issue number (字号) of minutes, such as 京妇季会〔2026〕4号. */
export function numberInWords({ prefix, year, number }: IssueNumber): Bilingual {
  return { en: `${prefix.en} [${year}] No. ${number}`, zh: `${prefix.zh}〔${year}〕${number}号` };
}
