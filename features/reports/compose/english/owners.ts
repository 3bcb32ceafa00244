import type { Phrase } from "../phrase";
import type { Item } from "../turns";
import { isByName } from "./actors";

/** Whose work it is that an item is about, where whoever spoke told of their own. */
type Owner = "its" | "their" | "her" | "his";

/** Items in which one tells of one's own work; in all others "their" would be anybody's. */
const ownKinds: Item["kind"][] = ["present", "speak", "discuss"];

/** Null where the sentence names nobody whose it could be. */
export function ownerOf(item: Item): Owner | null {
  if (!ownKinds.includes(item.kind)) return null;
  if (isByName(item)) return item.person?.pronoun === "he" ? "his" : "her";
  if (item.unit) return "its";
  return item.kind === "discuss" ? "their" : null;
}

/** "their work" of one body is "its work"; where it would be the work of whoever is named last, it is "the work". */
export function ownedBy(owner: Owner | null, subject: Phrase | null): Phrase | null {
  const [first, ...rest] = subject?.spans ?? [];
  if (!subject || !first) return subject;
  const text = first.text.replace(/^(?:their|its|our)( own)? /i, (_, own = "") => (owner ? `${owner}${own} ` : "the "));
  return { ...subject, spans: [{ ...first, text }, ...rest] };
}
