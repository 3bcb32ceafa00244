import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { reportThreads } from "@/db/schema/comments";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockThread } from "../queries";
import { settleRefusals, type settling } from "../thread";

const deeds = { open: "reopen", resolved: "resolve", accepted: "accept", refused: "refuse" } as const;

/**
 * Resolves, accepts or refuses a thread, or opens it again. Asked once more for where it stands already, it stands
 * there. The text of an accepted suggestion is changed by whoever has it open.
 */
export async function settleThread(input: z.infer<typeof settling>, act: Act, database: Database = db) {
  if (!may(act.actor, "report.comment")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { threadId, as: state } = input;
  return database.transaction(async (tx) => {
    const thread = await lockThread(tx, threadId);
    if (!thread) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = settleRefusals(thread, state, act.actor);
    if (thread.state === state && !reasons.includes("not_permitted")) return { ok: true } as const;
    if (reasons.length > 0) return { ok: false, reasons } as const;
    const settled = state === "open" ? { settledBy: null, settledAt: null } : { settledAt: act.at };
    await tx
      .update(reportThreads)
      .set({ settledBy: act.actor.accountId, ...settled, state })
      .where(eq(reportThreads.id, threadId));
    await recordAudit(tx, {
      act,
      action: `comment.${deeds[state]}`,
      subject: { type: "report", id: thread.reportId },
      before: { thread: threadId, state: thread.state },
      after: { thread: threadId, state },
    });
    return { ok: true } as const;
  });
}
