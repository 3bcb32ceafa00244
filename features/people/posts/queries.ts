import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { people, posts } from "@/db/schema/people";
import type { HeldPost, Unit } from "./post";

type Reader = Database | Transaction;

const unitOf = ({ id, kind, nameEn, nameZh, shortEn, shortZh, protocolOrder }: typeof units.$inferSelect): Unit => ({
  ...{ id, level: kind, order: protocolOrder },
  ...{ name: { en: nameEn, zh: nameZh }, short: { en: shortEn, zh: shortZh } },
});

/** Every post with its holder; one of the federation or its Party group that says no body is of the municipal level. */
async function selectPosts(where: SQL | undefined, database: Reader): Promise<HeldPost[]> {
  const rows = await database
    .select({ post: posts, person: people, unit: units })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .leftJoin(units, eq(units.id, posts.unitId))
    .where(where)
    .orderBy(asc(posts.heldFrom), asc(posts.id));
  const [municipal] = await database
    .select()
    .from(units)
    .where(eq(units.kind, "municipal"))
    .orderBy(asc(units.protocolOrder), asc(units.id))
    .limit(1);
  return rows.map(({ post, person, unit }) => {
    const isOwn = post.kind !== "other" && !post.bodyEn && !post.bodyZh;
    const body = unit ?? (isOwn ? municipal : null);
    return {
      ...{ id: post.id, version: post.version, kind: post.kind, unit: body ? unitOf(body) : null },
      person: { id: person.id, name: { en: person.nameEn, zh: person.nameZh } },
      outside: { en: post.bodyEn, zh: post.bodyZh },
      title: { en: post.titleEn, zh: post.titleZh },
      ...{ protocolOrder: post.protocolOrder, single: post.single },
      ...{ heldFrom: post.heldFrom, heldUntil: post.heldUntil },
    };
  });
}

/** Every post that anybody holds, held or will hold, by its first day. */
export async function listPosts(database: Reader = db): Promise<HeldPost[]> {
  return selectPosts(undefined, database);
}

/** One person's posts, by their first day. */
export async function listPostsOf(personId: number, database: Reader = db): Promise<HeldPost[]> {
  return selectPosts(eq(posts.personId, personId), database);
}

/** People, locked until the transaction ends in one order, so that no two verbs wait for each other; by their ids. */
export async function lockPeople(tx: Transaction, ids: number[]) {
  const rows = await tx
    .select()
    .from(people)
    .where(inArray(people.id, ids))
    .orderBy(asc(people.id))
    .for("no key update");
  return new Map(rows.map((person) => [person.id, person]));
}

/**
 * A post, locked until the transaction ends, and first its holder with the others named, so that none of them is given
 * a post meanwhile; null when it is gone.
 */
export async function lockPost(tx: Transaction, id: number, others: number[] = []): Promise<HeldPost | null> {
  const [row] = await tx.select({ personId: posts.personId }).from(posts).where(eq(posts.id, id));
  if (!row) return null;
  await lockPeople(tx, [row.personId, ...others]);
  await tx.select({ id: posts.id }).from(posts).where(eq(posts.id, id)).for("update");
  const [post] = await selectPosts(eq(posts.id, id), tx);
  return post ?? null;
}

/** A person as her own page shows her; null when there is none. */
export async function getPerson(id: number, database: Reader = db) {
  const [person] = await database.select().from(people).where(eq(people.id, id));
  if (!person) return null;
  const { version, nameEn, nameZh, pronoun } = person;
  return { id, version, name: { en: nameEn, zh: nameZh }, pronoun };
}

/** Whoever bears both these names already; null when nobody does. */
export async function findNamesake({ nameEn, nameZh }: { nameEn: string; nameZh: string }, database: Reader = db) {
  const [person] = await database
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.nameEn, nameEn), eq(people.nameZh, nameZh)))
    .orderBy(asc(people.id))
    .limit(1);
  return person ?? null;
}

/** Whether a unit is there. */
export async function isUnit(id: number, database: Reader = db): Promise<boolean> {
  return (await database.$count(units, eq(units.id, id))) > 0;
}
