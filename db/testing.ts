import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import { Client, escapeIdentifier } from "pg";
import { inject } from "vitest";
import { connectPool, type Database } from "@/db/client";
import { addressOn, TEMPLATE, TEMPLATE_LOCK } from "@/db/testing-template";

export type FreshDatabase = { database: Database; url: string; drop(): Promise<void> };

/**
 * A database of one's own with the seed's rows, for one test file: made in `beforeAll`, dropped in `afterAll`.
 * A copy of `template1` is an empty one.
 */
export async function freshDatabase(template = TEMPLATE): Promise<FreshDatabase> {
  const { url: serverUrl, run } = inject("testServer");
  const name = `test_${run}_${randomBytes(6).toString("hex")}`;
  await asAdministrator(serverUrl, async (admin) => {
    await admin.query("select pg_advisory_lock_shared($1)", [TEMPLATE_LOCK]);
    await admin.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  });
  const url = addressOn(serverUrl, name);
  const pool = connectPool(url);
  return {
    database: drizzle(pool),
    url,
    async drop() {
      await pool.end();
      await asAdministrator(serverUrl, (admin) => admin.query(`drop database ${escapeIdentifier(name)} with (force)`));
    },
  };
}

async function asAdministrator(serverUrl: string, work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: serverUrl, application_name: "portal-tests" });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
