import { itemField } from "../../facts/facts-of";
import { alsoFrom, type Phrase, stated, together, wordsOf } from "../phrase";
import type { Item, Turn } from "../turns";
import { isReception } from "./gathering";
import { listed } from "./lists";
import { venueOf } from "./place";
import type { Telling } from "./telling";
import { areaOf } from "./units";

/** The district of a stop, bound to the item; null when the record names none. */
export function areaVisited(item: Item): Phrase | null {
  return item.unit?.kind === "district" ? stated(areaOf(item.unit), `${itemField(item)}.unit`) : null;
}

/** A stop that all made: nobody in particular did, and no body but the district that was visited is named. */
export function isStop({ kind, person, unit }: Item): boolean {
  return kind === "visit" && person === null && (unit === null || unit.kind === "district");
}

/** The stops of a visit in running order; none unless the whole gathering is one. */
export function stopsOf({ facts, turns }: Telling): Item[] {
  return facts.kind === "visit" ? turns.flat().filter(isStop) : [];
}

/** The districts that were visited, each once. */
export function areasVisited(t: Telling): Phrase[] {
  const areas = new Map<string, Phrase>();
  for (const item of stopsOf(t)) {
    const area = areaVisited(item);
    const name = area?.spans[0]?.text ?? "";
    const before = areas.get(name);
    if (area) areas.set(name, before ? alsoFrom(before, ...area.fields) : area);
  }
  return [...areas.values()];
}

/** Where a visit went: to the venue, if there is one, and to the districts of its stops that it does not name. Null for what is no visit. */
export function placesVisited(t: Telling): Phrase | null {
  if (t.facts.kind !== "visit" || isReception(t.facts)) return null;
  const venue = venueOf(t);
  const all = areasVisited(t);
  if (!venue) return listed(all);
  const isNamed = (area: Phrase) => wordsOf(venue.spans).includes(wordsOf(area.spans));
  const areas = listed(all.filter((area) => !isNamed(area)));
  const named = alsoFrom(venue, ...all.filter(isNamed).flatMap(({ fields }) => fields));
  return areas ? together(named, ", as well as ", areas, ",") : named;
}

/** Stops in the same district one after the other, told together. */
export function stopTurns(t: Telling): Turn[] {
  const turns: Turn[] = [];
  for (const item of stopsOf(t)) {
    const last = turns.at(-1);
    if (last && item.unit !== null && last[0].unit?.name.en === item.unit.name.en) last.push(item);
    else turns.push([item]);
  }
  return turns;
}
