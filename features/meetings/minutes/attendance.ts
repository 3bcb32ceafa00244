import { missedAs } from "../attendance/presence";
import type { Bilingual } from "../record";
import type { PlaceFacts } from "./facts";

export type RoleBlock = { role: Bilingual | null; places: PlaceFacts[] };

/** Who was there and who was not, in the order of minutes. */
export type Attendance = {
  attending: RoleBlock[];
  observers: RoleBlock[];
  guests: PlaceFacts[];
  excused: PlaceFacts[];
  absent: PlaceFacts[];
};

const last = Number.MAX_SAFE_INTEGER;

const byRank = (one: PlaceFacts, other: PlaceFacts) =>
  (one.role?.position ?? last) - (other.role?.position ?? last) ||
  (one.unit?.order ?? last) - (other.unit?.order ?? last) ||
  one.name.localeCompare(other.name, "en");

function blocksOf(places: PlaceFacts[]): RoleBlock[] {
  const blocks = new Map<number, RoleBlock>();
  for (const place of places) {
    const position = place.role?.position ?? last;
    const block = blocks.get(position) ?? { role: place.role?.name ?? null, places: [] };
    blocks.set(position, { ...block, places: [...block.places, place] });
  }
  return [...blocks.values()];
}

const isGuest = ({ origin }: PlaceFacts) => origin === "guest" || origin === "lecturer";

/**
 * Orders places by rank: roles in their order, then bodies in protocol order. A training's own audience did not attend
 * the meeting. Minutes are of a meeting that was held: once its sign-in was kept, whoever was invited and neither came
 * nor was excused is absent; where it was not, nobody knows.
 */
export function attendanceOf(places: readonly PlaceFacts[]): Attendance {
  const known = places.filter(({ origin }) => origin !== "audience").sort(byRank);
  const present = known.filter(({ isPresent, name }) => isPresent && name !== "");
  const missing = known.filter(({ isPresent }) => !isPresent);
  const seated = present.filter((place) => !isGuest(place));
  const isKept = places.some(({ isPresent, absence }) => isPresent || absence !== null);
  const missed = (as: "excused" | "absent") => missing.filter((place) => missedAs(place, isKept) === as);
  return {
    attending: blocksOf(seated.filter(({ role }) => !role?.observer)),
    observers: blocksOf(seated.filter(({ role }) => role?.observer)),
    guests: present.filter(isGuest),
    excused: missed("excused"),
    absent: missed("absent"),
  };
}
