import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./free-port";

export type SecondPortal = { url: string; stop(): Promise<void>; process: ChildProcess };

async function answers(url: string, portal: ChildProcess): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    if (portal.exitCode !== null) throw new Error("the portal stopped before it answered");
    const ready = await fetch(`${url}/api/ready`).catch(() => null);
    if (ready?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the portal did not answer within three minutes");
}

/** Starts the built portal in a process of its own with its own data, and waits until it answers. */
export async function startSecondPortal(dataDir: string, env: Record<string, string> = {}): Promise<SecondPortal> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const portal = spawn("node_modules/.bin/tsx", ["commands/start.ts"], {
    env: { ...process.env, DATABASE_URL: "", SITE_URL: "", DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answers(url, portal);
  return {
    url,
    process: portal,
    async stop() {
      if (portal.exitCode !== null) return;
      portal.kill("SIGTERM");
      await once(portal, "exit");
    },
  };
}
