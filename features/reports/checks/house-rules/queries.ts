import { and, asc, eq, ilike, isNull, or } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { houseRules } from "@/db/schema/house-style";
import { accounts, people, posts } from "@/db/schema/people";
import type { WordRule } from "../finding";
import type { Leader } from "../leaders-on";
import type { RuleFilter } from "./house-rule";

const pageSize = 50;

const asListed = {
  id: houseRules.id,
  version: houseRules.version,
  kind: houseRules.kind,
  language: houseRules.language,
  found: houseRules.found,
  instead: houseRules.instead,
  note: houseRules.note,
  active: houseRules.active,
};

const inOrder = [asc(houseRules.language), asc(houseRules.kind), asc(houseRules.found), asc(houseRules.id)];

function chosen({ kind, language, q }: RuleFilter) {
  const words = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return and(
    isNull(houseRules.removedAt),
    kind === "all" ? undefined : eq(houseRules.kind, kind),
    language === "all" ? undefined : eq(houseRules.language, language),
    q === ""
      ? undefined
      : or(...[houseRules.found, houseRules.instead, houseRules.note].map((one) => ilike(one, words))),
  );
}

/** The office's rules by language, kind and words, with who changed each last. */
export async function listHouseRules(filter: RuleFilter, database: Database = db) {
  const where = chosen(filter);
  const rows = await database
    .select({ ...asListed, updatedAt: houseRules.updatedAt, updatedBy: accounts.name })
    .from(houseRules)
    .leftJoin(accounts, eq(accounts.id, houseRules.updatedBy))
    .where(where)
    .orderBy(...inOrder)
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
  const total = await database.$count(houseRules, where);
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** Every rule on the list, as it is written into a file. */
export async function exportHouseRules(database: Database = db) {
  return database
    .select(asListed)
    .from(houseRules)
    .where(isNull(houseRules.removedAt))
    .orderBy(...inOrder);
}

/** One rule, also one that was removed; null when there never was one. */
export async function findHouseRule(id: number, database: Database = db) {
  const [rule] = await database
    .select({ ...asListed, removedAt: houseRules.removedAt })
    .from(houseRules)
    .where(eq(houseRules.id, id));
  return rule ?? null;
}

/** One rule held until the transaction ends; null when there never was one. */
export async function lockHouseRule(id: number, tx: Transaction) {
  const [rule] = await tx
    .select({ ...asListed, removedAt: houseRules.removedAt })
    .from(houseRules)
    .where(eq(houseRules.id, id))
    .for("update");
  return rule ?? null;
}

/** The words that texts are checked against: every rule that is on the list and switched on. */
export async function listWordRules(database: Database = db): Promise<WordRule[]> {
  const { kind, language, found, instead, note } = asListed;
  return database
    .select({ kind, language, found, instead, note })
    .from(houseRules)
    .where(and(isNull(houseRules.removedAt), eq(houseRules.active, true)))
    .orderBy(...inOrder);
}

/** Everyone who holds or held a post, with all of them and their days. */
export async function listLeaders(database: Database = db): Promise<Leader[]> {
  const rows = await database
    .select({
      id: people.id,
      nameEn: people.nameEn,
      nameZh: people.nameZh,
      post: {
        ...{ kind: posts.kind, en: posts.titleEn, zh: posts.titleZh, protocolOrder: posts.protocolOrder },
        ...{ heldFrom: posts.heldFrom, heldUntil: posts.heldUntil },
      },
    })
    .from(people)
    .innerJoin(posts, eq(posts.personId, people.id))
    .orderBy(asc(people.id), asc(posts.id));
  const leaders = new Map<number, Leader>();
  for (const { id, nameEn, nameZh, post } of rows) {
    const leader = leaders.get(id) ?? { nameEn, nameZh, posts: [] };
    leader.posts.push(post);
    leaders.set(id, leader);
  }
  return [...leaders.values()];
}
