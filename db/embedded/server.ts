import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client, escapeIdentifier } from "pg";
import { attach } from "@/db/embedded/attach";
import { passwordOf } from "@/db/embedded/cluster";
import { addressOf, isLast, type Keeper } from "@/db/embedded/keeper";
import { underLock } from "@/db/embedded/lock";
import { findPlace, type Place } from "@/db/embedded/place";
import { runningPostmaster, stopPostmaster } from "@/db/embedded/postmaster";

// So many vain attempts to have the server back are no news: its port may be held until its last process is gone.
const WORRY = 8;

/** The database server of a data folder, for as long as this process needs it. */
export type Server = { url(database: string): string; leave(): Promise<void> };

export type ServerOptions = {
  dataDir: string;
  /** Told, in one line each, what whoever runs the portal should know. */
  say?: (line: string) => void;
  /** Where root keeps what the server's user cannot reach; not a temporary folder, since databases lie there. */
  outside?: string;
};

/**
 * Joins the PostgreSQL of this data folder: the one that runs there, whoever started it, or a new one. If it dies it
 * is started again on the same port; the last process to leave stops it. Throws an Error whose message is one line.
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { dataDir, say = () => undefined, outside = "/var/lib/federation-portal" } = options;
  const place = await findPlace(resolve(dataDir), outside, say);
  const lock = join(place.home, "lock");
  mkdirSync(lock, { recursive: true });
  const { keeper: first, port } = await underLock(lock, () => attach(place));
  const password = passwordOf(place);
  let keeper = first;
  let recovery: Promise<void> = Promise.resolve();
  let left: Promise<void> | undefined;

  function hold(held: Keeper): void {
    keeper = held;
    setBackground(held, true);
    held.once("end", () => {
      if (!left) recovery = recover();
    });
  }

  async function recover(): Promise<void> {
    for (let failures = 0; !left; failures++) {
      try {
        return hold((await underLock(lock, () => attach(place, port))).keeper);
      } catch (error) {
        if (failures === WORRY) say(`The database server stopped and is not back yet: ${messageOf(error)}`);
        await pause(250);
      }
    }
  }

  async function goAway(): Promise<void> {
    process.removeListener("beforeExit", leave);
    await recovery;
    // A server whose folder was removed ends by itself.
    if (!existsSync(lock)) return keeper.end();
    await underLock(lock, () => letGo(place, keeper));
  }

  function leave(): Promise<void> {
    left ??= goAway();
    return left;
  }

  hold(first);
  process.once("beforeExit", leave);
  return { url: (database) => addressOf(password, port, database), leave };
}

async function letGo(place: Place, keeper: Keeper): Promise<void> {
  setBackground(keeper, false);
  const last = await isLast(keeper).catch(() => false);
  await keeper.end();
  if (last && runningPostmaster(place)) await stopPostmaster(place);
}

// A keeper alone is no reason for a process to go on.
function setBackground(keeper: Keeper & { ref?(): void; unref?(): void }, background: boolean): void {
  if (background) keeper.unref?.();
  else keeper.ref?.();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Makes an empty database with this name on the server, unless it is there. */
export async function createDatabaseIfMissing(server: Pick<Server, "url">, name: string): Promise<void> {
  const client = new Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  } catch (error) {
    // Two processes at once: the other was first.
    if (!(error instanceof Error && "code" in error && ["42P04", "23505"].includes(String(error.code)))) throw error;
  } finally {
    await client.end();
  }
}
