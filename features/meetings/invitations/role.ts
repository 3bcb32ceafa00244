import { z } from "zod";
import { line, lineNeeded, rowId, ticked } from "@/features/people/fields";

/** The most places a body has in one role. */
export const mostPlaces = 20;
export const mostRoles = 12;

const quota = z.coerce.number("quota").int("quota").min(1, "quota").max(mostPlaces, "quota");
const role = { nameZh: line(80), nameEn: lineNeeded(120), quota, observer: ticked };

/** A role as its form posts it. */
export const addingRole = z.object({ meetingId: rowId, ...role });
export const changingRole = z.object({ roleId: rowId, version: rowId, ...role });
export const onRole = z.object({ roleId: rowId });
export const movingRole = z.object({ roleId: rowId, by: z.enum(["up", "down"]) });

export type AddRoleInput = z.infer<typeof addingRole>;
export type ChangeRoleInput = z.infer<typeof changingRole>;

export type RoleRefusal =
  | "not_permitted"
  | "not_found"
  | "newer_version"
  | "sealed"
  | "too_many_roles"
  | "meeting_over"
  /** Somebody was already said something of in a place that would go. */
  | "places_answered";

/**
 * The places of one body in one role that are missing or too many. Only a place of which nobody has said anything may
 * go; null where more than those would have to.
 */
export function placesToFill<Place extends { id: number; touched: boolean }>(
  there: readonly Place[],
  wanted: number,
): { add: number; remove: number[] } | null {
  if (there.length <= wanted) return { add: wanted - there.length, remove: [] };
  const free = there.filter(({ touched }) => !touched).map(({ id }) => id);
  const surplus = there.length - wanted;
  return surplus > free.length ? null : { add: 0, remove: free.toReversed().slice(0, surplus) };
}
