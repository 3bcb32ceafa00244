import type { PersonFacts } from "@/features/meetings/facts";
import { itemField } from "../../facts/facts-of";
import { alsoFrom, type Phrase, together, worded, wordsOf } from "../phrase";
import type { Item } from "../turns";
import type { Telling } from "./telling";
import { shortNameOf } from "./units";
import { pronouns, tidy } from "./wording";

/** The person again, where the sentence before told of nobody else: 她. */
export function again(person: PersonFacts, { named }: Telling): Phrase | null {
  return named.person === person.id ? worded(pronouns[person.pronoun], `person.${person.id}.name`) : null;
}

/**
 * Whoever did it: a person with the unit they did it for, unless their posts already say it; or the unit alone. Who did
 * what the sentence before told as well is 她, a unit 基层组织建设部还….
 */
export function actorOf(item: Item, telling: Telling): Phrase | null {
  const { person } = item;
  const unit = item.unit && telling.units(item.unit, `${itemField(item)}.unit`);
  const name = person && (again(person, telling) ?? telling.cast(person));
  if (!person || !name) return unit && wordsOf(unit.spans) === telling.named.unit ? together(unit, "还") : unit;
  if (!unit || !item.unit) return name;
  const posts = person.posts.map((post) => tidy(post.zh)).filter((title) => title !== "");
  const isSaid = posts.some((title) => item.unit !== null && title.includes(shortNameOf(item.unit)));
  if (isSaid) return alsoFrom(name, ...unit.fields);
  return posts.length > 0 ? together(name, "代表", unit) : together(unit, name);
}
