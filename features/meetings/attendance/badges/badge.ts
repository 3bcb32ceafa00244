import type { Bilingual } from "../../record";
import { isListed, type Origin, type Standing } from "../presence";

/** What a badge says: who, from where, as what, and the code that signs her in. */
export type Badge = {
  placeId: number;
  name: string;
  post: string;
  /** Her body in both languages, or where else she comes from in the words of the list. */
  unit: Bilingual;
  role: Bilingual | null;
  origin: Origin;
  code: string;
};

/** So many badges fill a sheet of A4, two beside each other. */
export const onSheet = 8;

/** Whether somebody gets a badge: she is on the list of the desk, and neither declined nor excused nor absent. */
export function getsBadge(place: Standing & { name: string; origin: Origin }): boolean {
  if (!isListed(place)) return false;
  return place.signedInAt !== null || (place.absence === null && place.reply !== "declined");
}

/** Badges as they lie on their sheets. */
export function sheetsOf<One>(badges: readonly One[]): One[][] {
  const count = Math.ceil(badges.length / onSheet);
  return Array.from({ length: count }, (_, index) => badges.slice(index * onSheet, (index + 1) * onSheet));
}
