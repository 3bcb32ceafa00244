import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { accounts, people, posts, sessions } from "@/db/schema/people";
import type { Actor, Role } from "./actor";

/** The signed-in account behind a session that still holds; null once it was ended or the account disabled. */
export async function findActor(sessionId: string, database: Database = db): Promise<Actor | null> {
  const [account] = await database
    .select({ accountId: accounts.id, name: accounts.name, role: accounts.role, districtId: accounts.districtId })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt), isNull(accounts.disabledAt)));
  return account ?? null;
}

/** The account with this address, as an actor; null when there is none or it is disabled. */
export async function findAccount(email: string, database: Database = db): Promise<Actor | null> {
  const [account] = await database
    .select({ accountId: accounts.id, name: accounts.name, role: accounts.role, districtId: accounts.districtId })
    .from(accounts)
    .where(and(eq(accounts.email, email), isNull(accounts.disabledAt)));
  return account ?? null;
}

/** Everyone named in records, by name. */
export async function listPeople(database: Database = db) {
  return database
    .select({ id: people.id, nameEn: people.nameEn, nameZh: people.nameZh })
    .from(people)
    .orderBy(asc(people.nameEn));
}

/** People with all posts they ever held, by id. */
export async function findPeople(ids: number[], database: Database | Transaction = db) {
  if (ids.length === 0) return new Map<number, never>();
  const rows = await database.select().from(people).where(inArray(people.id, ids));
  const held = await database.select().from(posts).where(inArray(posts.personId, ids));
  return new Map(
    rows.map((person) => [person.id, { ...person, posts: held.filter((post) => post.personId === person.id) }]),
  );
}

type Addressed = { role: Role } | { accountIds: number[] } | { districtId: number };

function addressed(who: Addressed) {
  if ("role" in who) return eq(accounts.role, who.role);
  if ("accountIds" in who) return inArray(accounts.id, who.accountIds);
  return and(eq(accounts.districtId, who.districtId), eq(accounts.role, "district_administrator"));
}

/** Where letters to everyone of a role, to certain accounts, or to whoever answers for a district, go. */
export async function listAddressees(who: Addressed, database: Database = db) {
  return database
    .select({ id: accounts.id, email: accounts.email, name: accounts.name })
    .from(accounts)
    .where(and(addressed(who), isNull(accounts.disabledAt)));
}
