import { itemField } from "../../facts/facts-of";
import type { Sentence } from "../composition";
import { alsoFrom, inOrder, known, type Phrase, stated, together, wordsOf } from "../phrase";
import type { Item, Turn } from "../turns";
import { actorOf } from "./actors";
import { guestsStops, stops, visitStops } from "./patterns/agenda";
import { subjectOf } from "./subject";
import type { Telling } from "./telling";
import { areaOf } from "./units";
import { once, reworded } from "./words";

/** A place in a district: 平谷区“妇女之家”; the district is said once, and its 区 too. */
export function stopOf(item: Item): Phrase | null {
  const field = `${itemField(item)}.unit`;
  const subject = subjectOf(item);
  const area = item.unit?.kind === "district" ? areaOf(item.unit) : "";
  if (subject === null || area === "") return subject ?? stated(area, field);
  const text = wordsOf(subject.spans);
  if (text.includes(area)) return alsoFrom(subject, field);
  const own =
    area.endsWith("区") && text.startsWith("区") ? reworded(subject, (one) => one.replace(/^区/, "")) : subject;
  return together(stated(area, field), own);
}

const isInDistrict = ({ unit }: Item) => unit?.kind === "district";

/** Nobody in particular went there: the unit, if there is one, says where it is. */
export function isPlainStop(item: Item): boolean {
  return item.kind === "visit" && item.person === null && (item.unit === null || isInDistrict(item));
}

/** Where they went, in running order; stops that nobody in particular made stand in one sentence. */
export function stopsTold(turn: Turn, at: Phrase | null, telling: Telling): Sentence | null {
  const [item] = turn;
  const { kind } = telling.occasion;
  // A district is where the stop is, not who went there.
  const actor = isPlainStop(item) ? null : actorOf({ ...item, unit: isInDistrict(item) ? null : item.unit }, telling);
  const places = once(known(turn.map(stopOf)));
  const [first, ...others] = places;
  const patterns = kind === "reception" ? guestsStops : kind === "visit" ? visitStops : stops;
  return telling.sentence(itemField(item), patterns, {
    at,
    [item.person ? "who" : "body"]: actor,
    ...(first && others.length === 0 ? { stop: first } : { stops: inOrder(places, "、") }),
  });
}
