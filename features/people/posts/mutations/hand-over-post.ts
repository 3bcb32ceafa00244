import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../../actor";
import { may } from "../../permissions";
import { changedDays } from "../changed-days";
import { fieldsOf, type HandOverInput } from "../forms";
import { isHeldAlready } from "../post";
import { getPerson, listPostsOf, lockPost } from "../queries";

/**
 * Hands a post over on one day: until then the one holds it, from then on the other. Whoever started from an older
 * version is refused. Answers the days on which texts now say otherwise of either.
 */
export async function handOverPost(input: HandOverInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { postId, startedFrom, to, on } = input;
  return database.transaction(async (tx) => {
    const before = await lockPost(tx, postId, [to]);
    if (!before) return { ok: false, reasons: ["not_found"] } as const;
    const from = before.person;
    const successor = await getPerson(to, tx);
    if (!successor) return { ok: false, reasons: ["person_gone"] } as const;
    if (to === from.id) return { ok: false, reasons: ["same_person"] } as const;
    if (on <= before.heldFrom) return { ok: false, reasons: ["ends_before_begin"] } as const;
    if (before.heldUntil !== null && before.heldUntil < on) return { ok: false, reasons: ["ended_before"] } as const;
    const given = { ...fieldsOf(before), heldFrom: on, heldUntil: null };
    const begun = { ...before, id: undefined, heldFrom: on, heldUntil: null };
    if (isHeldAlready(begun, await listPostsOf(to, tx))) return { ok: false, reasons: ["held_already"] } as const;
    const ended = await tx
      .update(posts)
      .set({ heldUntil: on, version: startedFrom + 1 })
      .where(and(eq(posts.id, postId), eq(posts.version, startedFrom)))
      .returning({ id: posts.id });
    if (ended.length === 0) return { ok: false, reasons: ["newer_version"] } as const;
    const [made] = await tx
      .insert(posts)
      .values({ ...given, personId: to })
      .returning({ id: posts.id });
    await raiseGeneration(tx);
    await recordAudit(tx, {
      act,
      action: "post.hand_over",
      subject: { type: "person", id: from.id },
      before: { post: postId, ...fieldsOf(before) },
      after: { nameEn: from.name.en, nameZh: from.name.zh, post: postId, heldUntil: on, to, next: made?.id },
    });
    await recordAudit(tx, {
      act,
      action: "post.take_over",
      subject: { type: "person", id: to },
      after: { nameEn: successor.name.en, nameZh: successor.name.zh, post: made?.id, ...given, from: from.id },
    });
    const touched = [
      { personId: from.id, days: changedDays(before, { ...before, heldUntil: on }) },
      { personId: to, days: changedDays(null, begun) },
    ];
    return { ok: true, personId: from.id, touched } as const;
  });
}
