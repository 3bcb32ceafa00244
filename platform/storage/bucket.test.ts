import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { dropFile, keepFile, readKeptFile } from "../storage";

/** What a service of this kind answers to what is asked of one bucket. `mode` makes it fail or take its time. */
const objects = new Map<string, Buffer>();
const asked: string[] = [];
let mode: "well" | "failing" | "slow" | "refusing" = "well";

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of req) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function fault(res: ServerResponse, status: number, code: string): void {
  res.writeHead(status, { "Content-Type": "application/xml" }).end(`<Error><Code>${code}</Code></Error>`);
}

async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = await bodyOf(req);
  const name = decodeURIComponent(new URL(req.url ?? "/", "http://s3").pathname);
  asked.push(`${req.method} ${name}`);
  if (mode === "slow") await setTimeout(200);
  if (mode === "failing") return fault(res, 503, "SlowDown");
  if (mode === "refusing" || !req.headers.authorization?.includes("Credential=id/"))
    return fault(res, 403, "AccessDenied");
  if (req.method === "PUT") {
    objects.set(name, body);
    res.writeHead(200, { ETag: '"1"' }).end();
    return;
  }
  if (req.method === "DELETE") {
    objects.delete(name);
    res.writeHead(204).end();
    return;
  }
  const object = objects.get(name);
  if (!object) return fault(res, 404, req.method === "HEAD" ? "NotFound" : "NoSuchKey");
  res.writeHead(200, { "Content-Length": object.length, ETag: '"1"' }).end(req.method === "HEAD" ? undefined : object);
}

const server = createServer((req, res) => void serve(req, res));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("S3_ENDPOINT", `http://127.0.0.1:${port}`);
  vi.stubEnv("S3_BUCKET", "portal-media");
  vi.stubEnv("S3_REGION", "cn-north-1");
  vi.stubEnv("S3_ACCESS_KEY_ID", "id");
  vi.stubEnv("S3_SECRET_ACCESS_KEY", "secret");
});
afterEach(() => {
  mode = "well";
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a bucket", () => {
  it("keeps a file as it was given, in one request", async () => {
    await keepFile("abc/480.webp", bytes("one"));
    expect(asked).toEqual(["PUT /portal-media/abc/480.webp"]);
    expect(objects.get("/portal-media/abc/480.webp")?.toString()).toBe("one");
    expect(await readKeptFile("abc/480.webp")).toEqual(bytes("one"));
  });

  it("keeps a large file whole, and may keep it anew", async () => {
    const large = new Uint8Array(11 * 1024 * 1024).fill(7);
    await Promise.all(Array.from({ length: 3 }, () => keepFile("files/large", large)));
    expect(Buffer.compare((await readKeptFile("files/large")) ?? new Uint8Array(), large)).toBe(0);
  });

  it("has a file no more once it is dropped", async () => {
    await keepFile("abc/gone", bytes("three"));
    await dropFile("abc/gone");
    expect(objects.has("/portal-media/abc/gone")).toBe(false);
    expect(await readKeptFile("abc/gone")).toBeNull();
  });

  it("has none where there is none", async () => {
    expect(await readKeptFile("abc/1600.webp")).toBeNull();
  });

  it("is waited for when it is slow", async () => {
    mode = "slow";
    await keepFile("abc/slow", bytes("late"));
    expect(await readKeptFile("abc/slow")).toEqual(bytes("late"));
  });

  it.each(["failing", "refusing"] as const)("that is %s is no empty one: keeping and reading reject", async (how) => {
    mode = how;
    await expect(keepFile("abc/never", bytes("x"))).rejects.toThrow();
    await expect(readKeptFile("abc/480.webp")).rejects.toThrow();
    expect(objects.has("/portal-media/abc/never")).toBe(false);
  });

  it.each(["../secret", "abc/../../secret"])("holds nothing outside itself: %s", async (name) => {
    await expect(readKeptFile(name)).rejects.toThrow();
  });
});
