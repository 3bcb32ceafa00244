import { describe, expect, it } from "vitest";
import { isUnchanged, negotiate } from "./negotiate";

describe("the encoding", () => {
  it.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["x-gzip", "gzip"],
    ["GZIP", "gzip"],
    ["deflate", "identity"],
    ["identity", "identity"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.5, gzip;q=0.9", "gzip"],
    ["gzip;q=0.5, identity", "identity"],
    ["*", "br"],
    ["*;q=0", "identity"],
    ["br;q=0, *", "gzip"],
    ["gzip;q=0, br;q=0", "identity"],
    ["gzip;q=nonsense", "identity"],
    ["identity;q=0, gzip;q=0", "identity"],
    [";;,,=,", "identity"],
  ])("for %j is %s", (accepted, encoding) => {
    expect(negotiate(accepted)).toBe(encoding);
    expect(negotiate(accepted)).toBe(encoding);
  });
});

describe("an ETag", () => {
  it.each([
    [undefined, false],
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b"', false],
    ["*", true],
    ["a", false],
  ])("against %j is unchanged: %s", (given, unchanged) => {
    expect(isUnchanged(given, '"a"')).toBe(unchanged);
  });
});
