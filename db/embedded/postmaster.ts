import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataOf } from "@/db/embedded/cluster";
import type { Place } from "@/db/embedded/place";
import { commandOf, gist, run } from "@/db/embedded/processes";

/** The server's first process, as its pid file names it. */
export type Postmaster = { pid: number; port: number };

const LOG_LIMIT = 1_000_000;
const NOBODY = 2 ** 31 - 1;

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "128MB",
  timezone: "UTC",
  log_timezone: "UTC",
  // The log keeps starts, stops and crashes. A failed statement is told to its caller, whose data has no place here.
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

const pidFile = (place: Place) => join(dataOf(place), "postmaster.pid");

/**
 * The server that runs in this place, ready or not; null when none does. A pid file that outlived its server may
 * name a number which now belongs to another program, so the process must be a PostgreSQL of this very folder.
 */
export function runningPostmaster(place: Place): Postmaster | null {
  const found = readPidFile(place);
  if (!found) return null;
  const command = commandOf(found.pid);
  return command.includes("postgres") && command.includes(`-D ${dataOf(place)} `) ? found : null;
}

function readPidFile(place: Place): Postmaster | null {
  if (!existsSync(pidFile(place))) return null;
  const [pid, , , port] = readFileSync(pidFile(place), "utf8").split("\n");
  return { pid: Number(pid), port: Number(port) };
}

// PostgreSQL will not start while the pid in its file lives, be it another program's or unburied. Only the number is
// struck out: the rest of the file tells it whether processes of its last life still hold the shared memory.
function disownPidFile(place: Place): void {
  const found = readPidFile(place);
  if (!found || runningPostmaster(place)) return;
  // Just made and not yet written: a server is starting.
  if (!found.pid && Date.now() - statSync(pidFile(place)).mtimeMs < 2000) return;
  const [, ...rest] = readFileSync(pidFile(place), "utf8").split("\n");
  writeFileSync(pidFile(place), [NOBODY, ...rest].join("\n"));
}

/** Starts the server and waits until it is ready; answers why it did not start, or null when it did. */
export async function startPostmaster(place: Place, port: number): Promise<string | null> {
  disownPidFile(place);
  const { log, written } = openLog(place);
  const settings = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  try {
    await controlServer(place, "start", `--log=${log}`, "-o", [`-p ${port}`, ...settings].join(" "));
    return null;
  } catch (error) {
    const said = readFileSync(log).subarray(written).toString();
    return gist(said) || String(error);
  }
}

/** Stops the server and waits until it is gone; its clients are disconnected, what they committed stays. */
export async function stopPostmaster(place: Place): Promise<void> {
  await controlServer(place, "stop", "--mode=fast");
}

async function controlServer(place: Place, verb: string, ...parameters: string[]): Promise<void> {
  const program = join(place.native, "bin", "pg_ctl");
  await run(place.account, program, verb, "--wait", "--silent", `--pgdata=${dataOf(place)}`, ...parameters);
}

function openLog({ home, account }: Place): { log: string; written: number } {
  const log = join(home, "server.log");
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) renameSync(log, `${log}.1`);
  closeSync(openSync(log, "a", 0o600));
  if (account) chownSync(log, account.uid, account.gid);
  return { log, written: statSync(log).size };
}
