import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { type FreshDatabase, freshDatabase } from "@/db/testing";

let empty: FreshDatabase;
beforeEach(async () => {
  empty = await freshDatabase("template1");
});
afterEach(() => empty.drop());

const folder = join(import.meta.dirname, "migrations");
const migrations = readdirSync(folder).filter((name) => name.endsWith(".sql"));

async function count(query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await empty.database.execute<{ found: number }>(query);
  return rows[0]?.found ?? 0;
}

const tables = sql`select count(*)::int as found from pg_tables where schemaname = 'public'`;
const done = sql`select count(*)::int as found from drizzle.__drizzle_migrations`;
const queue = sql`select count(*)::int as found from graphile_worker.migrations`;
const stuck = sql`select count(*)::int as found from pg_stat_activity
  where datname = current_database() and application_name = 'portal-migrations' and wait_event_type = 'Lock'`;

test("two processes at once migrate once, and once more changes nothing", async () => {
  await Promise.all([migrateDatabase(empty.url), migrateDatabase(empty.url)]);
  const before = await Promise.all([tables, done, queue].map(count));
  expect(before[1]).toBe(migrations.length);
  await migrateDatabase(empty.url);
  expect(await Promise.all([tables, done, queue].map(count))).toEqual(before);
});

test("killed half-way it leaves nothing behind and runs again", async () => {
  const whole = migrations.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  const last = whole.match(/(?<=CREATE TABLE )"\w+"/g)?.at(-1);
  const hindrance = empty.database.transaction(async (transaction) => {
    await transaction.execute(sql.raw(`create table ${last} (id int)`));
    const killed = migrateDatabase(empty.url).catch((error: Error) => error);
    await vi.waitFor(async () => expect(await count(stuck)).toBe(1), { timeout: 10_000 });
    await transaction.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'portal-migrations'`);
    expect(await killed).toBeInstanceOf(Error);
    transaction.rollback();
  });
  await expect(hindrance).rejects.toThrow("Rollback");
  expect(await count(tables)).toBe(0);
  await migrateDatabase(empty.url);
  expect(await count(done)).toBe(migrations.length);
});
