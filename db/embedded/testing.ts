import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { commandOf } from "@/db/embedded/processes";

export const asRoot = process.getuid?.() === 0;

/** A folder in which the server's user may go about, too. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "portal-server-")));
  chmodSync(folder, 0o755);
  return folder;
}

export function pidFileIn(dataDir: string): string {
  return join(dataDir, "postgres", "data", "postmaster.pid");
}

/** The number of the server's first process; 0 when no server has left one. */
export function pidIn(dataDir: string): number {
  return existsSync(pidFileIn(dataDir)) ? Number(readFileSync(pidFileIn(dataDir), "utf8").split("\n")[0]) : 0;
}

export function serverRuns(dataDir: string): boolean {
  return commandOf(pidIn(dataDir)).includes(join(realpathSync(join(dataDir, "postgres")), "data"));
}

export function removeFolder(folder: string, dataDir = folder): void {
  if (existsSync(join(dataDir, "postgres")) && serverRuns(dataDir)) process.kill(pidIn(dataDir), "SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

export type OtherProcess = {
  url: string;
  ended: Promise<unknown>;
  leave(): Promise<unknown>;
  kill(): Promise<unknown>;
};

/** Another process that joins the server of this folder; the forgetful one ends without leaving. */
export async function otherProcess(
  dataDir: string,
  manner: "faithful" | "forgetful" = "faithful",
): Promise<OtherProcess> {
  const script = join(import.meta.dirname, "testing-process.ts");
  const child = fork(script, [dataDir, manner], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const ended = once(child, "exit");
  const [url] = await once(child, "message");
  const endBy = (end: () => boolean) => {
    end();
    return ended;
  };
  return { url, ended, leave: () => endBy(() => child.send("leave")), kill: () => endBy(() => child.kill("SIGKILL")) };
}

export async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query(question)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
