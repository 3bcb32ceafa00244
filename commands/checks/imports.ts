import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ICruiseResult } from "dependency-cruiser";
import type { Finding } from "./finding";

const home = fileURLToPath(new URL("../../", import.meta.url));
const config = join(home, ".dependency-cruiser.cjs");
const folders = ["app", "commands", "components", "db", "e2e", "features", "i18n", "platform", "worker"];

/** The names of the rules about who may import what. */
export function importRules(): string[] {
  const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };
  return [...new Set(forbidden.map(({ name }) => name))];
}

/** Every import in the tree under `root` that breaks a rule of `.dependency-cruiser.cjs`, by the rule's name. */
export async function importFindings(root: string): Promise<Finding[]> {
  const { stdout } = await promisify(execFile)(
    join(home, "node_modules/.bin/depcruise"),
    ["--config", config, "--output-type", "json", ...folders.filter((folder) => existsSync(join(root, folder)))],
    { cwd: root, maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(stdout) as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, file: from, message: `imports ${to}` }));
}
