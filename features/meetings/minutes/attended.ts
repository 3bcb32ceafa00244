import type { Actor } from "@/features/people/actor";

/** The places of a meeting as far as they say which bodies and which accounts were there. */
export type SeatOf = { unitId: number | null; email: string; isPresent: boolean };

/** Whether a body was there: somebody signed in on one of its places. */
export function bodyAttended(seats: readonly SeatOf[], unitId: number): boolean {
  return seats.some((seat) => seat.isPresent && seat.unitId === unitId);
}

/**
 * Whether somebody signed in was there: of a district, when her district was; of the municipal level, when the place
 * she signed in on bears the address of her account.
 */
export function hasAttended(actor: Actor, email: string, seats: readonly SeatOf[]): boolean {
  if (actor.districtId !== null) return bodyAttended(seats, actor.districtId);
  const own = email.toLowerCase();
  return own !== "" && seats.some((seat) => seat.isPresent && seat.email.trim().toLowerCase() === own);
}
