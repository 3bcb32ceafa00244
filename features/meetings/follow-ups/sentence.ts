import type { Bilingual } from "../record";
import { rateOf } from "./rate";

/** How many follow-ups of one meeting there are and how many of them are closed. */
export type Closed = { year: number; quarter: number; series: Bilingual; total: number; closed: number };

const ordinals = ["first", "second", "third", "fourth"];
const numerals = ["一", "二", "三", "四"];

function inEnglish({ year, quarter, series, total, closed }: Closed, writtenIn: number): string {
  const when = `${ordinals[quarter - 1]} quarter${year === writtenIn ? "" : ` of ${year}`}`;
  const issued = `issued at the ${series.en} of the ${when}`;
  if (total === 1) return `The one follow-up ${issued} ${closed === 1 ? "was closed" : "has not been closed yet"}.`;
  if (closed === total) return `All ${total} follow-ups ${issued} were closed.`;
  if (closed === 0) return `Of the ${total} follow-ups ${issued}, none has been closed yet.`;
  const verb = closed === 1 ? "was" : "were";
  return `Of the ${total} follow-ups ${issued}, ${closed} ${verb} closed, ${rateOf(closed, total)} percent.`;
}

function inChinese({ year, quarter, series, total, closed }: Closed, writtenIn: number): string {
  const when = `${year === writtenIn ? "" : `${year}年`}第${numerals[quarter - 1]}季度`;
  const issued = `${when}${series.zh.replace(/^季度/, "")}共交办督办事项${total}项`;
  if (closed === total) return `${issued}，已全部办结。`;
  if (closed === 0) return `${issued}，均在办理中。`;
  return `${issued}，已办结${closed}项，办结率${rateOf(closed, total)}%。`;
}

/**
 * What became of a meeting's follow-ups as one sentence for a report written in a year, in both languages; null where
 * none was issued. The year is named where it is another.
 */
export function closedSentence(facts: Closed, writtenIn: number): Bilingual | null {
  return facts.total === 0 ? null : { en: inEnglish(facts, writtenIn), zh: inChinese(facts, writtenIn) };
}
