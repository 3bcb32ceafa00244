import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "@/db/embedded/processes";

const NAME = "postgres";

function lookUp(): Account | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, NAME], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : null;
  });
  return uid && gid != null ? { uid, gid } : null;
}

function create(): Account {
  const parameters = ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME];
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` };
  const made = spawnSync("useradd", parameters, { encoding: "utf8", env });
  const account = lookUp();
  if (account) return account;
  const why = made.error?.message ?? made.stderr.trim();
  throw new Error(
    `PostgreSQL does not run as root, and a user "${NAME}" could not be made (${why}): make one, or run as another user`,
  );
}

/**
 * Under whom the server of this folder runs: null for oneself. PostgreSQL refuses root, so root lends it
 * to the owner of the folder or its data and otherwise to the user "postgres", who is made if missing.
 */
export function serverAccount(home: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const folder of [home, join(home, "data")]) {
    if (!existsSync(folder)) continue;
    const { uid, gid } = statSync(folder);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp() ?? create();
}
