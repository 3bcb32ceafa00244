import type { MeetingFacts } from "@/features/meetings/facts";
import type { Sentence } from "../composition";
import { alsoFrom, inOrder, type Phrase, stated, together, worded } from "../phrase";
import { again } from "./actors";
import { namesOf, peopleWith } from "./cast";
import { alsoSpoke, attendances, parts, trainingParts } from "./patterns/attendance";
import type { Telling } from "./telling";
import { sharedHead, tidy } from "./wording";
import { words } from "./words";

/** "40", "近40", "40余"; "超过41" where 余 would not follow a round number. */
export function headCountOf({ headCount, headCountPrecision }: MeetingFacts): Phrase | null {
  if (headCount === null) return null;
  const over = headCount % 10 === 0 ? `${headCount}余` : `超过${headCount}`;
  const said = { exact: String(headCount), nearly: `近${headCount}`, over };
  return stated(said[headCountPrecision], "headCount");
}

/** The groups in a row, each with its count; a federation that all belong to is said once. */
function groupsOf({ attendance }: MeetingFacts): Phrase | null {
  const named = attendance.map(({ name, count }, index) => ({ name: tidy(name.zh), count, index }));
  const told = named.filter(({ name }) => name !== "");
  const head = sharedHead(told.map(({ name }) => name));
  const groups = told.map(({ name, count, index }, place) => {
    const field = `attendance.${index}`;
    const own = (place === 0 ? name : name.slice(head.length)).replace(/等$/, "");
    return together(
      stated(own, `${field}.name`),
      (count !== null && together(stated(String(count), `${field}.count`), "人")) || null,
    );
  });
  return inOrder(groups, "、");
}

/** Whether the groups are all who came: each counted, or as many as there were people at all. */
function isWhole({ attendance, headCount, headCountPrecision }: MeetingFacts): boolean {
  const counts = attendance.map(({ name, count }) => (tidy(name.zh) === "" ? null : count));
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const isCounted = !counts.includes(null) && sum === headCount;
  const isFew = attendance.length > 0 && headCount !== null && headCount <= attendance.length;
  return headCountPrecision === "exact" && (isCounted || isFew);
}

/** One group that is all who came, counted once: 乡镇妇联主席4人. */
function onlyGroup(facts: MeetingFacts, headCount: Phrase | null): Phrase | null {
  const [only, ...others] = facts.attendance;
  if (!only || others.length > 0 || headCount === null || !isWhole(facts)) return null;
  const counted = together(words(only.name, "attendance.0.name"), headCount, "人");
  return only.count === null ? counted : alsoFrom(counted, "attendance.0.count");
}

/** How many came and who they were. */
export function attendance(telling: Telling): Sentence | null {
  const { facts } = telling;
  const headCount = headCountOf(facts);
  const only = onlyGroup(facts, headCount);
  if (only) return telling.sentence("attendance", attendances, { groups: only });
  return telling.sentence("attendance", attendances, {
    groups: groupsOf(facts),
    ...(isWhole(facts) ? { all: headCount } : { count: headCount }),
  });
}

/** What the people with one part did; each is said once. */
export function partTaken(part: keyof typeof parts, telling: Telling): Sentence | null {
  const { facts, occasion } = telling;
  const own = occasion.kind === "training" ? trainingParts[part] : undefined;
  const isFurther = part === "spoke" && facts.remarks !== null;
  const patterns = own ?? (isFurther ? alsoSpoke : parts[part]);
  const people = peopleWith(part, facts);
  const [only] = people;
  const isSeated = occasion.kind === "meeting" || occasion.kind === "joint_event";
  return telling.sentence(part, patterns, {
    who: (only && people.length === 1 && again(only, telling)) || namesOf(people, telling.cast),
    [isSeated ? "seated" : "joined"]: worded(occasion.noun),
  });
}
