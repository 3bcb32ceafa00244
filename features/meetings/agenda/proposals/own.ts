import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

/** Whether a proposal is of the person's own making, or of the district she answers for. */
export function isOwnProposal(actor: Actor, proposal: { proposedBy: number; unitId: number }): boolean {
  if (may(actor, "proposal.of_district")) return actor.districtId === proposal.unitId;
  return may(actor, "proposal.of_unit") && actor.accountId === proposal.proposedBy;
}

/** Whether somebody may propose an item for this body: her own district, or a body of the municipal level. */
export function mayProposeFor(actor: Actor, unit: { id: number; kind: string }): boolean {
  if (may(actor, "proposal.of_district")) return unit.kind === "district" && actor.districtId === unit.id;
  return may(actor, "proposal.of_unit") && unit.kind !== "district";
}
