import { eq } from "drizzle-orm";
import type { z } from "zod";
import { type Database, db } from "@/db/client";
import { reportComments } from "@/db/schema/comments";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockComment } from "../queries";
import { commentRefusals, type editing } from "../thread";
import { writeComment } from "./write-comment";

/** Changes the words of one's own comment; whoever is named in it for the first time is written to. */
export async function editComment(input: z.infer<typeof editing>, act: Act, database: Database = db) {
  if (!may(act.actor, "report.comment")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { commentId: id, words } = input;
  return database.transaction(async (tx) => {
    const there = await lockComment(tx, id);
    if (!there || there.comment.deletedAt) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = commentRefusals(there.comment, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (there.comment.words === words) return { ok: true } as const;
    await tx.update(reportComments).set({ words, editedAt: act.at }).where(eq(reportComments.id, id));
    const { threadId, author } = there.comment;
    await writeComment(tx, { id, threadId, author, words, reportId: there.thread.reportId, isNew: false }, act);
    return { ok: true } as const;
  });
}
