import { eq } from "drizzle-orm";
import { units } from "@/db/schema/districts";
import { freshDatabase } from "@/db/testing";
import { auditOf, deskOf } from "@/db/testing-desk";
import { addPerson } from "../mutations/add-person";
import type { AddPostInput } from "./forms";
import { addPost } from "./mutations/add-post";
import { listPosts, listPostsOf } from "./queries";

export const at = new Date("2026-11-23T02:00:00Z");

/** The answer of a verb that did what it was asked. */
export function done<Answer extends { ok: boolean }>(answer: Answer): Extract<Answer, { ok: true }> {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { ok: true }>;
}

/** A database of one's own where people can be added and given posts. */
export async function postsWorld() {
  const fresh = await freshDatabase();
  const { database } = fresh;
  const desk = await deskOf(database);
  const [unit] = await database.select({ id: units.id }).from(units).where(eq(units.slug, "liaison"));
  const unitId = unit?.id ?? 0;
  const act = { actor: desk.organiser, at };
  let count = 0;

  async function somebody(): Promise<number> {
    const names = { nameEn: `Person ${++count}`, nameZh: `人员${count}`, pronoun: "she" as const };
    return done(await addPerson({ ...names, posts: [] }, act, database)).personId;
  }

  /** A post of its own unless it is named: no other test's holders are in the way. */
  const fields = (changes: Partial<AddPostInput> = {}) => ({
    ...{ titleEn: `Head ${++count}`, titleZh: `部长${count}`, kind: "other" as const, unitId, bodyEn: "", bodyZh: "" },
    ...{ protocolOrder: 4, single: false, heldFrom: "2024-01-01", heldUntil: null, ...changes },
  });

  /** A post that somebody holds from 2024 on, how it is the same post, and how a verb names it. */
  async function held(changes: Partial<AddPostInput> = {}) {
    const personId = changes.personId ?? (await somebody());
    done(await addPost({ ...fields(changes), personId }, act, database));
    const post = (await listPostsOf(personId, database)).at(-1);
    if (!post) throw new Error("no post was written");
    const same = { titleEn: post.title.en, titleZh: post.title.zh, unitId, kind: post.kind };
    return { post, personId, same, one: { postId: post.id, startedFrom: post.version } };
  }

  return {
    ...{ database, desk, act, unitId, somebody, fields, held, drop: () => fresh.drop() },
    lastOf: async (personId: number) => (await auditOf(database, "person", personId)).at(-1),
    holdersOf: async (titleEn: string) => (await listPosts(database)).filter(({ title }) => title.en === titleEn),
  };
}
