import type { MeetingFacts } from "@/features/meetings/facts";
import type { Sentence } from "../composition";
import { alsoFrom, type Phrase, stated, together } from "../phrase";
import { listed } from "./lists";
import { attendances, attendedByOne } from "./patterns/attendance";
import type { Telling } from "./telling";
import { sharedTail } from "./wording";

const counts = new Intl.NumberFormat("en");

/** "40 people", "nearly 40 people", "1 person". */
export function headCountOf({ headCount, headCountPrecision }: MeetingFacts): Phrase | null {
  if (headCount === null) return null;
  const number = counts.format(headCount);
  const count = headCountPrecision === "exact" ? number : `${headCountPrecision} ${number}`;
  return together(stated(count, "headCount"), headCount === 1 ? " person" : " people");
}

/**
 * A count stands before its group; where one group has none or is a single person, counts stand in brackets. A single
 * one of a group, which is named in the plural, is not counted out.
 */
function groupsOf({ facts, noun }: Telling): Phrase | null {
  const told = facts.attendance.flatMap(({ name, count }, index) => {
    const words = noun(name, `attendance.${index}.name`)?.spans[0]?.text;
    return words ? [{ words, count, field: `attendance.${index}` }] : [];
  });
  const tail = sharedTail(told.map(({ words }) => words));
  const before = told.every(({ count }) => count !== null && count > 1);
  const groups = told.map(({ words, count, field }, index) => {
    const isLast = index === told.length - 1;
    const number = count === null || count === 1 ? null : stated(counts.format(count), `${field}.count`);
    const name = (text: string) => {
      const phrase = stated(text, `${field}.name`);
      return count === 1 && phrase ? alsoFrom(phrase, `${field}.count`) : phrase;
    };
    const head = words.slice(0, words.length - tail.length);
    if (before || !number) return together(number, number && " ", name(isLast ? words : head));
    return together(name(head), " (", number, ")", isLast ? name(tail) : null);
  });
  return listed(groups);
}

/** How many came and who they were; null when the record says neither. */
export function attendance(t: Telling): Sentence | null {
  const { kind, headCount } = t.facts;
  const isEvent = kind === "training" || kind === "joint_event";
  const patterns = attendances[kind === "visit" ? "visit" : isEvent ? "event" : "meeting"];
  const fields = { people: headCountOf(t.facts), groups: groupsOf(t) };
  return t.tell("attendance", headCount === 1 ? attendedByOne : patterns, fields);
}
