import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { runMigrations } from "graphile-worker";
import { Client } from "pg";

const LOCK = 7_104_001;

/**
 * Brings the database at this address to the tables that this portal expects, its own and the job queue's. Safe to
 * call again, from several processes (one works, the others wait) and after having been killed half-way.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "portal-migrations" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await migrate(drizzle(client), { migrationsFolder: fileURLToPath(new URL("migrations", import.meta.url)) });
    await runMigrations({ connectionString: url });
  } finally {
    await client.end();
  }
}
