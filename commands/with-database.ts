import { closePool, db } from "@/db/client";
import { createDatabaseIfMissing, openServer } from "@/db/embedded/server";
import { migrateDatabase } from "@/db/migrate";
import { seedDemonstration } from "@/db/seed/demonstration";
import { foundFederationIfNew } from "@/db/seed/federation";
import { type Env, readEnv } from "@/platform/env";
import { authSecret } from "./secret";

const databaseName = "portal";

/**
 * Runs a task with the portal's database: the one DATABASE_URL names, that of a portal
 * running beside us, or one started for the while. The federation is set up in a new
 * database, in the demonstration with its whole world.
 */
export async function withDatabase<Result>(task: (env: Env) => Promise<Result>): Promise<Result> {
  const env = readEnv();
  const server = env.databaseUrl ? null : await openServer({ dataDir: env.dataDir, say: (line) => console.log(line) });
  try {
    if (server) {
      await createDatabaseIfMissing(server, databaseName);
      process.env.DATABASE_URL = server.url(databaseName);
    }
    // Whether this is the demonstration was told by there being no DATABASE_URL; from here on there is one.
    process.env.DEMO = env.demo ? "on" : "off";
    if (env.authSecret || server) process.env.NEXTAUTH_SECRET ??= authSecret(env);
    await migrateDatabase(process.env.DATABASE_URL ?? "");
    if (env.demo) await seedDemonstration(db, { today: new Date(), password: env.demoPassword });
    else await foundFederationIfNew(db, new Date());
    return await task(env);
  } finally {
    await closePool();
    await server?.leave();
  }
}
