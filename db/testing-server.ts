import { randomInt } from "node:crypto";
import { join } from "node:path";
import { Client, escapeIdentifier } from "pg";
import type { TestProject } from "vitest/node";
import { openServer } from "@/db/embedded/server";
import { prepareTemplate } from "@/db/testing-template";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that this run's databases are made on, and the number in their names. */
    testServer: { url: string; run: number };
  }
}

// A run holds this lock together with its number as long as it lives, so that others can tell whose databases are left.
const RUN_LOCK = 7_104;

/** Opens the test server and prepares its template before a run; puts things away after it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Whatever portal this machine serves, tests write no files among its own.
  process.env.DATA_DIR = join(project.config.root, ".data/test");
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? null : await openServer({ dataDir: process.env.DATA_DIR, say: console.info });
  const url = given ?? server?.url("postgres") ?? "";
  const admin = new Client({ connectionString: url, application_name: "portal-tests" });
  admin.on("error", () => undefined);
  await admin.connect();
  const run = randomInt(1, 2 ** 31);
  await admin.query("select pg_advisory_lock($1, $2)", [RUN_LOCK, run]);
  await dropLeftovers(admin);
  await prepareTemplate(admin, url);
  project.provide("testServer", { url, run });

  return async () => {
    await admin.query("select pg_advisory_unlock($1, $2)", [RUN_LOCK, run]);
    await dropLeftovers(admin);
    await admin.end();
    await server?.leave();
  };
}

async function dropLeftovers(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname ~ '^test_[0-9]+_'",
  );
  for (const { name } of rows) {
    const run = Number(name.split("_")[1]);
    const { rows: answer } = await admin.query<{ dead: boolean }>("select pg_try_advisory_lock($1, $2) as dead", [
      RUN_LOCK,
      run,
    ]);
    if (!answer[0]?.dead) continue;
    await admin.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
    await admin.query("select pg_advisory_unlock($1, $2)", [RUN_LOCK, run]);
  }
}
