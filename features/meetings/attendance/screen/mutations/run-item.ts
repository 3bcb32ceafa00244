import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { runningItems } from "@/db/schema/attendance";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockDay, meetingOfItem } from "../../queries";
import { findRunning } from "../queries";

export type RunInput = { meetingId: number; itemId: number; startedFrom: number };

/**
 * Takes a meeting to an item of its agenda. A move names the version it started from: of two who press "next" at once
 * one moves the meeting, and the other is shown where it is.
 */
export async function runItem({ meetingId, itemId, startedFrom }: RunInput, act: Act, database: Database = db) {
  if (!may(act.actor, "meeting.run")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const meeting = await lockDay(tx, meetingId);
    if (!meeting || (await meetingOfItem(itemId, tx)) !== meetingId)
      return { ok: false, reasons: ["not_found"] } as const;
    const running = await findRunning(meetingId, tx);
    if ((running?.version ?? 0) !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const row = { itemId, version: startedFrom + 1, beganAt: act.at };
    if (running) {
      const same = and(eq(runningItems.meetingId, meetingId), eq(runningItems.version, startedFrom));
      await tx.update(runningItems).set(row).where(same);
    } else await tx.insert(runningItems).values({ meetingId, ...row });
    await recordAudit(tx, {
      act,
      action: "meeting.run_item",
      subject: { type: "meeting", id: meetingId },
      before: { item: running?.itemId ?? null },
      after: { item: itemId },
    });
    return { ok: true, version: row.version } as const;
  });
}
