import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../free-port";

export type Rival = { name: string; url: string; stop(): Promise<void> };

async function until(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within a minute`);
}

/** The same build behind Next's own server, without the front. */
export async function nextAlone(path: string, env: Record<string, string>): Promise<Rival> {
  const port = await freePort();
  const server = spawn("node_modules/.bin/next", ["start", "--port", String(port)], {
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: "ignore",
  });
  const url = `http://localhost:${port}${path}`;
  await until(url);
  return {
    name: "Next alone",
    url,
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

/** A plain Node server in a process of its own that sends one finished, compressed file. */
export async function plainFile(finished: Buffer): Promise<Rival> {
  const port = await freePort();
  const program = `
    const body = Buffer.from(process.argv[1], "base64");
    const headers = ["Content-Type", "text/html; charset=utf-8", "Content-Encoding", "gzip", "Content-Length", String(body.length)];
    require("node:http").createServer((req, res) => res.writeHead(200, headers).end(body)).listen(${port});`;
  const server = spawn(process.execPath, ["-e", program, finished.toString("base64")], { stdio: "ignore" });
  const url = `http://localhost:${port}/`;
  await until(url);
  return {
    name: "plain file",
    url,
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}
