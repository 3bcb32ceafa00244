import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

// The headless shell has no window to draw, which is a quarter of the work.
const usual = [
  ...["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser"],
  ...["/usr/bin/google-chrome", "/opt/google/chrome/chrome"],
];

function installed(): string | undefined {
  const own = chromium.executablePath();
  return [process.env.CHROMIUM_PATH, ...usual, own].find((path) => path && existsSync(path)) ?? undefined;
}

/** Where a Chromium is; installed from Debian's packages if there is none and we may. */
export function findBrowser(): string {
  const present = installed();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    for (const name of ["chromium-headless-shell", "chromium"]) {
      if (!installed()) spawnSync("apt-get", ["install", "-y", "-qq", name], { stdio: "inherit" });
    }
  }
  const fetched = installed();
  if (!fetched) throw new Error("No Chromium found: install one, or set CHROMIUM_PATH to where it is");
  return fetched;
}
