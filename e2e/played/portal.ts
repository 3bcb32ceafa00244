import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const preload = fileURLToPath(new URL("moved-clock.mjs", import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** A portal of the walks' own, whose clock they move; beside it stands the other, whose clock is everybody's. */
export class PlayedPortal {
  readonly dataDir: string;
  readonly url: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #clock: string;
  #movedBy = 0;
  #process: ChildProcess | null = null;

  private constructor(dataDir: string, port: number) {
    this.dataDir = dataDir;
    this.url = `http://localhost:${port}`;
    this.#clock = join(dataDir, "clock");
    const own = { DATABASE_URL: "", SITE_URL: "", DATA_DIR: dataDir, PORT: String(port) };
    this.#env = { ...process.env, ...own, NODE_OPTIONS: `--import=${preload}`, MOVED_CLOCK: this.#clock };
  }

  static async open(dataDir: string): Promise<PlayedPortal> {
    mkdirSync(dataDir, { mode: 0o755 });
    const portal = new PlayedPortal(dataDir, await freePort());
    portal.#writeClock();
    await portal.#start();
    return portal;
  }

  /** What time it is there. */
  now(): Date {
    return new Date(Date.now() + this.#movedBy);
  }

  /** Moves its clock on to a moment, minute by minute as far as its rounds go. Nothing moves it back. */
  moveClockTo(moment: Date): void {
    if (moment < this.now()) throw new Error("the clock is not moved back");
    this.#movedBy = moment.getTime() - Date.now();
    this.#writeClock();
  }

  /** Lets days pass at once: the portal is off until then, so that no round is gone through for each minute between. */
  async leapTo(moment: Date): Promise<void> {
    await this.stop();
    this.moveClockTo(moment);
    await this.#start();
  }

  /** The environment in which a command of the project works on this portal's data, at its time. */
  get env(): NodeJS.ProcessEnv {
    return this.#env;
  }

  async stop(): Promise<void> {
    if (!this.#process || this.#process.exitCode !== null) return;
    this.#process.kill("SIGTERM");
    await once(this.#process, "exit");
  }

  #writeClock(): void {
    writeFileSync(this.#clock, String(this.#movedBy));
  }

  async #start(): Promise<void> {
    const started = spawn("node_modules/.bin/tsx", ["commands/start.ts"], {
      env: this.#env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    this.#process = started;
    const answers = async () => {
      if (started.exitCode !== null) throw new Error("the portal stopped before it answered");
      return (await fetch(`${this.url}/api/ready`).catch(() => null))?.ok;
    };
    await expect.poll(answers, { timeout: 180_000, intervals: [100] }).toBe(true);
  }
}
