import { type HeldPost, type Seat, type Span, seatKeyOf, seatsOf, sharedDays } from "./post";
import { gapsOf, overlapsOf } from "./stretches";

/** What cannot be so, or hardly, in the posts that were entered. */
export type TroubleCode = "ends_before_begin" | "held_twice" | "several_holders" | "same_order" | "nobody";

/** A trouble, the posts it is about and its days; of a gap the posts before and after it. */
export type Trouble = { code: TroubleCode; posts: [HeldPost, ...HeldPost[]]; span: Span };

function pairs(posts: readonly HeldPost[]): [HeldPost, HeldPost][] {
  return posts.flatMap((one, index) => posts.slice(index + 1).map((other): [HeldPost, HeldPost] => [one, other]));
}

const isPossible = ({ heldFrom, heldUntil }: HeldPost) => heldUntil === null || heldFrom < heldUntil;

function ofPerson(posts: readonly HeldPost[]): Trouble[] {
  return pairs(posts.filter(isPossible)).flatMap(([one, other]): Trouble[] => {
    const span = sharedDays(one, other);
    if (!span) return [];
    if (seatKeyOf(one) === seatKeyOf(other)) return [{ code: "held_twice", posts: [one, other], span }];
    const isUnordered = one.kind === other.kind && one.protocolOrder === other.protocolOrder;
    return isUnordered ? [{ code: "same_order", posts: [one, other], span }] : [];
  });
}

function ofSeat({ single, posts }: Seat): Trouble[] {
  if (!single) return [];
  const overlaps = overlapsOf(posts).flatMap(({ from, until, holders: [first, ...rest] }): Trouble[] =>
    first ? [{ code: "several_holders", posts: [first, ...rest], span: { from, until } }] : [],
  );
  const gaps = gapsOf(posts).flatMap(({ from, until }): Trouble[] => {
    const before = posts.find(({ heldUntil }) => heldUntil === from);
    const after = posts.find(({ heldFrom }) => heldFrom === until);
    return before && after ? [{ code: "nobody", posts: [before, after], span: { from, until } }] : [];
  });
  return [...overlaps, ...gaps];
}

const codes: TroubleCode[] = ["ends_before_begin", "held_twice", "several_holders", "same_order", "nobody"];

/** Everything about these posts that cannot be so, or hardly: what must be mended first, then gaps, each in time. */
export function troublesOf(posts: readonly HeldPost[]): Trouble[] {
  const impossible = posts.flatMap((post): Trouble[] =>
    isPossible(post)
      ? []
      : [{ code: "ends_before_begin", posts: [post], span: { from: post.heldFrom, until: post.heldUntil } }],
  );
  const people = [...new Set(posts.map(({ person }) => person.id))];
  const inPeople = people.flatMap((id) => ofPerson(posts.filter(({ person }) => person.id === id)));
  return [...impossible, ...inPeople, ...seatsOf(posts).flatMap(ofSeat)].sort(
    (one, other) => codes.indexOf(one.code) - codes.indexOf(other.code) || (one.span.from < other.span.from ? -1 : 1),
  );
}
