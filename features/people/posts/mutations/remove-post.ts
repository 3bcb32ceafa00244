import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../../actor";
import { may } from "../../permissions";
import { changedDays } from "../changed-days";
import { fieldsOf, type RemovePostInput } from "../forms";
import { lockPost } from "../queries";

/**
 * Takes out a post that was entered by mistake; what it was stays in the record of deeds. Whoever started from an older
 * version is refused. Answers the days on which texts now do not name her with it.
 */
export async function removePost(input: RemovePostInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { postId, startedFrom, reason } = input;
  return database.transaction(async (tx) => {
    const before = await lockPost(tx, postId);
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    const removed = await tx
      .delete(posts)
      .where(and(eq(posts.id, postId), eq(posts.version, startedFrom)))
      .returning({ id: posts.id });
    if (removed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    const personId = before.person.id;
    await raiseGeneration(tx);
    await recordAudit(tx, {
      act,
      action: "post.remove",
      subject: { type: "person", id: personId },
      before: { post: postId, ...fieldsOf(before) },
      after: { nameEn: before.person.name.en, nameZh: before.person.name.zh },
      reason,
    });
    return { ok: true, personId, touched: [{ personId, days: changedDays(before, null) }] } as const;
  });
}
