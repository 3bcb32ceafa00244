import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { decisions } from "@/db/schema/meeting-notes";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { DecisionSheet } from "../note";
import { findDecision, lockItem } from "../queries";

/** Writes a decision under an item, or changes one; a change over an older version is answered with the newest. */
export async function saveDecision(input: DecisionSheet, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.note")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { itemId, decisionId, startedFrom, ...row } = input;
  return database.transaction(async (tx) => {
    const item = await lockItem(tx, itemId);
    const before = decisionId === null ? null : await findDecision(decisionId, tx);
    if (!item || (decisionId !== null && before?.itemId !== itemId)) {
      return { ok: false, reasons: ["not_found"] } as const;
    }
    if (item.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const position = (await tx.$count(decisions, eq(decisions.itemId, itemId))) + 1;
    const [saved] =
      decisionId === null
        ? await tx
            .insert(decisions)
            .values({ itemId, position, ...row })
            .returning()
        : await tx
            .update(decisions)
            .set({ ...row, version: startedFrom + 1 })
            .where(and(eq(decisions.id, decisionId), eq(decisions.version, startedFrom)))
            .returning();
    if (!saved) {
      const theirs = decisionId === null ? null : await findDecision(decisionId, tx);
      if (!theirs) return { ok: false, reasons: ["not_found"] } as const;
      return { ok: false, reasons: ["newer_version"], theirs } as const;
    }
    await recordAudit(tx, {
      act,
      action: "meeting.decide",
      subject: { type: "meeting", id: item.meetingId },
      before,
      after: saved,
    });
    return { ok: true, decisionId: saved.id, version: saved.version } as const;
  });
}
