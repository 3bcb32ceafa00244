import { spawn } from "node:child_process";
import { once } from "node:events";
import { findBrowser } from "./browser";
import { orExplain } from "./or-explain";
import { buildIfNeeded } from "./portal-build";
import { startSecondPortal } from "./second-portal";
import { withTemporaryData } from "./temporary-data";

const asked = process.argv.slice(2);

/** Walks the tasks of e2e/ through a browser, on the production build and a world of its own. */
async function runTasks(dataDir: string): Promise<void> {
  const browser = findBrowser();
  await buildIfNeeded((line) => console.log(line));
  const portal = await startSecondPortal(dataDir);
  try {
    const tasks = spawn("node_modules/.bin/playwright", ["test", ...asked], {
      env: { ...process.env, PORTAL_URL: portal.url, PORTAL_DATA_DIR: dataDir, CHROMIUM_PATH: browser },
      stdio: "inherit",
    });
    const [code] = await once(tasks, "exit");
    process.exitCode = code ?? 1;
  } finally {
    await portal.stop();
  }
}

orExplain(withTemporaryData("e2e", runTasks));
