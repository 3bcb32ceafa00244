import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser";
import { orExplain } from "./or-explain";
import { buildIfNeeded } from "./portal-build";
import { startSecondPortal } from "./second-portal";

async function runTasks(): Promise<void> {
  const browser = findBrowser();
  await buildIfNeeded((line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), "portal-e2e-"));
  try {
    const portal = await startSecondPortal(dataDir);
    try {
      const tasks = spawn("node_modules/.bin/playwright", ["test", ...process.argv.slice(2)], {
        env: { ...process.env, PORTAL_URL: portal.url, PORTAL_DATA_DIR: dataDir, CHROMIUM_PATH: browser },
        stdio: "inherit",
      });
      const [code] = await once(tasks, "exit");
      process.exitCode = code ?? 1;
    } finally {
      await portal.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

orExplain(runTasks());
