import { describe, expect, it } from "vitest";
import { noncePolicy, publicHeaders } from "./policy";
import { readSite } from "./site";

describe("the policy", () => {
  it("asks for https only where the site is on https", () => {
    const header = "Strict-Transport-Security";
    expect(publicHeaders(readSite("https://portal.example"))[header]).toBe("max-age=31536000");
    expect(publicHeaders(readSite("http://portal.example"))[header]).toBeUndefined();
  });

  it("allows eval and the reload socket while developing only", () => {
    expect(noncePolicy(true)).toMatch(/'unsafe-eval'.*connect-src 'self' ws: wss:/);
    expect(noncePolicy(false)).not.toMatch(/unsafe-eval|ws:/);
  });

  it("never allows inline scripts", () => {
    for (const policy of [
      noncePolicy(true),
      noncePolicy(false),
      publicHeaders(readSite("http://x"))["Content-Security-Policy"],
    ]) {
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
    }
  });
});
