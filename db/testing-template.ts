import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { type Client, escapeIdentifier, escapeLiteral } from "pg";
import { connectPool } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { seedTemplate } from "@/db/seed/template";

export const TEMPLATE = "portal_template";

/** Held alone by whoever makes the template, and together by those who copy it. */
export const TEMPLATE_LOCK = 7_104_002;

const root = fileURLToPath(new URL("..", import.meta.url));

/** The address of another database on the same server. */
export function addressOn(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes the database that every test file copies, unless it was made from the same files. */
export async function prepareTemplate(admin: Client, serverUrl: string): Promise<void> {
  await admin.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
  try {
    const hash = sourceHash();
    const { rows } = await admin.query<{ hash: string }>(
      "select shobj_description(oid, 'pg_database') as hash from pg_database where datname = $1",
      [TEMPLATE],
    );
    if (rows[0]?.hash === hash) return;
    const name = escapeIdentifier(TEMPLATE);
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
    await fill(addressOn(serverUrl, TEMPLATE));
    // A database that someone is connected to cannot be copied.
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query(`comment on database ${name} is ${escapeLiteral(hash)}`);
  } finally {
    await admin.query("select pg_advisory_unlock($1)", [TEMPLATE_LOCK]);
  }
}

async function fill(url: string): Promise<void> {
  await migrateDatabase(url);
  const pool = connectPool(url);
  try {
    await seedTemplate(drizzle(pool));
  } finally {
    await pool.end();
  }
}

// What the tables and rows of the template come from.
function sourceHash(): string {
  const hash = createHash("sha256");
  const mutations = filesIn("features").filter((path) => /(^|\/)(mutations|search)\/|search-entries/.test(path));
  for (const path of ["package-lock.json", ...filesIn("db/migrations"), ...filesIn("db/seed"), ...mutations]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && !file.includes(".test."))
    .map((file) => relative(root, file))
    .sort();
}
