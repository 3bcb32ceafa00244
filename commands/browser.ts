import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];

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
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: "inherit" });
  }
  const fetched = installed();
  if (!fetched) throw new Error("No Chromium found: install one, or set CHROMIUM_PATH to where it is");
  return fetched;
}
