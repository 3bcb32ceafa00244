import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { isForeign, pin } from "./caller";
import { readSite } from "./site";

const site = readSite("https://portal.example");
const local = readSite("http://localhost:3000");

function request(headers: Record<string, string>, remoteAddress = "203.0.113.9", method = "GET"): IncomingMessage {
  return { method, headers: { ...headers }, socket: { remoteAddress } } as unknown as IncomingMessage;
}

describe("pinning", () => {
  it("lets no header speak of another site or for Next itself", () => {
    const req = request({
      host: "evil.example",
      forwarded: "host=evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "10.0.0.1",
      "x-forwarded-proto": "http",
      "x-forwarded-prefix": "/x",
      "x-middleware-subrequest": "middleware:middleware",
      "x-middleware-rewrite": "/en/dashboard",
      "x-nextjs-data": "1",
      "x-invoke-path": "/en/dashboard",
      "x-matched-path": "/en/dashboard",
      "x-now-route-matches": "1",
      "next-resume": "1",
      "content-security-policy": "script-src 'nonce-evil'",
      "content-security-policy-report-only": "script-src 'nonce-evil'",
      "x-nonce": "evil",
      cookie: "session=1",
      rsc: "1",
      "next-action": "abc",
    });
    pin(req, site, { proxies: [], dev: false });
    expect(req.headers).toEqual({
      host: "portal.example",
      "x-forwarded-host": "portal.example",
      "x-forwarded-proto": "https",
      "x-forwarded-port": "443",
      "x-forwarded-for": "203.0.113.9",
      cookie: "session=1",
      rsc: "1",
      "next-action": "abc",
    });
  });

  it.each([
    ["203.0.113.9", [], "1.1.1.1, 2.2.2.2", "203.0.113.9"],
    ["127.0.0.1", ["127.0.0.1"], "1.1.1.1, 2.2.2.2", "2.2.2.2"],
    ["::ffff:127.0.0.1", ["127.0.0.1"], "2.2.2.2", "2.2.2.2"],
    ["127.0.0.1", ["127.0.0.1"], "", "127.0.0.1"],
  ])("takes the address from %s, proxies %j, saying %j, for %s", (peer, proxies, said, address) => {
    const req = request({ "x-forwarded-for": said }, peer);
    pin(req, site, { proxies, dev: false });
    expect(req.headers["x-forwarded-for"]).toBe(address);
  });

  it.each([
    ["a=1; next-auth.callback-url=javascript:1; b=2=3", "a=1; b=2=3"],
    ["__Secure-next-auth.callback-url=javascript%3A1;a=1", "a=1"],
    ["a=1;  __Host-next-auth.callback-url =x; next-auth.callback-url", "a=1"],
    [
      "next-auth.session-token=x; my-next-auth.callback-url=1",
      "next-auth.session-token=x; my-next-auth.callback-url=1",
    ],
    ["next-auth.callback-url=x", undefined],
    ["next-auth.callback-url=x; next-auth.callback-url=y", undefined],
  ])("of the cookies %j passes on %j", (cookie, passed) => {
    const req = request({ cookie });
    pin(req, site, { proxies: [], dev: false });
    expect(req.headers.cookie).toBe(passed);
    expect("cookie" in req.headers).toBe(passed !== undefined);
  });

  it("gives another name of this machine the site's own", () => {
    const req = request({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" });
    pin(req, local, { proxies: [], dev: false });
    expect(req.headers).toMatchObject({ host: "localhost:3000", origin: "http://localhost:3000" });
  });
});

describe("a writing request", () => {
  it.each([
    ["POST", {}, false],
    ["POST", { origin: "https://portal.example" }, false],
    ["POST", { origin: "null" }, true],
    ["POST", { origin: "" }, true],
    ["POST", { origin: "https://evil.example" }, true],
    ["POST", { origin: "http://portal.example" }, true],
    ["POST", { origin: "https://portal.example.evil" }, true],
    ["POST", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }, true],
    ["PUT", { "sec-fetch-site": "cross-site" }, true],
    ["PATCH", { "sec-fetch-site": "same-site" }, true],
    ["DELETE", { "sec-fetch-site": "same-origin" }, false],
    ["DELETE", { "sec-fetch-site": "none" }, false],
    ["GET", { origin: "https://evil.example" }, false],
  ])("%s with %j is foreign: %s", (method, headers, foreign) => {
    expect(isForeign({ method, headers }, site)).toBe(foreign);
  });

  it.each([
    ["http://127.0.0.1:3000", false],
    ["http://[::1]:3000", false],
    ["http://localhost:3000", false],
    ["http://localhost:3001", true],
    ["https://localhost:3000", true],
  ])("from %s to a site on localhost is foreign: %s", (origin, foreign) => {
    expect(isForeign({ method: "POST", headers: { origin } }, local)).toBe(foreign);
  });
});
