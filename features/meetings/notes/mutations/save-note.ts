import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { itemNotes } from "@/db/schema/meeting-notes";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { emptyNote, type NoteSheet } from "../note";
import { findNote, lockItem } from "../queries";

/**
 * Saves what was heard and discussed under one item. Whoever typed over an older version is given the newest text, and
 * nothing is written.
 */
export async function saveNote(input: NoteSheet, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.note")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { itemId, startedFrom, ...text } = input;
  return database.transaction(async (tx) => {
    const item = await lockItem(tx, itemId);
    if (!item) return { ok: false, reasons: ["not_found"] } as const;
    if (item.isSealed) return { ok: false, reasons: ["sealed"] } as const;
    const before = await findNote(itemId, tx);
    const version = startedFrom + 1;
    const row = { ...text, version, writtenBy: act.actor.accountId, writtenAt: act.at };
    const [saved] =
      startedFrom === 0
        ? await tx
            .insert(itemNotes)
            .values({ itemId, ...row })
            .onConflictDoNothing()
            .returning()
        : await tx
            .update(itemNotes)
            .set(row)
            .where(and(eq(itemNotes.itemId, itemId), eq(itemNotes.version, startedFrom)))
            .returning();
    if (!saved) {
      const theirs = await findNote(itemId, tx);
      if (!theirs) return { ok: false, reasons: ["not_found"] } as const;
      return { ok: false, reasons: ["newer_version"], theirs } as const;
    }
    await recordAudit(tx, {
      act,
      action: "meeting.note",
      subject: { type: "meeting", id: item.meetingId },
      before: { item: itemId, ...(before?.text ?? emptyNote) },
      after: { item: itemId, ...text },
    });
    return { ok: true, version } as const;
  });
}
