import http from "node:http";
import { Duplex } from "node:stream";
import type { Rendered } from "./answer";
import type { Site } from "./site";

export type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => unknown;

const together = 16;
const timeLimit = 20_000;

/**
 * Asks the handler for an address as a caller without any history would: over real HTTP, in memory, with headers
 * of our own. Nothing outside the process can reach it, and a killed process leaves no socket file behind.
 */
export function openLoopback(
  handler: Handler,
  site: Site,
  say: (line: string) => void,
): (key: string) => Promise<Rendered> {
  const server = http.createServer((req, res) => {
    Promise.resolve()
      .then(() => handler(req, res))
      .catch((error: unknown) => {
        say(`${req.url} could not be rendered: ${error}`);
        res.destroy();
      });
  });
  const connect = () => {
    const [ours, theirs] = pair();
    server.emit("connection", theirs);
    return ours;
  };
  const headers = {
    host: site.host,
    "x-forwarded-host": site.host,
    "x-forwarded-proto": site.protocol,
    "x-forwarded-port": site.port,
    "user-agent": "portal",
    accept: "*/*",
  };
  const queue: (() => void)[] = [];
  let busy = 0;

  return async (key) => {
    if (busy >= together) await new Promise<void>((go) => queue.push(go));
    else busy++;
    try {
      return await fetched(key, headers, connect);
    } finally {
      const go = queue.shift();
      if (go) go();
      else busy--;
    }
  };
}

function fetched(path: string, headers: http.OutgoingHttpHeaders, createConnection: () => Duplex): Promise<Rendered> {
  return new Promise((resolve, reject) => {
    const req = http.get({ path, headers, createConnection }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 500, headers: res.headers, body: Buffer.concat(chunks) }),
      );
      res.on("error", reject);
    });
    const timer = setTimeout(() => req.destroy(new Error(`${path} took over ${timeLimit} ms`)), timeLimit);
    req.on("close", () => clearTimeout(timer));
    req.on("error", reject);
  });
}

/** One end of a connection in memory; Node's HTTP takes any Duplex for a socket. */
class End extends Duplex {
  other: End | undefined;
  private wanted: (() => void) | undefined;

  override _read(): void {
    const wanted = this.wanted;
    this.wanted = undefined;
    wanted?.();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (!this.other || this.other.destroyed || this.other.push(chunk)) done();
    else this.other.wanted = done;
  }

  override _final(done: () => void): void {
    this.other?.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (this.other && !this.other.destroyed && !this.other.readableEnded) this.other.destroy();
    done(error);
  }
}

function pair(): [End, End] {
  const ours = new End();
  const theirs = new End();
  ours.other = theirs;
  theirs.other = ours;
  return [ours, theirs];
}
