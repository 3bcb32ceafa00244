import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

// The server and the bundled pages are two module worlds in one process: they share one pool.
const shared = globalThis as typeof globalThis & { portalPool?: Pool };

export function connectPool(url: string, max = 10): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 4000,
    statement_timeout: 15_000,
    // A locked table is answered for in under five seconds; a server that froze is not waited for.
    lock_timeout: 4000,
    query_timeout: 16_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  pool.on("error", () => undefined);
  return pool;
}

export function portalPool(): Pool {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: start the portal through npm start or a command");
  shared.portalPool ??= connectPool(url);
  return shared.portalPool;
}

export async function closePool(): Promise<void> {
  const pool = shared.portalPool;
  shared.portalPool = undefined;
  await pool?.end();
}

let database: { pool: Pool; client: Database } | undefined;

function connected(): Database {
  const pool = portalPool();
  if (database?.pool !== pool) database = { pool, client: drizzle(pool) };
  return database.client;
}

/** The database of this process; connected at first use, so that a build needs none. */
export const db: Database = new Proxy({} as Database, {
  get(_, property) {
    const client = connected();
    const value = Reflect.get(client, property, client);
    return typeof value === "function" ? value.bind(client) : value;
  },
});
