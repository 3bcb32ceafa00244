import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { reportComments } from "@/db/schema/comments";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockComment } from "../queries";
import { commentRefusals, type deleting } from "../thread";

/** Takes one's own comment out of sight, or puts it back. */
export async function deleteComment(input: z.infer<typeof deleting>, act: Act, database: Database = db) {
  if (!may(act.actor, "report.comment")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { commentId: id, deleted } = input;
  return database.transaction(async (tx) => {
    const there = await lockComment(tx, id);
    if (!there) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = commentRefusals(there.comment, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if ((there.comment.deletedAt !== null) === deleted) return { ok: true } as const;
    await tx
      .update(reportComments)
      .set({ deletedAt: deleted ? act.at : null })
      .where(eq(reportComments.id, id));
    await recordAudit(tx, {
      act,
      action: deleted ? "comment.delete" : "comment.put_back",
      subject: { type: "report", id: there.thread.reportId },
      after: { thread: there.thread.id, comment: id },
    });
    return { ok: true } as const;
  });
}
