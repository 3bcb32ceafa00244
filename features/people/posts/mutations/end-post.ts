import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../../actor";
import { may } from "../../permissions";
import { changedDays } from "../changed-days";
import { type EndPostInput, fieldsOf } from "../forms";
import { lockPost } from "../queries";

/**
 * Ends a post: `on` is the first day on which it is not held any more. Whoever started from an older version is
 * refused. Answers the days on which texts now do not name her with it, or now do where it ended earlier before.
 */
export async function endPost(input: EndPostInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { postId, startedFrom, on } = input;
  return database.transaction(async (tx) => {
    const before = await lockPost(tx, postId);
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    if (on <= before.heldFrom) return { ok: false, reasons: ["ends_before_begin"] } as const;
    const changed = await tx
      .update(posts)
      .set({ heldUntil: on, version: startedFrom + 1 })
      .where(and(eq(posts.id, postId), eq(posts.version, startedFrom)))
      .returning({ id: posts.id });
    if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    const personId = before.person.id;
    const named = { nameEn: before.person.name.en, nameZh: before.person.name.zh };
    await raiseGeneration(tx);
    await recordAudit(tx, {
      act,
      action: "post.end",
      subject: { type: "person", id: personId },
      before: { post: postId, ...fieldsOf(before) },
      after: { ...named, post: postId, titleEn: before.title.en, titleZh: before.title.zh, heldUntil: on },
    });
    const days = changedDays(before, { ...before, heldUntil: on });
    return { ok: true, personId, touched: [{ personId, days }] } as const;
  });
}
