import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFront } from "./testing";

describe("the front and its answers", () => {
  let front: Awaited<ReturnType<typeof openFront>>;
  beforeEach(async () => {
    front = await openFront();
  });
  afterEach(() => front.close());

  it("renders a public page once for a crowd, without a session and without scripts", async () => {
    const headers = {
      cookie: "session=secret",
      rsc: "1",
      "next-router-state-tree": "x",
      "content-security-policy": "x",
      "x-nonce": "x",
    };
    const replies = await Promise.all(Array.from({ length: 50 }, () => front.ask("/en/a?_rsc=1&utm=2", headers)));
    expect(front.seen).toHaveLength(1);
    expect(front.seen[0]?.url).toBe("/en/a");
    expect(Object.keys(front.seen[0]?.headers ?? {}).sort()).toEqual(
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
    expect((await front.ask("/en/a", { "accept-encoding": "br" })).headers["content-encoding"]).toBe("br");
    expect(front.seen).toHaveLength(1);
  });

  it("never mixes two answers", async () => {
    const paths = Array.from(
      { length: 300 },
      (_, number) => `/${number % 2 ? "en" : "zh"}/p${number % 30}?page=${number % 7}`,
    );
    const replies = await Promise.all(paths.map((path) => front.ask(path, { "accept-encoding": "br" })));
    replies.forEach(({ body }, number) => {
      expect(brotliDecompressSync(body).toString()).toContain(`<p>${paths[number]} for nobody`);
    });
  });

  it("sends one policy with kept pages and a nonce that never returns with the others", async () => {
    const kept = await front.ask("/en", { "content-security-policy": "script-src 'nonce-mine'" });
    expect(kept.headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'",
    );
    const nonces = new Set<string>();
    for (const path of ["/en/dashboard", "/zh/district/x", "/en/sign-in", "/", "/api/health"]) {
      for (let time = 0; time < 20; time++) {
        const { headers } = await front.ask(path, { "content-security-policy": "script-src 'nonce-mine'" });
        const policy = String(headers["content-security-policy"]);
        expect(front.seen.at(-1)?.headers["content-security-policy"]).toBe(policy);
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
    const { headers } = await front.ask(path);
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

  it("lets the preview of a report stand in the portal's own frames, and nothing beside it", async () => {
    const preview = "/en/dashboard/reports/7/preview";
    const { headers } = await front.ask(`${preview}/as-seen?theme=dark`);
    expect(headers).toMatchObject({ "x-frame-options": "SAMEORIGIN", "cache-control": "no-store" });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self';");
    for (const path of [preview, `${preview}/as-seen/x`, "/en", "/en/sign-in", `/en/events?next=${preview}/as-seen`]) {
      const answer = await front.ask(path);
      expect(answer.headers["x-frame-options"]).toBe("DENY");
      expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    }
  });

  it("drops what was kept when the generation rises, and gives the stale page only while nothing newer can be had", async () => {
    await front.ask("/en");
    front.generation.known = 2;
    await front.ask("/en");
    expect(front.seen).toHaveLength(2);
    Object.assign(front.generation, { sure: false, down: true });
    front.state.down = true;
    const stale = await front.ask("/en");
    expect([stale.status, stale.headers.age, front.seen.length]).toEqual([200, undefined, 2]);
    const other = await front.ask("/en/other");
    expect(other.status).toBe(503);
    expect(other.headers["retry-after"]).toBe("30");
    expect(other.text).toContain(front.said.at(-1)?.slice(0, 8));
  });

  it("fills in the page that Next leaves blank, once for all such addresses", async () => {
    const replies = await Promise.all([front.ask("/en/none"), front.ask("/en/none-2"), front.ask("/en/none?page=3")]);
    for (const { status, text } of replies) {
      expect(status).toBe(404);
      expect(text).toContain("/en/not-found for nobody");
    }
    expect(front.seen.filter(({ url }) => url === "/en/not-found")).toHaveLength(1);
    expect((await front.ask("/en/not-found")).status).toBe(404);
    const own = await front.ask("/zh/none");
    expect([own.status, own.text.includes("a page of its own")]).toEqual([404, true]);
  });

  it("keeps moves, not detours, and no cookie", async () => {
    for (const path of ["/en/moved", "/en/moved", "/en/for-now", "/en/for-now"]) {
      const { headers, body } = await front.ask(path);
      expect([headers.location, body.length]).toEqual(["/en", 0]);
    }
    expect(front.seen.map(({ url }) => url)).toEqual(["/en/moved", "/en/for-now", "/en/for-now"]);
    expect((await front.ask("/en/cookie")).headers["set-cookie"]).toBeUndefined();
    await front.ask("/en/cookie");
    expect(front.seen.filter(({ url }) => url === "/en/cookie")).toHaveLength(2);
    expect((await front.ask("/en/inner")).status).toBe(503);
  });

  it("puts a page that can be read in the place of a failed staff page", async () => {
    const page = await front.ask("/en/dashboard/broken");
    expect([page.status, page.headers["content-length"]]).toEqual([503, String(page.body.length)]);
    expect(page.text).toContain("This page cannot be shown just now");
    expect(page.text).toContain(front.said.at(-1)?.slice(0, 8));
  });

  it("tells who sent a form without scripts that it may not have been done", async () => {
    for (const path of ["/en/dashboard/broken", "/en/dashboard/plain", "/en/dashboard/throws"]) {
      const form = await front.ask(path, {}, "POST", "a=1");
      expect([form.status, form.headers["content-length"]]).toEqual([503, String(form.body.length)]);
      expect([form.headers["content-type"], form.headers["cache-control"]]).toEqual([
        "text/html; charset=utf-8",
        "no-store",
      ]);
      expect(form.text).toMatch(/may not have been done.*Back button/);
      expect(front.said.some((line) => form.text.includes(line.slice(0, 8)))).toBe(true);
    }
  });

  it("leaves a failed action, and a failed answer that is no text, as they are", async () => {
    const inner = await front.ask("/en/dashboard/inner-fails", {}, "POST");
    expect([inner.status, inner.text]).toEqual([500, "1:"]);
    const action = await front.ask("/en/dashboard/broken", { "next-action": "x" }, "POST");
    expect([action.status, action.text]).toEqual([500, expect.stringContaining("__next_error__")]);
  });

  it.each([
    "/en/fact-check/secret",
    "/en/registration/open-day/secret",
    "/en/sign-in-here/secret",
    "/en/training-feedback/secret",
  ])("notes a failure at %s without its key", async (path) => {
    expect((await front.ask(`${path}/broken`)).status).toBe(503);
    expect(front.said.join()).toContain("…/broken answered");
    expect(front.said.join()).not.toContain("secret");
  });

  it.each(["/throws", "/en/throws"])("answers readably when the handler throws at %s", async (path) => {
    const { status, text } = await front.ask(path);
    expect(status).toBeGreaterThanOrEqual(500);
    expect(text).toContain("Reference");
    expect(front.said.join()).toContain("boom");
  });
});
