import { describe, expect, it } from "vitest";
import { cameraHeaders, commonHeaders, isFramed, noncePolicy, publicHeaders } from "./policy";
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

  it.each([
    ["/en/dashboard/reports/7/preview/as-seen", true],
    ["/zh/dashboard/reports/120/preview/as-seen", true],
    ["/en/dashboard/reports/7/preview", false],
    ["/en/dashboard/reports/7", false],
    ["/en/dashboard/reports/7/preview/as-seen/", false],
    ["/en/dashboard/reports/7/preview/as-seen/more", false],
    ["/en/dashboard/reports/0/preview/as-seen", false],
    ["/en/dashboard/reports/x/preview/as-seen", false],
    ["/fr/dashboard/reports/7/preview/as-seen", false],
    ["/en/events/updates/preview/as-seen", false],
    ["/x/en/dashboard/reports/7/preview/as-seen", false],
    ["/en/sign-in", false],
    ["/en", false],
  ])("lets %s stand in the portal's own frames: %s", (path, framed) => {
    expect(isFramed(path)).toBe(framed);
  });

  it.each([
    ["/en/dashboard/meetings/7/sign-in", true],
    ["/zh/dashboard/meetings/12/sign-in", true],
    ["/en/dashboard/meetings/7", false],
    ["/en/dashboard/meetings/7/sign-in/more", false],
    ["/en/sign-in", false],
  ])("lets %s use the camera: %s", (path, may) => {
    const headers = { ...commonHeaders(readSite("https://portal.example")), ...cameraHeaders(path) };
    expect(headers["Permissions-Policy"]).toContain(may ? "camera=(self)," : "camera=(),");
  });

  it("names the portal alone as the one who may frame, and nobody otherwise", () => {
    const site = readSite("https://portal.example");
    expect(commonHeaders(site)["X-Frame-Options"]).toBe("DENY");
    expect(commonHeaders(site, true)["X-Frame-Options"]).toBe("SAMEORIGIN");
    expect(noncePolicy(false)).toContain("frame-ancestors 'none'");
    expect(noncePolicy(false, true)).toContain("frame-ancestors 'self';");
    expect(publicHeaders(site)["X-Frame-Options"]).toBe("DENY");
  });
});
