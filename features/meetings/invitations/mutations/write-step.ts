import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { placeSteps, places } from "@/db/schema/invitations";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { afterStep, type Step, type StepInput, stepRefusals } from "../place";

const reasoned: Step[] = ["decline", "withdraw_name", "refuse"];

type Row = typeof places.$inferSelect;

/**
 * Takes one step on a place that is locked and adds it to the place's history. Answers the place as it stands then, or
 * why nothing was done.
 */
export async function writeStep(
  tx: Transaction,
  { place, input, late, byKey }: { place: Row; input: StepInput; late: boolean; byKey: boolean },
  act: Act,
) {
  const reasons = stepRefusals(place, input);
  if (reasons.length > 0) return { ok: false, reasons } as const;
  const next = afterStep(place, input, late);
  const [written] = await tx
    .update(places)
    .set({ ...next, version: place.version + 1 })
    .where(and(eq(places.id, place.id), eq(places.version, place.version)))
    .returning();
  if (!written) return { ok: false, reasons: ["newer_version"] } as const;
  const { step } = input;
  const reason = reasoned.includes(step) ? (input.reason ?? "") : "";
  await tx.insert(placeSteps).values({
    ...{ placeId: place.id, step, reason, at: act.at, actorId: byKey ? null : act.actor.accountId },
    // Whose name was taken out is told by the step that took it.
    name: next.name || place.name,
  });
  await recordAudit(tx, {
    act,
    action: "invitation.step",
    subject: { type: "meeting", id: place.meetingId },
    before: { place: place.id, reply: place.reply, name: place.name },
    after: { place: place.id, step, reply: next.reply, name: next.name, byKey },
    reason: reason || undefined,
  });
  return { ok: true, place: written } as const;
}
