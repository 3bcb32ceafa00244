import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFront } from "./testing";

const browser = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

describe("the front and its callers", () => {
  let front: Awaited<ReturnType<typeof openFront>>;
  beforeEach(async () => {
    front = await openFront();
  });
  afterEach(() => front.close());

  it("believes nothing a caller says about the host", async () => {
    const forged = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      forwarded: "host=evil",
      "x-middleware-subrequest": "1",
    };
    await front.ask("/en", forged);
    await front.ask("/en/dashboard?nxtPlocale=zh", forged);
    for (const { headers } of front.seen) {
      expect(headers).toMatchObject({ host: "localhost:3000", "x-forwarded-host": "localhost:3000" });
      expect(JSON.stringify(headers)).not.toMatch(/evil|subrequest/);
    }
    expect(front.seen[1]?.url).toBe("/en/dashboard");
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
    const reply = await front.ask("/en/dashboard", headers, "POST", "a=1");
    expect(reply.status).toBe(status);
    expect(front.seen).toHaveLength(status === 200 ? 1 : 0);
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
    const reply = await front.ask(path);
    expect(reply.status).toBe(status);
    expect(reply.text).toContain("<h1>");
  });

  it.each([
    ["TRACE", "/en", 405],
    ["TRACE", "/en/dashboard", 405],
    ["PROPFIND", "/api/health", 405],
    ["GET", "/_next/image?url=%2Fapi%2Fhealth&w=64&q=75", 404],
  ])("refuses %s %s with %i before Next sees it", async (method, path, status) => {
    const reply = await front.ask(path, {}, method);
    expect([reply.status, front.seen.length]).toEqual([status, 0]);
    expect(reply.text).toContain('<a href="/en">');
    expect(reply.headers.allow).toBe(status === 405 ? "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" : undefined);
  });

  it("refuses a form that is too large in words, and takes it where files are taken", async () => {
    const body = "a".repeat(3_000_000);
    const length = { "content-length": body.length };
    const form = await front.ask("/en/dashboard", length, "POST", body);
    expect([form.status, front.seen.length]).toEqual([413, 0]);
    expect(form.text).toMatch(/too large.*nothing was changed/);
    expect((await front.ask("/api/uploads", length, "POST", body)).status).toBe(200);
  });

  it("passes no callback cookie on", async () => {
    await front.ask("/en/dashboard", { cookie: "a=1; next-auth.callback-url=javascript:1" });
    expect(front.seen[0]?.headers.cookie).toBe("a=1");
  });

  it("outlives callers who leave", async () => {
    for (let time = 0; time < 20; time++) {
      const socket = connect(front.port, "127.0.0.1");
      await new Promise<void>((open) => socket.once("connect", open));
      socket.write(`GET /en/${time % 2 ? "dashboard" : time} HTTP/1.1\r\nHost: x\r\n\r\n`);
      await new Promise<void>((gone) => socket.once("close", gone).resetAndDestroy());
    }
    expect((await front.ask("/en")).status).toBe(200);
  });

  it("counts 10,000 beacons as 10,000 and leaves out what nobody read", async () => {
    const reader = { "user-agent": browser };
    for (let hundred = 0; hundred < 100; hundred++) {
      const replies = await Promise.all(
        Array.from({ length: 100 }, (_, one) =>
          one % 2 ? front.ask("/api/views/7", reader, "POST") : front.ask("/api/views/7.gif", reader),
        ),
      );
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 204]));
    }
    await front.ask("/api/views/7.gif", { "user-agent": "Googlebot/2.1" });
    await front.ask("/api/views/7.gif", { ...reader, "sec-fetch-site": "cross-site" });
    await front.ask("/api/views/7", { ...reader, origin: "https://evil.example" }, "POST");
    const picture = await front.ask("/api/views/8.gif", reader);
    expect(picture.headers).toMatchObject({ "content-type": "image/gif", "cache-control": "no-store" });
    await front.front.close();
    expect(front.seen).toHaveLength(0);
    expect(front.views).toEqual(
      new Map([
        ["7", 10_000],
        ["8", 1],
      ]),
    );
  });

  it("takes nothing more once it closes", async () => {
    await front.front.close();
    const { status, headers } = await front.ask("/en");
    expect([status, headers.connection, front.generation.closed]).toEqual([503, "close", true]);
  });
});
