import { cutAt } from "./days";
import { isHeldOn, type Span } from "./post";

type Tenure = { person: { id: number }; heldFrom: string; heldUntil: string | null };

/** Days without a change of who holds a post; nobody holds it where there are no holders. */
export type Stretch<Held extends Tenure> = Span & { holders: Held[] };

const peopleOf = (posts: readonly Tenure[]) => [...new Set(posts.map(({ person }) => person.id))].sort();

const isSame = (one: readonly Tenure[], other: readonly Tenure[]) => peopleOf(one).join() === peopleOf(other).join();

/**
 * Who held one post of one body from when to when, from its first holder to its last. A tenure that ends before it
 * begins is none.
 */
export function stretchesOf<Held extends Tenure>(posts: readonly Held[]): Stretch<Held>[] {
  const held = posts.filter(({ heldFrom, heldUntil }) => heldUntil === null || heldFrom < heldUntil);
  const pieces = cutAt(held.flatMap(({ heldFrom, heldUntil }) => [heldFrom, heldUntil ?? heldFrom]))
    .map((span) => ({ ...span, holders: held.filter((post) => isHeldOn(span.from, post)) }))
    .filter(({ until, holders }) => until !== null || holders.length > 0);
  const done: Stretch<Held>[] = [];
  for (const one of pieces) {
    const last = done.at(-1);
    if (last && isSame(last.holders, one.holders)) done[done.length - 1] = { ...last, until: one.until };
    else done.push(one);
  }
  return done;
}

/** Days on which more than one person holds what one person holds at a time. */
export function overlapsOf<Held extends Tenure>(posts: readonly Held[]): Stretch<Held>[] {
  return stretchesOf(posts).filter(({ holders }) => peopleOf(holders).length > 1);
}

/** Days between two holders on which nobody holds it. */
export function gapsOf<Held extends Tenure>(posts: readonly Held[]): Stretch<Held>[] {
  return stretchesOf(posts).filter(({ holders }) => holders.length === 0);
}
