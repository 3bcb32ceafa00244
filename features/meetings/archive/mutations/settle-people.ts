import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import { people, posts } from "@/db/schema/people";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { canonical } from "../../minutes/sealing/canonical";
import type { Directory, PersonInside } from "../content";
import { NotTaken } from "../refusal";

const told = z.object({ pronoun: z.enum(["she", "he"]) });

const holds = (post: PersonInside["posts"][number]) => canonical(post);

async function postsOn(personId: number, day: string, tx: Transaction) {
  const held = await tx
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.personId, personId),
        sql`${posts.heldFrom} <= ${day} and (${posts.heldUntil} is null or ${posts.heldUntil} > ${day})`,
      ),
    );
  return held.map(({ kind, titleEn, titleZh, protocolOrder }) => ({
    ...{ kind, title_en: titleEn, title_zh: titleZh, protocol_order: protocolOrder },
  }));
}

/** Gives somebody her posts of the day, where none of that day are known; other ones are not overruled. */
async function settlePosts(person: PersonInside, id: number, day: string | null, tx: Transaction): Promise<void> {
  if (day === null) return;
  const here = (await postsOn(id, day, tx)).map(holds).sort();
  const given = person.posts.map(holds).sort();
  if (here.join() === given.join()) return;
  if (here.length > 0) throw new NotTaken("other_posts", person.name_en || person.name_zh);
  await tx.insert(posts).values(
    person.posts.map((post) => ({
      ...{ personId: id, kind: post.kind, titleEn: post.title_en, titleZh: post.title_zh },
      // All that an archive knows of a post is that it was held that day.
      ...{ protocolOrder: post.protocol_order, heldFrom: day, heldUntil: sql`${day}::date + 1` },
    })),
  );
}

/**
 * The ids here of the people whom an archive names, by what it calls them: matched by both names, and made where they
 * are missing. Of several of the same names each is another.
 */
export async function settlePeople(
  tx: Transaction,
  { persons, directory, day }: { persons: readonly PersonInside[]; directory: Directory; day: string | null },
  act: Act,
) {
  const ids = new Map<string, number>();
  for (const person of persons) {
    const [nameEn, nameZh] = [person.name_en, person.name_zh];
    const namesakes = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.nameEn, nameEn), eq(people.nameZh, nameZh)))
      .orderBy(people.id);
    const taken = new Set(ids.values());
    let id = namesakes.find((one) => !taken.has(one.id))?.id;
    if (id === undefined) {
      const about = told.safeParse(directory.people?.[person.ref]);
      if (!about.success) throw new NotTaken("damaged", person.ref);
      const values = { nameEn, nameZh, pronoun: about.data.pronoun };
      const [made] = await tx.insert(people).values(values).returning({ id: people.id });
      id = made?.id ?? 0;
      await recordAudit(tx, { act, action: "person.add", subject: { type: "person", id }, after: values });
    }
    await settlePosts(person, id, day, tx);
    ids.set(person.ref, id);
  }
  return ids;
}
