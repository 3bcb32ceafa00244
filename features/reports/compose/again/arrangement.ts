import type { Body } from "../../body/document";
import { same } from "../../same";
import type { KeptComposition } from "../kept-composition";
import { type Stretch, stretchesOf, wholeStretch } from "./stretch";

/** Paragraph by paragraph, the keys of the sentences that stand in it. */
export type Arrangement = string[][];

/** The arrangement of these keys alone; a paragraph with none of them is none. */
export function restrictedTo(keys: ReadonlySet<string>, arrangement: Arrangement): Arrangement {
  return arrangement.map((all) => all.filter((key) => keys.has(key))).filter((all) => all.length > 0);
}

export function arrangementOf({ paragraphs }: Pick<KeptComposition, "paragraphs">): Arrangement {
  return paragraphs.map((sentences) => sentences.map(({ key }) => key));
}

/** The arrangement of the sentences of a body; one that was torn apart stands where it begins. */
export function arrangementIn(body: Body): Arrangement {
  const blocks: Arrangement = body.content.map(() => []);
  for (const [key, [first]] of stretchesOf(body)) blocks[first?.path[0] ?? -1]?.push(key);
  return blocks.filter((keys) => keys.length > 0);
}

/** Whether a sentence can be moved: it stands whole in a paragraph, and not in a list or a table. */
function isMovable(body: Body, stretches: Stretch[] | undefined): boolean {
  const [block = -1, ...deeper] = wholeStretch(stretches)?.path ?? [];
  return deeper.length === 0 && body.content[block]?.type === "paragraph";
}

/** What both arrangements and the text share. */
function shared(base: Arrangement, theirs: Arrangement, mine: Arrangement): Set<string> {
  const [one, other] = [new Set(base.flat()), new Set(theirs.flat())];
  return new Set(mine.flat().filter((key) => one.has(key) && other.has(key)));
}

export type OrderChange = { was: Arrangement; now: Arrangement; edited: boolean };

/** How the record tells sentences in another order than it did; null where it does not, or where the text has that order already. */
export function orderChange(base: KeptComposition, theirs: KeptComposition, body: Body): OrderChange | null {
  const mine = arrangementIn(body);
  const keys = shared(arrangementOf(base), arrangementOf(theirs), mine);
  const [before, now, was] = [arrangementOf(base), arrangementOf(theirs), mine].map((one) => restrictedTo(keys, one));
  if (!before || !now || !was || same(before, now) || same(was, now)) return null;
  const standing = stretchesOf(body);
  const stuck = [...keys].some((key) => !isMovable(body, standing.get(key)));
  return { was, now, edited: stuck || !same(was, before) };
}
