export type Bilingual = { en: string; zh: string };

/** Days from one until another (YYYY-MM-DD in Beijing; the last is exclusive); without an end where it is open. */
export type Span = { from: string; until: string | null };

export const postKinds = ["party_group", "federation", "other"] as const;

export type PostKind = (typeof postKinds)[number];

/** The levels of bodies in protocol order. */
export const bodyLevels = ["municipal", "department", "institution", "district"] as const;

export type Unit = { id: number; level: (typeof bodyLevels)[number]; order: number; name: Bilingual; short: Bilingual };

/** A person's post: of a unit, of the Party group of one, or of a body outside that is named. */
export type HeldPost = {
  id: number;
  version: number;
  person: { id: number; name: Bilingual };
  kind: PostKind;
  unit: Unit | null;
  outside: Bilingual;
  title: Bilingual;
  protocolOrder: number;
  single: boolean;
  heldFrom: string;
  heldUntil: string | null;
};

type Held = Pick<HeldPost, "heldFrom" | "heldUntil">;

/** Whether a post is held on a day. */
export function isHeldOn(day: string, { heldFrom, heldUntil }: Held): boolean {
  return heldFrom <= day && (heldUntil === null || day < heldUntil);
}

/** The days on which both posts are held; null where there are none. */
export function sharedDays(one: Held, other: Held): Span | null {
  const from = [one.heldFrom, other.heldFrom].sort()[1] ?? one.heldFrom;
  const until = [one.heldUntil, other.heldUntil].filter((end) => end !== null).sort()[0] ?? null;
  return until === null || from < until ? { from, until } : null;
}

/** The order in which posts are told: Party-group posts first (house style), each kind by its protocol order. */
export function byProtocol(
  one: Pick<HeldPost, "kind" | "protocolOrder">,
  other: Pick<HeldPost, "kind" | "protocolOrder">,
): number {
  return postKinds.indexOf(one.kind) - postKinds.indexOf(other.kind) || one.protocolOrder - other.protocolOrder;
}

const plain = (text: string) => text.trim().toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");

type OfBody = Pick<HeldPost, "kind" | "outside"> & { unit: Pick<Unit, "id"> | null };

/** The same for posts of one body; "none" where no body is said. */
export function bodyKeyOf({ kind, unit, outside }: OfBody): string {
  if (unit) return `${kind === "party_group" ? "party-group" : "unit"}-${unit.id}`;
  const name = plain(outside.en || outside.zh);
  return name ? `outside-${name}` : "none";
}

/** The same for one post of one body, whoever holds it: posts go by their body and title. */
export function seatKeyOf(post: OfBody & Pick<HeldPost, "title">): string {
  return `${bodyKeyOf(post)} ${plain(post.title.en || post.title.zh)}`;
}

/** Whether somebody with these posts holds this one already on any of its days. */
export function isHeldAlready(
  wanted: OfBody & Pick<HeldPost, "title"> & Held & { id?: number },
  posts: readonly HeldPost[],
): boolean {
  return posts.some(
    (post) => post.id !== wanted.id && seatKeyOf(post) === seatKeyOf(wanted) && sharedDays(post, wanted) !== null,
  );
}

const ranked = ({ kind, unit, outside }: HeldPost): [number, number, number] => {
  if (!unit) return [bodyLevels.length + (outside.en || outside.zh ? 0 : 1), 0, 0];
  return [bodyLevels.indexOf(unit.level), unit.order, kind === "party_group" ? 0 : 1];
};

/** The order of bodies: the federation with its Party group first, then its departments, institutions, the districts. */
export function byBody(one: HeldPost, other: HeldPost): number {
  const [first, second] = [ranked(one), ranked(other)];
  const difference = first.map((rank, index) => rank - (second[index] ?? 0)).find((rank) => rank !== 0) ?? 0;
  return difference || bodyKeyOf(one).localeCompare(bodyKeyOf(other), "en");
}

/** All holders of one post of one body. */
export type Seat = { key: string; single: boolean; posts: HeldPost[] };

/** Posts by body in protocol order, with whoever held each, the earliest first. */
export function seatsOf(posts: readonly HeldPost[]): Seat[] {
  const seats = new Map<string, HeldPost[]>();
  const ordered = posts.toSorted(
    (one, other) =>
      byBody(one, other) || byProtocol(one, other) || (one.heldFrom < other.heldFrom ? -1 : 1) || one.id - other.id,
  );
  for (const post of ordered) {
    const key = seatKeyOf(post);
    seats.set(key, [...(seats.get(key) ?? []), post]);
  }
  return [...seats].map(([key, held]) => ({ key, single: held.some(({ single }) => single), posts: held }));
}
