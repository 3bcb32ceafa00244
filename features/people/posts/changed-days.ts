import { cutAt, joined } from "./days";
import { type Bilingual, isHeldOn, type PostKind, type Span } from "./post";

/** What texts say of a post. */
export type Told = {
  kind: PostKind;
  title: Bilingual;
  protocolOrder: number;
  heldFrom: string;
  heldUntil: string | null;
};

const on = (day: string, post: Told | null) =>
  post && isHeldOn(day, post) ? JSON.stringify([post.kind, post.title.en, post.title.zh, post.protocolOrder]) : "";

/** The days on which texts now say something else of a post; before it was written, and once it is gone, it is null. */
export function changedDays(before: Told | null, after: Told | null): Span[] {
  const days = [before, after].flatMap((post) => (post ? [post.heldFrom, post.heldUntil ?? post.heldFrom] : []));
  return joined(cutAt(days).filter(({ from }) => on(from, before) !== on(from, after)));
}

/** Days on which the posts of somebody are now others. */
export type Touched = { personId: number; days: Span[] };

/** The same as it stands in an address. */
export function touchedText(touched: readonly Touched[]): string {
  return touched
    .flatMap(({ personId, days }) => days.map(({ from, until }) => `${personId}.${from}.${until ?? ""}`))
    .join("~");
}

const piece = /^(\d{1,9})\.(\d{4}-\d\d-\d\d)\.(\d{4}-\d\d-\d\d|)$/;

/** What an address says of it, person by person; what cannot be read is left out. */
export function touchedIn(text: string | undefined): Touched[] {
  const people = new Map<number, Span[]>();
  for (const one of (text ?? "").slice(0, 2000).split("~")) {
    const [, person, from, until] = piece.exec(one) ?? [];
    if (!person || !from) continue;
    people.set(Number(person), [...(people.get(Number(person)) ?? []), { from, until: until || null }]);
  }
  return [...people].map(([personId, days]) => ({ personId, days }));
}
