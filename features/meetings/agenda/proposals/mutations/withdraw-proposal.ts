import type { z } from "zod";
import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isOwnProposal } from "../own";
import { type deciding, stepRefusals } from "../proposal";
import { lockProposal } from "../queries";
import { takeStep } from "./take-step";

/** Takes back one's own proposal, or the own district's; another district's is not there for a district. */
export async function withdrawProposal(input: z.output<typeof deciding>, act: Act, database: Database = db) {
  const { actor } = act;
  const ofDistrict = may(actor, "proposal.of_district");
  if (!ofDistrict && !may(actor, "proposal.of_unit")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    if (!proposal || (ofDistrict && proposal.unitId !== actor.districtId)) {
      return { ok: false, reasons: ["not_found"] } as const;
    }
    const asking = { decides: false, isOwn: isOwnProposal(actor, proposal), startedFrom: input.startedFrom };
    const reasons = stepRefusals("withdraw", proposal, asking);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, proposal, { step: "withdraw" }, act);
    return { ok: true } as const;
  });
}
