import type { Bilingual } from "../record";
import { isHere, type Origin, origins, type Presence, presenceOf, presences, type Standing } from "./presence";
import type { Times } from "./times";

export type Counted = Standing & { origin: Origin; role: (Bilingual & { id: number }) | null };

export type Count = Record<Presence, number> & {
  total: number;
  /** Signed in, whether they stayed or not. */
  came: number;
  here: number;
};

export type RoleCount = Count & { origin: Origin; role: (Bilingual & { id: number }) | null };

function countOf(places: readonly Counted[], times: Times, over: boolean): Count {
  const each = presences.map((presence) => [
    presence,
    places.filter((place) => presenceOf(place, times, over) === presence).length,
  ]);
  return {
    ...(Object.fromEntries(each) as Record<Presence, number>),
    total: places.length,
    came: places.filter(({ signedInAt }) => signedInAt !== null).length,
    here: places.filter(isHere).length,
  };
}

/** How many stand how: by role within each origin, in the order in which the places come, and all together. */
export function countPresence(
  places: readonly Counted[],
  times: Times,
  over: boolean,
): { rows: RoleCount[]; all: Count } {
  const rows = origins.flatMap((origin) => {
    const ofOrigin = places.filter((place) => place.origin === origin);
    const roles = new Map(ofOrigin.map(({ role }) => [role?.id ?? null, role]));
    return [...roles].map(([id, role]) => ({
      ...{ origin, role },
      ...countOf(
        ofOrigin.filter((place) => (place.role?.id ?? null) === id),
        times,
        over,
      ),
    }));
  });
  return { rows, all: countOf(places, times, over) };
}
