import { realpathSync } from "node:fs";
import { Client } from "pg";
import { dataOf, passwordOf } from "@/db/embedded/cluster";
import type { Place } from "@/db/embedded/place";

/** A connection that says "this server is in use": while one is open, nobody else stops the server. */
export type Keeper = Client;

const NAME = "portal-keeper";

export function addressOf(password: string, port: number, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Opens a keeper; throws an Error when the server does not answer, or is not the one of this place. */
export async function openKeeper(place: Place, port: number): Promise<Keeper> {
  const keeper = new Client({
    connectionString: addressOf(passwordOf(place), port, "postgres"),
    application_name: NAME,
    connectionTimeoutMillis: 5000,
    ssl: false,
  });
  keeper.on("error", () => undefined);
  try {
    await keeper.connect();
    const { rows } = await keeper.query<{ folder: string }>("select current_setting('data_directory') as folder");
    if (rows[0]?.folder && realpathSync(rows[0].folder) === realpathSync(dataOf(place))) return keeper;
    throw new Error(`the server on port ${port} serves ${rows[0]?.folder}, not ${dataOf(place)}`);
  } catch (error) {
    await keeper.end().catch(() => undefined);
    throw error;
  }
}

/** Whether nobody else keeps the server. */
export async function isLast(keeper: Keeper): Promise<boolean> {
  const others = "select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()";
  return (await keeper.query(others, [NAME])).rowCount === 0;
}
