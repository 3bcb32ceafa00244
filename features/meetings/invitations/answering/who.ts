import type { Actor } from "@/features/people/actor";

type Invitation = { unitId: number; keyHash: string | null; state: "draft" | "open" | "withdrawn" };

/**
 * As whom somebody answers for an invitation: by the key of its letter, for her own district, or as the organiser for
 * any; null where it is none of hers, so that for her there is no such invitation.
 */
export function whoAnswers(
  { unitId, keyHash, state }: Invitation,
  actor: Actor,
  givenHash: string | undefined,
): "key" | "district" | "organiser" | null {
  if (givenHash !== undefined) return keyHash !== null && keyHash === givenHash ? "key" : null;
  if (actor.role === "organiser") return "organiser";
  if (actor.role !== "district_administrator" || state === "draft") return null;
  return actor.districtId === unitId ? "district" : null;
}
