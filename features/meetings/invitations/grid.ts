import { type Reply, replies } from "./place";

/** How a place is shown and counted: a late name waits for a yes, whatever was replied. */
export const stands = [...replies, "awaiting"] as const;
export type Stand = (typeof stands)[number];

export function standOf({ reply, awaitsYes }: { reply: Reply; awaitsYes: boolean }): Stand {
  return awaitsYes ? "awaiting" : reply;
}

export type Sums = Record<Stand, number> & { places: number };

type Counted = { reply: Reply; awaitsYes: boolean };

/** How many of these places stand how, and how many there are. */
export function sumsOf(places: readonly Counted[]): Sums {
  const count = (stand: Stand) => places.filter((place) => standOf(place) === stand).length;
  return {
    ...{ silent: count("silent"), named: count("named"), confirmed: count("confirmed") },
    ...{ declined: count("declined"), awaiting: count("awaiting"), places: places.length },
  };
}

/** What a list of places can be narrowed to. */
export const filters = ["silent", "declined", "awaiting"] as const;
export type Filter = (typeof filters)[number];

/** The filter an address asks for; null for all places. */
export function filterOf(text: unknown): Filter | null {
  return filters.find((one) => one === text) ?? null;
}

type GridPlace = Counted & { id: number; invitationId: number; roleId: number };

export type Grid<Body, Role, Place> = {
  rows: { body: Body; cells: Place[][]; sums: Sums }[];
  columns: { role: Role; sums: Sums }[];
  total: Sums;
};

/**
 * The places of bodies (rows) by roles (columns), both in the order given, with the sums of each row, each column and
 * the whole. A filter leaves the places that stand so and the bodies that have any; the sums are of what is left.
 */
export function gridOf<Body extends { id: number }, Role extends { id: number }, Place extends GridPlace>(
  bodies: readonly Body[],
  roles: readonly Role[],
  places: readonly Place[],
  filter: Filter | null = null,
): Grid<Body, Role, Place> {
  const ids = new Set(bodies.map(({ id }) => id));
  const columnIds = new Set(roles.map(({ id }) => id));
  const shown = places.filter(
    (place) =>
      ids.has(place.invitationId) && columnIds.has(place.roleId) && (filter === null || standOf(place) === filter),
  );
  const rows = bodies.map((body) => {
    const own = shown.filter((place) => place.invitationId === body.id);
    return { body, cells: roles.map(({ id }) => own.filter((place) => place.roleId === id)), sums: sumsOf(own) };
  });
  return {
    rows: filter === null ? rows : rows.filter(({ sums }) => sums.places > 0),
    columns: roles.map((role) => ({ role, sums: sumsOf(shown.filter((place) => place.roleId === role.id)) })),
    total: sumsOf(shown),
  };
}
