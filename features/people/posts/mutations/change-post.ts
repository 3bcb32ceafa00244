import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../../actor";
import { may } from "../../permissions";
import { changedDays } from "../changed-days";
import { type ChangePostInput, fieldsOf, postIn } from "../forms";
import { isHeldAlready } from "../post";
import { isUnit, listPostsOf, lockPost } from "../queries";
import { saySingle } from "./say-single";

/**
 * Gives a post other words, another body or other days. Whoever started from an older version is refused. Whether one
 * person holds it at a time is then said for all of its holders. Answers the days on which texts now say otherwise.
 */
export async function changePost(input: ChangePostInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { postId, startedFrom, ...given } = input;
  const wanted = { ...postIn(given), id: postId };
  return database.transaction(async (tx) => {
    const before = await lockPost(tx, postId);
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    const personId = before.person.id;
    if (given.unitId !== null && !(await isUnit(given.unitId, tx)))
      return { ok: false, reasons: ["unit_gone"] } as const;
    if (isHeldAlready(wanted, await listPostsOf(personId, tx))) {
      return { ok: false, reasons: ["held_already"] } as const;
    }
    const changed = await tx
      .update(posts)
      .set({ ...given, version: startedFrom + 1 })
      .where(and(eq(posts.id, postId), eq(posts.version, startedFrom)))
      .returning({ id: posts.id });
    if (changed.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    await saySingle(tx, wanted, act);
    const named = { nameEn: before.person.name.en, nameZh: before.person.name.zh };
    await raiseGeneration(tx);
    await recordAudit(tx, {
      act,
      action: "post.change",
      subject: { type: "person", id: personId },
      before: { post: postId, ...fieldsOf(before) },
      after: { ...named, post: postId, ...given },
    });
    return { ok: true, personId, touched: [{ personId, days: changedDays(before, wanted) }] } as const;
  });
}
