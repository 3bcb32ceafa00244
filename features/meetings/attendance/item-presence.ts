import { isHere, isListed, type Origin } from "./presence";

type Seated = { id: number; name: string; origin: Origin; signedInAt: Date | null; leftAt: Date | null };
type Mark = { placeId: number; present: boolean };

/** Who was there at an item: whoever is marked so, and whoever sits there and is not marked otherwise. */
export function presentAt<Place extends Seated>(places: readonly Place[], marks: readonly Mark[]) {
  const marked = new Map(marks.map(({ placeId, present }) => [placeId, present]));
  return places
    .filter((place) => isListed(place) && (place.signedInAt !== null || marked.has(place.id)))
    .map((place) => ({ place, present: marked.get(place.id) ?? isHere(place) }));
}
