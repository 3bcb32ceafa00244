import { itemField } from "../../facts/facts-of";
import { alsoFrom, type Phrase, stated, together, wordsOf } from "../phrase";
import type { Item } from "../turns";
import type { Telling } from "./telling";
import { areaOf, unitAt } from "./units";
import { tidy } from "./wording";

function unitOf(item: Item, { facts }: Telling): Phrase | null {
  const field = `${itemField(item)}.unit`;
  if (!item.unit) return null;
  const spokenFor = item.kind === "present" || item.kind === "speak";
  const area = spokenFor && item.unit.kind === "district" ? stated(areaOf(item.unit), field) : null;
  if (area) return together("a representative of the women's federation of ", area);
  const unit = unitAt(facts.host, item.unit, field);
  return unit && item.kind === "speak" ? together("a representative of ", unit) : unit;
}

/** Whether a person whose name can be written did it. */
export function isByName({ person }: Item): boolean {
  return person !== null && tidy(person.name.en) !== "";
}

/** Whoever did it: a person with the unit they did it for, unless their posts already say it; or the unit alone. */
export function actorOf(item: Item, t: Telling): Phrase | null {
  const { person } = item;
  const name = person && t.cast(person);
  if (!person || !name) return unitOf(item, t);
  const unit = item.unit && unitAt(t.facts.host, item.unit, `${itemField(item)}.unit`);
  if (!unit) return name;
  const unitName = wordsOf(unit.spans).replace(/^the /, "");
  const said = person.posts.some(({ en }) => en.includes(unitName));
  if (said) return alsoFrom(name, ...unit.fields);
  return person.posts.length > 0 ? together(name, " on behalf of ", unit, ",") : together(name, " of ", unit);
}
