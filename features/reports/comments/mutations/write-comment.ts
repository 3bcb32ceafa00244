import type { Transaction } from "@/db/client";
import { commentMentions, reportComments } from "@/db/schema/comments";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { enqueue } from "@/platform/queue";
import { mentionsIn } from "../mentions";
import { listStaff, mentionedIn } from "../queries";

type Written = { id: string; threadId: string; reportId: number; author: number; words: string; isNew: boolean };

/**
 * Writes a comment, or one that was changed, inside a verb's transaction; whoever is named for the first time in it is
 * written to. The record tells that it was said, not what. Answers whether it was written: the same one comes once.
 */
export async function writeComment(tx: Transaction, comment: Written, act: Act): Promise<boolean> {
  const { id, threadId, reportId, author, words, isNew } = comment;
  if (isNew) {
    const [made] = await tx
      .insert(reportComments)
      .values({ id, threadId, author, words, at: act.at })
      .onConflictDoNothing()
      .returning({ id: reportComments.id });
    if (!made) return false;
  }
  const known = await mentionedIn(id, tx);
  const named = mentionsIn(words, await listStaff(tx)).filter((one) => one !== author && !known.includes(one));
  if (named.length > 0) {
    await tx.insert(commentMentions).values(named.map((accountId) => ({ commentId: id, accountId })));
    await enqueue(tx, "reports.mentioned", { commentId: id, accounts: named });
  }
  await recordAudit(tx, {
    act,
    action: isNew ? "comment.write" : "comment.edit",
    subject: { type: "report", id: reportId },
    after: { thread: threadId, comment: id, mentioned: named },
  });
  return true;
}
