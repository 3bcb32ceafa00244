import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

// Below the numbers that systems lend to outgoing connections, which could hold one while the server is away.
const [FIRST, LAST] = [20_000, 29_999];

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const trial = createServer();
    trial.once("error", () => resolve(false));
    trial.listen({ port, host: "127.0.0.1", exclusive: true }, () => trial.close(() => resolve(true)));
  });
}

/** A free port on this machine, the one remembered in this folder if it can be. */
export async function choosePort(home: string): Promise<number> {
  const remembered = rememberedPort(home);
  if (remembered && (await isFree(remembered))) return remembered;
  for (let trial = 0; trial < 100; trial++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (await isFree(port)) return port;
  }
  throw new Error(`no port between ${FIRST} and ${LAST} is free on 127.0.0.1`);
}

export function rememberPort(home: string, port: number): void {
  if (rememberedPort(home) === port) return;
  rmSync(fileIn(home), { force: true });
  writeFileSync(fileIn(home), `${port}\n`);
}

function rememberedPort(home: string): number {
  return existsSync(fileIn(home)) ? Number(readFileSync(fileIn(home), "utf8")) : 0;
}

const fileIn = (home: string) => join(home, "port");
