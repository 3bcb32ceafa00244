import { itemField } from "../../facts/facts-of";
import { alsoFrom, type Phrase, together } from "../phrase";
import type { Item } from "../turns";
import type { Telling } from "./telling";
import { shortNameOf } from "./units";
import { tidy } from "./wording";

/** Whoever did it: a person with the unit they did it for, unless their posts already say it; or the unit alone. */
export function actorOf(item: Item, { cast, units }: Telling): Phrase | null {
  const { person } = item;
  const unit = item.unit && units(item.unit, `${itemField(item)}.unit`);
  const name = person && cast(person);
  if (!person || !name) return unit;
  if (!unit || !item.unit) return name;
  const posts = person.posts.map((post) => tidy(post.zh)).filter((title) => title !== "");
  const isSaid = posts.some((title) => item.unit !== null && title.includes(shortNameOf(item.unit)));
  if (isSaid) return alsoFrom(name, ...unit.fields);
  return posts.length > 0 ? together(name, "代表", unit) : together(unit, name);
}
