import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { itemProposals } from "@/db/schema/agendas";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { type ProposalStep, proposalSteps } from "../proposal";
import type { Proposal } from "../queries";

type Taken = { step: ProposalStep; reason?: string; itemId?: number };

/** Writes a step of a proposal that nothing speaks against, in a verb's transaction, and notes it. */
export async function takeStep(tx: Transaction, proposal: Proposal, taken: Taken, act: Act): Promise<void> {
  const { step, reason, itemId } = taken;
  const state = proposalSteps[step].to;
  const { accountId: decidedBy } = act.actor;
  await tx
    .update(itemProposals)
    .set({
      ...{ state, version: proposal.version + 1, decisionReason: reason ?? "" },
      ...(step === "withdraw" ? {} : { decidedBy, decidedAt: act.at, itemId: itemId ?? null }),
    })
    .where(eq(itemProposals.id, proposal.id));
  await recordAudit(tx, {
    ...{ act, action: `proposal.${step}`, subject: { type: "proposal", id: proposal.id } },
    ...{ before: { state: proposal.state }, after: { state, ...(itemId === undefined ? {} : { itemId }) } },
    ...(reason === undefined ? {} : { reason }),
  });
}
