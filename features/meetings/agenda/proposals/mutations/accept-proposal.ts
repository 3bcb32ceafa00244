import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { agendaItems } from "@/db/schema/meetings";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { mostItems } from "../../item";
import { noteChange } from "../../mutations/note-change";
import { lockAgenda } from "../../queries";
import { type deciding, stepRefusals } from "../proposal";
import { lockProposal, readProposal } from "../queries";
import { takeStep } from "./take-step";

/**
 * Accepts a proposal: it becomes the agenda's last item, a late one once the agenda is frozen; the proposer is written
 * to. The meeting is locked before the proposal, as by every verb of the agenda.
 */
export async function acceptProposal(input: z.output<typeof deciding>, act: Act, database: Database = db) {
  const { proposalId, startedFrom } = input;
  const decides = may(act.actor, "meeting.write");
  if (!decides) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const known = await readProposal(proposalId, tx);
    const agenda = known && (await lockAgenda(tx, known.meetingId));
    const proposal = agenda && (await lockProposal(tx, proposalId));
    if (!proposal) return { ok: false, reasons: ["not_found"] } as const;
    if (agenda.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const reasons = stepRefusals("accept", proposal, { decides, isOwn: false, startedFrom });
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (agenda.items.length >= mostItems) return { ok: false, reasons: ["too_many_items"] } as const;
    const { kind, unitId, subjectEn, subjectZh, minutes, meetingId } = proposal;
    const position = Math.max(0, ...agenda.items.map((item) => item.position)) + 1;
    const late = agenda.frozenAt !== null;
    const [item] = await tx
      .insert(agendaItems)
      .values({ meetingId, position, kind, unitId, subjectEn, subjectZh, minutes, late })
      .returning();
    if (!item) throw new Error("the item was not written");
    await takeStep(tx, proposal, { step: "accept", itemId: item.id }, act);
    await enqueue(tx, "meetings.proposal-decided", { proposalId });
    const version = await noteChange(tx, agenda, { action: "agenda.accept", after: item }, act);
    return { ok: true, itemId: item.id, version } as const;
  });
}
