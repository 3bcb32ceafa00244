import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Who a material is for, the most open first. */
export const materialClasses = ["public", "federation", "participants", "secretariat"] as const;
export type MaterialClass = (typeof materialClasses)[number];

type Meeting = {
  isPublic: boolean;
  status: "planned" | "held" | "cancelled";
  /** The bodies whose invitation is open. */
  invited: readonly number[];
};

function takesPart(actor: Actor, { invited }: Meeting): boolean {
  if (may(actor, "meeting.read")) return true;
  return may(actor, "district.enter") && actor.districtId !== null && invited.includes(actor.districtId);
}

/**
 * Whether somebody may have a material of this class. What is public is had by everybody once the meeting is; before
 * that, and when the meeting is called off, by those who take part in it.
 */
export function mayHave(of: MaterialClass, actor: Actor, meeting: Meeting): boolean {
  switch (of) {
    case "public":
      return (meeting.isPublic && meeting.status !== "cancelled") || takesPart(actor, meeting);
    case "federation":
      return may(actor, "material.read");
    case "participants":
      return takesPart(actor, meeting);
    case "secretariat":
      return may(actor, "material.read_secretariat");
  }
}
