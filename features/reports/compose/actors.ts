import type { MeetingFacts } from "@/features/meetings/facts";
import type { Cast } from "./cast";
import { type Phrase, phrase, run } from "./phrases";
import type { Item } from "./turns";
import { areaOf, unitAt } from "./units";

function unitOf(item: Item, facts: MeetingFacts): Phrase | null {
  const field = `agenda.${item.position}.unitId`;
  if (!item.unit) return null;
  const spokenFor = item.kind === "present" || item.kind === "speak";
  const area = spokenFor && item.unit.kind === "district" ? areaOf(item.unit, field) : null;
  if (area) return run("a representative of the women's federation of", area);
  const unit = unitAt(facts.host, item.unit, field);
  return unit && item.kind === "speak" ? run("a representative of", unit) : unit;
}

/** Whoever did it: a person with the unit they did it for, unless their posts already say it; or the unit alone. */
export function actorOf(item: Item, facts: MeetingFacts, cast: Cast): Phrase | null {
  const { person, position } = item;
  const name = person && cast(person, `agenda.${position}.personId`);
  if (!person || !name) return unitOf(item, facts);
  const unit = item.unit && unitAt(facts.host, item.unit, `agenda.${position}.unitId`);
  if (!unit) return name;
  const said = person.posts.some(({ en }) => en.includes(unit.text.replace(/^the /, "")));
  if (said) return phrase(name.text, ...name.fields, ...unit.fields);
  return person.posts.length > 0 ? run(name, ", on behalf of", unit, ",") : run(name, "of", unit);
}
