import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../../actor";
import { may } from "../../permissions";
import { changedDays } from "../changed-days";
import { type AddPostInput, postIn } from "../forms";
import { isHeldAlready, seatKeyOf } from "../post";
import { isUnit, listPosts, lockPeople } from "../queries";
import { saySingle } from "./say-single";

/**
 * Gives somebody a post from a day on. Where other holders' entries say that one person holds it at a time, so does
 * this one. Answers the days on which texts now name her with it.
 */
export async function addPost(input: AddPostInput, act: Act, database: Database = db) {
  if (!may(act.actor, "post.manage")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { personId, ...given } = input;
  const wanted = postIn(given);
  return database.transaction(async (tx) => {
    const person = (await lockPeople(tx, [personId])).get(personId);
    if (!person) return { ok: false, reasons: ["person_gone"] } as const;
    if (given.unitId !== null && !(await isUnit(given.unitId, tx)))
      return { ok: false, reasons: ["unit_gone"] } as const;
    const all = await listPosts(tx);
    const own = all.filter((post) => post.person.id === personId);
    if (isHeldAlready(wanted, own)) return { ok: false, reasons: ["held_already"] } as const;
    const single = given.single || all.some((post) => post.single && seatKeyOf(post) === seatKeyOf(wanted));
    const [post] = await tx
      .insert(posts)
      .values({ ...given, single, personId })
      .returning({ id: posts.id });
    if (!post) throw new Error("the post was not written");
    await saySingle(tx, { ...wanted, single, id: post.id }, act);
    const named = { nameEn: person.nameEn, nameZh: person.nameZh };
    await raiseGeneration(tx);
    await recordAudit(tx, {
      act,
      action: "post.add",
      subject: { type: "person", id: personId },
      after: { ...named, ...given, post: post.id, single },
    });
    return { ok: true, personId, touched: [{ personId, days: changedDays(null, wanted) }] } as const;
  });
}
