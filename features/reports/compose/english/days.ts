import type { MeetingFacts } from "@/features/meetings/facts";
import { writtenDay } from "../../checks/days";
import { alsoFrom, type Phrase, stated, together } from "../phrase";
import { isOfSeveralDays } from "../several-days";

const yearOf = (day: string) => Number(day.slice(0, 4));
const numberOf = (day: string) => String(Number(day.slice(8, 10)));

/** "March 26"; "March 26, 2023" when the reader would otherwise think of the year of publication. Takes YYYY-MM-DD. */
export function dayInYear(day: string, publicationYear: number): string {
  const name = writtenDay(day, "en");
  return yearOf(day) === publicationYear ? name : `${name}, ${yearOf(day)}`;
}

/** A year inside a sentence is followed by a comma. */
function afterYear(text: string): string | null {
  return /, \d{4}$/.test(text) ? "," : null;
}

function range(first: string, last: string, publicationYear: number): Phrase {
  const acrossYears = yearOf(first) !== yearOf(last);
  const from = acrossYears ? `${writtenDay(first, "en")}, ${yearOf(first)}` : writtenDay(first, "en");
  const written = acrossYears ? `${writtenDay(last, "en")}, ${yearOf(last)}` : dayInYear(last, publicationYear);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const to = sameMonth ? written.replace(/^[A-Z][a-z]+ \d+/, numberOf(last)) : written;
  return together("from ", stated(from, "date"), afterYear(from), " to ", stated(to, "endDate"), afterYear(to));
}

/** "on the morning of March 26", "on March 26", "from May 9 to 11"; null without a day. */
export function timeOf(facts: MeetingFacts, publicationYear: number): Phrase | null {
  const { date, endDate, halfDay } = facts;
  if (date === null) return null;
  if (endDate !== null && isOfSeveralDays(facts)) return range(date, endDate, publicationYear);
  const text = dayInYear(date, publicationYear);
  const morning = halfDay && together("the ", stated(halfDay, "halfDay"), " of ");
  const time = together("on ", morning, stated(text, "date"), afterYear(text));
  return endDate === null ? time : alsoFrom(time, "endDate");
}
