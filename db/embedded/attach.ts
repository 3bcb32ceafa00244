import { setTimeout as pause } from "node:timers/promises";
import { ensureCluster } from "@/db/embedded/cluster";
import { type Keeper, openKeeper } from "@/db/embedded/keeper";
import type { Place } from "@/db/embedded/place";
import { choosePort, isFree, rememberPort } from "@/db/embedded/port";
import { type Postmaster, runningPostmaster, startPostmaster } from "@/db/embedded/postmaster";

export type Attachment = { keeper: Keeper; port: number };

const PATIENCE = 60_000;
const ATTEMPTS = 3;

// What passes by itself: the last life of the server still ending, or its port taken in this moment.
const PASSING = /pre-existing shared memory|lock file .* (already exists|is empty)|could not (bind|create any TCP)/;

/**
 * Joins the server of this place, which is started if it does not run; to be called under the lock. With `port` it is
 * to come back: on that port and with the files it had. Throws an Error that says in one line why there is no server.
 */
export async function attach(place: Place, port?: number): Promise<Attachment> {
  if (!port) await ensureCluster(place);
  let why = "";
  let failures = 0;
  for (const patience = Date.now() + PATIENCE; Date.now() < patience; await pause(100)) {
    const found = runningPostmaster(place);
    if (found && port && found.port !== port) {
      throw new Error(`the server in ${place.home} moved from port ${port} to ${found.port}`);
    }
    const joined = found ? await join(place, found) : await start(place, port);
    if (typeof joined !== "string") return joined;
    why = joined;
    if (!found && !PASSING.test(why) && ++failures === ATTEMPTS) {
      throw new Error(`PostgreSQL in ${place.home} does not start: ${why}`);
    }
  }
  throw new Error(`PostgreSQL in ${place.home} is not ready after ${PATIENCE / 1000} s: ${why}`);
}

async function join(place: Place, { port }: Postmaster): Promise<Attachment | string> {
  try {
    const keeper = await openKeeper(place, port);
    rememberPort(place.home, port);
    return { keeper, port };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "28P01") {
      throw new Error(`the server in ${place.home} does not accept the password kept beside it`);
    }
    return String(error);
  }
}

async function start(place: Place, wanted?: number): Promise<Attachment | string> {
  if (wanted && !(await isFree(wanted))) throw new Error(`port ${wanted} was taken by another program`);
  const why = await startPostmaster(place, wanted ?? (await choosePort(place.home)));
  const started = runningPostmaster(place);
  if (started) return join(place, started);
  return why ?? "it ended at once";
}
