import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Place } from "@/db/embedded/place";
import { run } from "@/db/embedded/processes";

export const dataOf = (place: Place) => join(place.home, "data");

/** The password of the server's only role, `postgres`. */
export function passwordOf(place: Place): string {
  const path = join(place.home, "password");
  if (!existsSync(path)) throw new Error(`${path} is gone, and the database beside it opens with nothing else`);
  return readFileSync(path, "utf8").trim();
}

/**
 * Makes the files of an empty database server, unless they are there. They come to stand under their name only when
 * they are whole, so that whatever stands there is never made anew.
 */
export async function ensureCluster(place: Place): Promise<void> {
  const data = dataOf(place);
  const version = join(data, "PG_VERSION");
  if (existsSync(version)) {
    const [made, here] = [readFileSync(version, "utf8").trim(), place.version.split(".")[0]];
    if (made !== here) throw new Error(`${data} was made by PostgreSQL ${made} and cannot be read by ${here}`);
    if (place.account && statSync(data).uid === 0) {
      throw new Error(`${data} belongs to root, whom PostgreSQL refuses: chown -R ${place.account.uid} ${data}`);
    }
    return;
  }
  if (existsSync(data) && readdirSync(data).length > 0) throw new Error(`${data} holds something, but no database`);
  for (const name of readdirSync(place.home)) {
    if (name.startsWith("unfinished-")) rmSync(join(place.home, name), { recursive: true, force: true, maxRetries: 3 });
  }
  await makeCluster(place, data);
}

// The locale is PostgreSQL's own: the order of code points, the same on every machine, yet it knows all letters.
async function makeCluster(place: Place, data: string): Promise<void> {
  const unfinished = mkdtempSync(join(place.home, "unfinished-"));
  if (place.account) chownSync(unfinished, place.account.uid, place.account.gid);
  await run(
    place.account,
    join(place.native, "bin", "initdb"),
    `--pgdata=${unfinished}`,
    "--username=postgres",
    `--pwfile=${choosePassword(place)}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  );
  renameSync(unfinished, data);
  const home = openSync(place.home, "r");
  fsyncSync(home);
  closeSync(home);
}

function choosePassword({ home, account }: Place): string {
  const path = join(home, "password");
  rmSync(path, { force: true });
  writeFileSync(path, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flush: true });
  if (account) chownSync(path, account.uid, account.gid);
  return path;
}
