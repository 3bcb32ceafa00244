import { readFileSync, writeFileSync } from "node:fs";
import { type Lock, missingPlatforms, platformOf } from "./checks/lock";

// A registry that lacks another platform's binary makes npm leave it out of the lock, and `npm ci` refuse the lock.
const path = "package-lock.json";
const lock = JSON.parse(readFileSync(path, "utf8")) as Lock;

const added = missingPlatforms(lock).map(({ name, version, dev }) => {
  const platform = platformOf(name);
  if (!platform.os && !platform.cpu) throw new Error(`${name}: its platform cannot be read from its name`);
  return [`node_modules/${name}`, { version, ...platform, ...(dev ? { dev } : {}), optional: true }] as const;
});

const packages = Object.entries(lock.packages);
const sorted = [...packages, ...added].sort(([a], [b]) => a.localeCompare(b, "en"));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${added.length} packages of other platforms added to ${path}`);
