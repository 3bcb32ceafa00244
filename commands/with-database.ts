import { closePool } from "@/db/client";
import { createDatabaseIfMissing, openServer } from "@/db/embedded/server";
import { migrateDatabase } from "@/db/migrate";
import { type Env, readEnv } from "@/platform/env";

const databaseName = "portal";

/**
 * Runs a task with the portal's database: the one DATABASE_URL names, that of a portal
 * running beside us, or one started for the while.
 */
export async function withDatabase<Result>(task: (env: Env) => Promise<Result>): Promise<Result> {
  const env = readEnv();
  const server = env.databaseUrl ? null : await openServer({ dataDir: env.dataDir, say: (line) => console.log(line) });
  try {
    if (server) {
      await createDatabaseIfMissing(server, databaseName);
      process.env.DATABASE_URL = server.url(databaseName);
    }
    await migrateDatabase(process.env.DATABASE_URL ?? "");
    return await task(env);
  } finally {
    await closePool();
    await server?.leave();
  }
}

/** Ends the process with one plain line when a command fails. */
export function orExplain(command: Promise<unknown>): void {
  command.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
