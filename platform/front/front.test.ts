import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFront, type Front } from "./front";
import { handGeneration, nextPage, serve } from "./testing";
import { type Counter, createCounter } from "./views";

const browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";
const blank = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>';

type Seen = { method?: string; url?: string; headers: IncomingMessage["headers"] };

describe("the front", () => {
  const seen: Seen[] = [];
  const said: string[] = [];
  const views = new Map<string, number>();
  let down = false;
  let counter: Counter;
  let hand: ReturnType<typeof handGeneration>;
  let front: Front;
  let server: Awaited<ReturnType<typeof serve>>;

  function handler(req: IncomingMessage, res: ServerResponse): void {
    seen.push({ method: req.method, url: req.url, headers: { ...req.headers } });
    const path = req.url ?? "";
    const html = (status: number, body: string) => {
      res
        .writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" })
        .end(body);
    };
    if (path === "/throws" || path === "/en/throws") throw new Error("boom");
    if (path === "/api/own") {
      res.setHeader("Content-Security-Policy", "sandbox");
      res.setHeader("Cache-Control", "public, max-age=60");
      res.end("own");
    } else if (path.startsWith("/en/none")) html(404, blank);
    else if (path === "/zh/none") html(404, nextPage("a page of its own"));
    else if (path === "/en/moved") res.writeHead(308, { location: "/en", "content-type": "text/html" }).end(blank);
    else if (path === "/en/for-now") res.writeHead(307, { location: "/en" }).end();
    else if (path === "/en/inner") res.writeHead(200, { "content-type": "text/x-component" }).end("1:");
    else if (path === "/en/cookie") res.writeHead(200, { "set-cookie": "a=1", "content-type": "text/plain" }).end("c");
    else if (down || path.includes("broken")) html(500, blank);
    else html(200, nextPage(`${path} for ${req.headers.rsc ?? "nobody"} ${req.headers.cookie ?? "unknown"}`));
  }

  beforeEach(async () => {
    seen.length = 0;
    said.length = 0;
    views.clear();
    down = false;
    hand = handGeneration();
    const say = (line: string) => said.push(line);
    counter = createCounter({
      say,
      async flush(counts) {
        for (const [key, number] of counts) views.set(key, (views.get(key) ?? 0) + number);
      },
    });
    front = createFront({
      siteUrl: "http://localhost:3000",
      handler,
      generation: hand.generation,
      counter,
      say,
      parameters: ["page", "year", "q"],
      notFoundPath: (path) => `/${path.slice(1, 3)}/not-found`,
    });
    server = await serve(front.listener);
  });

  afterEach(async () => {
    await server.close();
    await front.close();
  });

  it("renders a public page once for a crowd, without a session and without scripts", async () => {
    const headers = {
      cookie: "session=secret",
      rsc: "1",
      "next-router-state-tree": "x",
      "content-security-policy": "x",
      "x-nonce": "x",
    };
    const replies = await Promise.all(Array.from({ length: 50 }, () => server.ask("/en/a?_rsc=1&utm=2", headers)));
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url).toBe("/en/a");
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(
      [
        "accept",
        "connection",
        "host",
        "user-agent",
        "x-forwarded-host",
        "x-forwarded-port",
        "x-forwarded-proto",
      ].sort(),
    );
    for (const { text, status, headers: got } of replies) {
      expect([status, got["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(text).toContain("/en/a for nobody unknown");
      expect(text).not.toMatch(/<script(?! type="(application\/ld\+json|module)")/);
    }
    expect((await server.ask("/en/a", { "accept-encoding": "br" })).headers["content-encoding"]).toBe("br");
    expect(seen).toHaveLength(1);
  });

  it("never mixes two answers", async () => {
    const paths = Array.from(
      { length: 300 },
      (_, number) => `/${number % 2 ? "en" : "zh"}/p${number % 30}?page=${number % 7}`,
    );
    const replies = await Promise.all(paths.map((path) => server.ask(path, { "accept-encoding": "br" })));
    replies.forEach(({ body }, number) => {
      expect(brotliDecompressSync(body).toString()).toContain(`<p>${paths[number]} for nobody`);
    });
  });

  it("sends one policy with kept pages and a nonce that never returns with the others", async () => {
    const kept = await server.ask("/en", { "content-security-policy": "script-src 'nonce-mine'" });
    expect(kept.headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
    );
    const nonces = new Set<string>();
    for (const path of ["/en/dashboard", "/zh/district/x", "/en/sign-in", "/", "/api/health"]) {
      for (let time = 0; time < 20; time++) {
        const { headers } = await server.ask(path, { "content-security-policy": "script-src 'nonce-mine'" });
        const policy = String(headers["content-security-policy"]);
        expect(seen.at(-1)?.headers["content-security-policy"]).toBe(policy);
        expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/);
        expect(policy).not.toMatch(/mine|unsafe-eval/);
        nonces.add(policy);
      }
    }
    expect(nonces.size).toBe(100);
  });

  it.each([
    ["/en", "public, max-age=0, must-revalidate, s-maxage=1"],
    ["/en/dashboard", "no-store"],
    ["/en/district", "no-store"],
    ["/", "private, no-store"],
    ["/api/own", "public, max-age=60"],
    ["/%E0%A4%A", "no-store"],
  ])("sends %s with its protection and Cache-Control %s", async (path, cache) => {
    const { headers } = await server.ask(path);
    expect(headers).toMatchObject({
      "cache-control": cache,
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-frame-options": "DENY",
      "permissions-policy": "camera=(), microphone=(), geolocation=()",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    expect(headers["content-security-policy"]).toEqual(
      path === "/api/own" ? "sandbox" : expect.stringContaining("frame-ancestors 'none'"),
    );
  });

  it("believes nothing a caller says about the host", async () => {
    const forged = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      forwarded: "host=evil",
      "x-middleware-subrequest": "1",
    };
    await server.ask("/en", forged);
    await server.ask("/en/dashboard?nxtPlocale=zh", forged);
    for (const { headers } of seen) {
      expect(headers).toMatchObject({ host: "localhost:3000", "x-forwarded-host": "localhost:3000" });
      expect(JSON.stringify(headers)).not.toMatch(/evil|subrequest/);
    }
    expect(seen[1]?.url).toBe("/en/dashboard");
  });

  it.each([
    [{ origin: "http://localhost:3000" }, 200],
    [{ origin: "http://127.0.0.1:3000" }, 200],
    [{}, 200],
    [{ origin: "null" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
  ])("answers a POST with %j by %i", async (headers, status) => {
    const reply = await server.ask("/en/dashboard", headers, "POST", "a=1");
    expect(reply.status).toBe(status);
    expect(seen).toHaveLength(status === 200 ? 1 : 0);
  });

  it("drops what was kept when the generation rises, and gives the stale page only while nothing newer can be had", async () => {
    await server.ask("/en");
    hand.state.known = 2;
    await server.ask("/en");
    expect(seen).toHaveLength(2);
    Object.assign(hand.state, { sure: false, down: true });
    down = true;
    const stale = await server.ask("/en");
    expect([stale.status, stale.headers.age, seen.length]).toEqual([200, undefined, 2]);
    const other = await server.ask("/en/other");
    expect(other.status).toBe(503);
    expect(other.headers["retry-after"]).toBe("30");
    expect(other.text).toContain(said.at(-1)?.slice(0, 8));
  });

  it("fills in the page that Next leaves blank, once for all such addresses", async () => {
    const replies = await Promise.all([
      server.ask("/en/none"),
      server.ask("/en/none-2"),
      server.ask("/en/none?page=3"),
    ]);
    for (const { status, text } of replies) {
      expect(status).toBe(404);
      expect(text).toContain("/en/not-found for nobody");
    }
    expect(seen.filter(({ url }) => url === "/en/not-found")).toHaveLength(1);
    expect((await server.ask("/en/not-found")).status).toBe(200);
    const own = await server.ask("/zh/none");
    expect([own.status, own.text.includes("a page of its own")]).toEqual([404, true]);
  });

  it("keeps moves, not detours, and no cookie", async () => {
    for (const path of ["/en/moved", "/en/moved", "/en/for-now", "/en/for-now"]) {
      const { headers, body } = await server.ask(path);
      expect([headers.location, body.length]).toEqual(["/en", 0]);
    }
    expect(seen.map(({ url }) => url)).toEqual(["/en/moved", "/en/for-now", "/en/for-now"]);
    expect((await server.ask("/en/cookie")).headers["set-cookie"]).toBeUndefined();
    await server.ask("/en/cookie");
    expect(seen.filter(({ url }) => url === "/en/cookie")).toHaveLength(2);
    expect((await server.ask("/en/inner")).status).toBe(503);
  });

  it("puts a page that can be read in the place of a failed staff page, not of a failed action", async () => {
    const page = await server.ask("/en/dashboard/broken");
    expect([page.status, page.headers["content-length"]]).toEqual([503, String(page.body.length)]);
    expect(page.text).toContain("This page cannot be shown just now");
    expect(page.text).toContain(said.at(-1)?.slice(0, 8));
    const action = await server.ask("/en/dashboard/broken", {}, "POST");
    expect([action.status, action.text]).toEqual([500, blank]);
  });

  it.each(["/throws", "/en/throws"])("answers readably when the handler throws at %s", async (path) => {
    const { status, text } = await server.ask(path);
    expect(status).toBeGreaterThanOrEqual(500);
    expect(text).toContain("Reference");
    expect(said.join()).toContain("boom");
  });

  it.each([
    ["/%E0%A4%A", 400],
    ["//evil.example", 400],
    ["/en/%00", 400],
    ["/api/%2e%2e/x", 400],
    [`/en/${"a".repeat(3000)}`, 414],
    ["/en/dashboard.rsc", 404],
    ["http://evil.example/en", 200],
  ])("answers %s with %i", async (path, status) => {
    const reply = await server.ask(path);
    expect(reply.status).toBe(status);
    expect(reply.text).toContain("<h1>");
  });

  it("outlives callers who leave", async () => {
    for (let time = 0; time < 20; time++) {
      const socket = connect(server.port, "127.0.0.1");
      await new Promise<void>((open) => socket.once("connect", open));
      socket.write(`GET /en/${time % 2 ? "dashboard" : time} HTTP/1.1\r\nHost: x\r\n\r\n`);
      await new Promise<void>((gone) => socket.once("close", gone).resetAndDestroy());
    }
    expect((await server.ask("/en")).status).toBe(200);
  });

  it("counts 10,000 beacons as 10,000 and leaves out what nobody read", async () => {
    const reader = { "user-agent": browser };
    for (let hundred = 0; hundred < 100; hundred++) {
      const replies = await Promise.all(
        Array.from({ length: 100 }, (_, one) =>
          one % 2 ? server.ask("/api/views/7", reader, "POST") : server.ask("/api/views/7.gif", reader),
        ),
      );
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 204]));
    }
    await server.ask("/api/views/7.gif", { "user-agent": "Googlebot/2.1" });
    await server.ask("/api/views/7.gif", { ...reader, "sec-fetch-site": "cross-site" });
    await server.ask("/api/views/7", { ...reader, origin: "https://evil.example" }, "POST");
    const picture = await server.ask("/api/views/8.gif", reader);
    expect(picture.headers).toMatchObject({ "content-type": "image/gif", "cache-control": "no-store" });
    await front.close();
    expect(seen).toHaveLength(0);
    expect(views).toEqual(
      new Map([
        ["7", 10_000],
        ["8", 1],
      ]),
    );
  });

  it("takes nothing more once it closes", async () => {
    await front.close();
    const { status, headers } = await server.ask("/en");
    expect([status, headers.connection, hand.state.closed]).toEqual([503, "close", true]);
  });
});
