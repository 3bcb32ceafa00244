import { createHash } from "node:crypto";
import { chmodSync, lstatSync, mkdirSync, readlinkSync, realpathSync, rmdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { serverAccount } from "@/db/embedded/account";
import { installedBinaries, reachableBinaries } from "@/db/embedded/binaries";
import { type Account, succeeds } from "@/db/embedded/processes";

/** Where a database server lives: its folder, its programs and their version, and its user (null: oneself). */
export type Place = { home: string; native: string; version: string; account: Account | null };

/**
 * The place of the server of this data folder, the same at every call. As root, what the server's user cannot
 * reach goes to the folder `outside`, and `<dataDir>/postgres` becomes a link to it.
 */
export async function findPlace(dataDir: string, outside: string, say: (line: string) => void): Promise<Place> {
  mkdirSync(dataDir, { recursive: true });
  const door = join(realpathSync(dataDir), "postgres");
  const account = serverAccount(door);
  const home = await enter(door, account, outside, say);
  const installed = await installedBinaries();
  const native = await reachableBinaries(account, installed, outside);
  return { home, native, version: installed.version, account };
}

async function enter(door: string, account: Account | null, outside: string, say: (line: string) => void) {
  if (!lstatSync(door, { throwIfNoEntry: false })) settle(door, account, outside);
  if (lstatSync(door).isSymbolicLink()) {
    const home = readlinkSync(door);
    say(`The database is kept in ${home}, because PostgreSQL's user cannot reach ${door}`);
    if (mkdirSync(home, { recursive: true })) say(`${home} was gone: a new database is begun there`);
  }
  const home = realpathSync(door);
  if (/["$`\\\n]/.test(home)) throw new Error(`PostgreSQL cannot work in ${home}: no quotes, $, \` or \\ in its path`);
  const owner = statSync(home).uid;
  if (!account && owner !== process.getuid?.()) {
    throw new Error(`${home} belongs to another user (number ${owner}): run as that user, or set another DATA_DIR`);
  }
  if (account && !succeeds(account, "test", "-x", home)) {
    throw new Error(
      `PostgreSQL's user (number ${account.uid}) cannot reach ${home}: chmod o+x it and the folders above it`,
    );
  }
  return home;
}

// Two first starts at once settle on the same place: only one can make the folder or the link.
function settle(door: string, account: Account | null, outside: string): void {
  if (!account || succeeds(account, "test", "-x", join(door, ".."))) {
    mkdirSync(door, { recursive: true, mode: 0o700 });
    if (account) chmodSync(door, 0o755);
    return;
  }
  const home = makeOutside(door, outside);
  try {
    symlinkSync(home, door);
  } catch {
    rmdirSync(home);
  }
}

// A folder found there belonged to a data folder that was since removed: its database is left alone.
function makeOutside(door: string, outside: string): string {
  const name = createHash("sha256").update(door).digest("hex").slice(0, 12);
  mkdirSync(outside, { recursive: true, mode: 0o755 });
  for (let turn = 1; ; turn++) {
    const home = join(outside, turn === 1 ? name : `${name}-${turn}`);
    try {
      mkdirSync(home);
      chmodSync(home, 0o755);
      return home;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}
