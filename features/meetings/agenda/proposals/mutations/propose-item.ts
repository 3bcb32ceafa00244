import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { itemProposals } from "@/db/schema/agendas";
import { recordAudit } from "@/features/audit/record";
import { getUnit } from "@/features/districts/queries";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { lockAgenda } from "../../queries";
import { mayProposeFor } from "../own";
import { proposeRefusals, type proposing } from "../proposal";
import { findByForm } from "../queries";

/**
 * Proposes an item for a body. A district sees only meetings that call for items, and its siblings do not exist for
 * it. The same form sent again makes nothing more.
 */
export async function proposeItem(input: z.output<typeof proposing>, act: Act, database: Database = db) {
  const { actor, at } = act;
  const ofDistrict = may(actor, "proposal.of_district");
  if (actor.accountId === null || !(ofDistrict || may(actor, "proposal.of_unit"))) {
    return { ok: false, reasons: ["not_permitted"] } as const;
  }
  const { accountId } = actor;
  const { formKey, meetingId, unitId, ...words } = input;
  return database.transaction(async (tx) => {
    const agenda = await lockAgenda(tx, meetingId);
    if (!agenda || (ofDistrict && agenda.callUntil === null)) return { ok: false, reasons: ["not_found"] } as const;
    const unit = await getUnit(unitId, tx);
    if (!unit || !mayProposeFor(actor, unit)) return { ok: false, reasons: ["not_found"] } as const;
    const made = await findByForm(formKey, tx);
    if (made) {
      return made.proposedBy === accountId
        ? ({ ok: true, proposalId: made.id } as const)
        : ({ ok: false, reasons: ["not_found"] } as const);
    }
    const asking = { today: beijingDay(at), decides: may(actor, "meeting.write") };
    const reasons = proposeRefusals(agenda, asking);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const [proposal] = await tx
      .insert(itemProposals)
      .values({ ...words, formKey, meetingId, unitId, proposedBy: accountId, proposedAt: at })
      .returning();
    if (!proposal) throw new Error("the proposal was not written");
    const subject = { type: "proposal", id: proposal.id };
    const title = words.subjectEn || words.subjectZh;
    await recordAudit(tx, { act, action: "proposal.make", subject, after: { title, ...words, meetingId, unitId } });
    return { ok: true, proposalId: proposal.id } as const;
  });
}
