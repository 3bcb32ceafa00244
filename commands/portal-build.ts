import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";

const sources = ["app", "components", "db/schema", "features", "i18n", "platform", "public"];
const settings = ["next.config.ts", "package-lock.json", "postcss.config.mjs", "tsconfig.json"];
const stamp = ".next/portal-sources";

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes(".test.") && entry.name !== "site.js")
    .map((entry) => join(entry.parentPath, entry.name));
}

async function hashOfSources(): Promise<string> {
  const files = [...(await Promise.all(sources.filter(existsSync).map(filesBelow))).flat(), ...settings].sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

/** Builds the portal, unless what was built last came from the same sources. */
export async function buildIfNeeded(say: (line: string) => void): Promise<void> {
  const hash = await hashOfSources();
  const built = existsSync(".next/BUILD_ID") && existsSync("public/site.js") && existsSync(stamp);
  if (built && readFileSync(stamp, "utf8") === hash) return;
  say("Building the portal (about a minute, once)");
  buildSync({
    entryPoints: ["components/layout/site-script.ts"],
    outfile: "public/site.js",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
  });
  const build = spawnSync("node_modules/.bin/next", ["build"], {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}\n${build.stderr}`);
  writeFileSync(stamp, hash);
}
