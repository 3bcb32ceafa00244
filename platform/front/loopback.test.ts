import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { openLoopback } from "./loopback";
import { readSite } from "./site";

const site = readSite("https://portal.example");
type Given = (req: IncomingMessage, res: ServerResponse) => unknown;
const ask = (handler: Given, key = "/en") => openLoopback(handler, site, () => undefined)(key);

describe("the loopback", () => {
  it("brings no header but its own", async () => {
    const { body, status } = await ask(
      (req, res) => res.end(JSON.stringify([req.method, req.url, req.headers])),
      "/en?page=2",
    );
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toEqual([
      "GET",
      "/en?page=2",
      {
        host: "portal.example",
        "x-forwarded-host": "portal.example",
        "x-forwarded-proto": "https",
        "x-forwarded-port": "443",
        "user-agent": "portal",
        accept: "*/*",
        connection: "close",
      },
    ]);
  });

  it("carries large and slow bodies whole", async () => {
    const piece = Buffer.alloc(300_000, "女");
    const { body } = await ask(async (_, res) => {
      for (let count = 0; count < 20; count++) {
        if (!res.write(piece)) await new Promise((go) => res.once("drain", go));
      }
      res.end();
    });
    expect(body.equals(Buffer.concat(Array(20).fill(piece)))).toBe(true);
  });

  it.each<[string, Given]>([
    ["throws", () => Promise.reject(new Error("boom"))],
    [
      "throws at once",
      () => {
        throw new Error("boom");
      },
    ],
    [
      "breaks off",
      (_, res) => {
        res.writeHead(200, { "content-length": 100 });
        res.write("half");
        res.destroy();
      },
    ],
    [
      "breaks off in pieces",
      (_, res) => {
        res.write("half");
        setImmediate(() => res.destroy());
      },
    ],
  ])("rejects when the handler %s", async (_, handler) => {
    await expect(ask(handler)).rejects.toThrow();
  });

  it("asks for a limited number of pages at once, and for all of them in the end", async () => {
    let atOnce = 0;
    let most = 0;
    const fetch = openLoopback(
      async (req, res) => {
        most = Math.max(most, ++atOnce);
        await new Promise((go) => setImmediate(go));
        atOnce--;
        if (req.url?.endsWith("3")) throw new Error("boom");
        res.end(req.url);
      },
      site,
      () => undefined,
    );
    const answers = await Promise.allSettled(Array.from({ length: 200 }, (_, number) => fetch(`/${number}`)));
    expect(most).toBe(16);
    expect(answers.filter((answer) => answer.status === "rejected")).toHaveLength(20);
    const bodies = answers.map((answer) => answer.status === "fulfilled" && answer.value.body.toString());
    expect(bodies.every((body, number) => body === false || body === `/${number}`)).toBe(true);
  });
});
