import type { z } from "zod";
import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { type declining, stepRefusals } from "../proposal";
import { lockProposal } from "../queries";
import { takeStep } from "./take-step";

/** Declines a proposal with a reason; the proposer is written to. */
export async function declineProposal(input: z.output<typeof declining>, act: Act, database: Database = db) {
  const { proposalId, startedFrom, reason } = input;
  const decides = may(act.actor, "meeting.write");
  if (!decides) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const proposal = await lockProposal(tx, proposalId);
    if (!proposal) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = stepRefusals("decline", proposal, { decides, isOwn: false, startedFrom });
    if (reasons.length > 0) return { ok: false, reasons } as const;
    await takeStep(tx, proposal, { step: "decline", reason }, act);
    await enqueue(tx, "meetings.proposal-decided", { proposalId });
    return { ok: true } as const;
  });
}
