import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const tables = sql`select table_schema || '.' || table_name as name from information_schema.tables
  where table_schema in ('public', 'graphile_worker', 'drizzle')`;

async function databaseNames(): Promise<string[]> {
  const client = new Client({ connectionString: inject("testServer").url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
  await client.end();
  return rows.map((row) => row.datname);
}

describe("a fresh database", () => {
  test("has the portal's tables and the job queue's", async () => {
    const { rows } = await fresh.database.execute<{ name: string }>(tables);
    const names = rows.map((row) => row.name);
    expect(names).toContain("graphile_worker._private_jobs");
    expect(names.filter((name) => name.startsWith("public.")).length).toBeGreaterThan(5);
  });

  test("is one's own", async () => {
    const other = await freshDatabase();
    await fresh.database.execute(sql`create table only_here (id int)`);
    const { rows } = await other.database.execute(sql`select to_regclass('only_here') as found`);
    await other.drop();
    expect(rows).toEqual([{ found: null }]);
  });

  test("is gone once it is dropped", async () => {
    const other = await freshDatabase();
    const name = new URL(other.url).pathname.slice(1);
    expect(await databaseNames()).toContain(name);
    await other.drop();
    expect(await databaseNames()).not.toContain(name);
  });
});
