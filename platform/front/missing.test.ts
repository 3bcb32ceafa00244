import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFront } from "./testing";

describe("what is not there, and what cannot be read", () => {
  let front: Awaited<ReturnType<typeof openFront>>;
  beforeEach(async () => {
    front = await openFront();
  });
  afterEach(() => front.close());

  it.each(["/en/registration/none", "/favicon.ico", "/nowhere", "/api/nothing"])(
    "%s is answered with the page for it, though Next leaves its own empty",
    async (path) => {
      const reply = await front.ask(path);
      expect(reply.status).toBe(404);
      expect(reply.text).toContain("/not-found for nobody");
      expect(reply.headers["content-security-policy"]).toContain("script-src 'self';");
      expect(reply.headers["content-length"]).toBe(String(reply.body.length));
    },
  );

  it("leaves a program its own answer", async () => {
    const reply = await front.ask("/api/nothing.json");
    expect([reply.status, reply.text]).toEqual([404, "{}"]);
  });

  it.each(["/en", "/en/events/updates", "/site.js", "/sitemap.xml", "/api/v1/reports"])(
    "POST %s is refused before Next sees it",
    async (path) => {
      const headers = { origin: "http://localhost:3000", "next-action": "60ce41c4", "content-type": "text/plain" };
      const reply = await front.ask(path, headers, "POST", "[]");
      expect(reply.status).toBe(405);
      expect(front.seen).toEqual([]);
    },
  );

  it.each([
    ["raw letters in the address", "GET /zh/search?q=妇联 HTTP/1.1\r\nHost: localhost\r\n\r\n", "400 Bad Request"],
    [
      "a heading without end",
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
      "431 Request Header Fields Too Large",
    ],
  ])("%s is answered with a page", async (_, request, status) => {
    const socket = connect(front.port, "127.0.0.1");
    socket.write(request);
    const reply = await text(socket);
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\\r\\n`));
    expect(reply).toContain("Content-Security-Policy: default-src 'none'");
    expect(reply).toContain("无法识别该地址");
  });
});
