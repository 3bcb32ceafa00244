import { describe, expect, it } from "vitest";
import { outOfBounds } from "./bounds";

const most = 2.5 * 1024 * 1024;

describe("the bounds of a request", () => {
  it.each([
    ["TRACE", "/en", 0, 405],
    ["PROPFIND", "/en/dashboard", 0, 405],
    ["get", "/en", 0, 405],
    ["GET", "/en", 0, undefined],
    ["HEAD", "/en", 0, undefined],
    ["OPTIONS", "/api/health", 0, undefined],
    ["GET", "/_next/image", 0, 404],
    ["GET", "/_next/image/", 0, 404],
    ["GET", "/_next/static/chunks/0j.js", 0, undefined],
    ["POST", "/en/dashboard", most, undefined],
    ["POST", "/en/dashboard", most + 1, 413],
    ["PUT", "/", most + 1, 413],
    ["PATCH", "/en", most + 1, 413],
    ["DELETE", "/en", most + 1, 413],
    ["GET", "/en", most + 1, undefined],
    ["POST", "/api/auth/callback/credentials", most + 1, 413],
    ["POST", "/api/auth", most + 1, 413],
    ["POST", "/api/views/7", most + 1, 413],
    ["POST", "/api/reading", most + 1, 413],
    ["POST", "/api/uploads", most + 1, undefined],
    ["POST", "/api/authors", most + 1, undefined],
  ])("%s %s with %i bytes is refused with %s", (method, path, bytes, status) => {
    expect(outOfBounds({ method, headers: { "content-length": String(bytes) } }, path)).toBe(status);
  });

  it("leaves a body without a length to Next", () => {
    const headers = { "transfer-encoding": "chunked" };
    expect(outOfBounds({ method: "POST", headers }, "/en/dashboard")).toBeUndefined();
  });
});
