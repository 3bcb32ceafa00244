import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { decisions } from "@/db/schema/meeting-notes";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { findDecision, lockItem } from "../queries";

type Input = { decisionId: number; startedFrom: number };

/** Takes a decision out, as whoever does so has seen it; the activity record keeps its words. */
export async function removeDecision({ decisionId, startedFrom }: Input, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.note")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const decision = await findDecision(decisionId, tx);
    const item = decision && (await lockItem(tx, decision.itemId));
    if (!item) return { ok: false, reasons: ["not_found"] } as const;
    if (item.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const [gone] = await tx
      .delete(decisions)
      .where(and(eq(decisions.id, decisionId), eq(decisions.version, startedFrom)))
      .returning();
    if (!gone) {
      const theirs = await findDecision(decisionId, tx);
      if (!theirs) return { ok: false, reasons: ["not_found"] } as const;
      return { ok: false, reasons: ["newer_version"], theirs } as const;
    }
    await recordAudit(tx, {
      act,
      action: "meeting.undecide",
      subject: { type: "meeting", id: item.meetingId },
      before: gone,
    });
    return { ok: true } as const;
  });
}
