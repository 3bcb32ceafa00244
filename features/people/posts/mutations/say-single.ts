import { and, inArray, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "../../actor";
import { seatKeyOf } from "../post";
import { listPosts } from "../queries";

type Said = Parameters<typeof seatKeyOf>[0] & { id: number; single: boolean };

/** Says of a post for all of its holders whether one person holds it at a time: that is the post's, not a holder's. */
export async function saySingle(tx: Transaction, said: Said, act: Act): Promise<void> {
  const others = (await listPosts(tx)).filter(({ id }) => id !== said.id);
  const same = others.filter((post) => seatKeyOf(post) === seatKeyOf(said) && post.single !== said.single);
  if (same.length === 0) return;
  const ids = same.map(({ id }) => id);
  await tx
    .update(posts)
    .set({ single: said.single, version: sql`${posts.version} + 1` })
    .where(and(inArray(posts.id, ids), ne(posts.single, said.single)));
  for (const { id, person, title } of same) {
    const named = { nameEn: person.name.en, nameZh: person.name.zh, titleEn: title.en, titleZh: title.zh };
    await recordAudit(tx, {
      act,
      action: "post.change",
      subject: { type: "person", id: person.id },
      before: { post: id, single: !said.single },
      after: { ...named, post: id, single: said.single },
    });
  }
}
