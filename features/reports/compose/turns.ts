import type { MeetingFacts } from "@/features/meetings/facts";
import type { AgendaKind, Bilingual } from "@/features/meetings/record";
import { samePerson } from "./people";

/** An agenda item with its place in the record. */
export type Item = MeetingFacts["agenda"][number] & { position: number };

/** Items told in one sentence, in running order; never empty. */
export type Turn = [Item, ...Item[]];

const readingOrder: Record<AgendaKind, number> = {
  convey: 0,
  brief: 1,
  hand_out: 1,
  present: 2,
  speak: 3,
  discuss: 3,
  sign: 4,
  award: 4,
  launch: 4,
  review: 5,
  arrange: 6,
  visit: 7,
  train: 8,
};

function sameActor(one: Item, other: Item): boolean {
  const sameUnit = one.unit?.name.en === other.unit?.name.en && one.unit?.name.zh === other.unit?.name.zh;
  return sameUnit && (samePerson(one.person, other.person) || (one.person ?? other.person) === null);
}

/** A district's representative without a name; several such are listed together. */
export function isDistrictsTurn(item: Item): boolean {
  return item.kind === "present" && item.unit?.kind === "district" && item.person === null;
}

/** Words as they are compared: how they begin and end, and how they are spaced, makes no difference. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
}

function sameWords(one: Bilingual, other: Bilingual): boolean {
  return bare(one.en) === bare(other.en) && bare(one.zh) === bare(other.zh);
}

/** Districts that spoke one after the other on the same subject. */
export function bySubject(turn: Turn): Turn[] {
  const items = turn.map((item): Turn => [item]);
  return joined(items, (first, next) => sameWords(first.subject, next.subject));
}

/** A year looked back on or planned for. */
export function isYearsTurn(item: Item): boolean {
  return item.kind === "review" || item.kind === "arrange";
}

function isHandedOutWith(brief: Item, next: Item): boolean {
  return brief.kind === "brief" && next.kind === "hand_out" && sameActor(brief, next);
}

function isOneSentence(first: Item, next: Item): boolean {
  if (isDistrictsTurn(first)) return isDistrictsTurn(next);
  return isYearsTurn(first) && isYearsTurn(next) && sameActor(first, next);
}

function joined(turns: Turn[], together: (first: Item, next: Item) => boolean): Turn[] {
  const done: Turn[] = [];
  for (const turn of turns) {
    const last = done.pop();
    if (last && together(last[0], turn[0])) done.push([...last, ...turn]);
    else done.push(...(last ? [last] : []), turn);
  }
  return done;
}

/**
 * The agenda as it is reported, without what is internal: briefings, then the districts, then the year behind and the year ahead.
 * Within each the running order holds, so districts stand in the order they spoke.
 */
export function turnsOf(agenda: MeetingFacts["agenda"]): Turn[] {
  const items = agenda.map((item, position): Turn => [{ ...item, position }]).filter(([item]) => !item.internal);
  const running = joined(items, isHandedOutWith);
  const reported = running.toSorted((a, b) => readingOrder[a[0].kind] - readingOrder[b[0].kind]);
  return joined(reported, isOneSentence);
}
