import { describe, expect, it } from "vitest";
import { readAddress } from "./address";

const raw = Buffer.from("妇联").toString("latin1");
const escaped = encodeURIComponent("妇联");
const allowed = ["year", "q", "page"];

describe("an address", () => {
  it.each([
    ["/", "/", "/"],
    ["/en/", "/en/", "/en/"],
    ["/en/events?utm_source=x", "/en/events", "/en/events?utm_source=x"],
    ["/en/events?year=2026&page=2&year=1&q=", "/en/events?page=2&year=2026", "/en/events?year=2026&page=2&year=1&q="],
    [
      "/zh/search?q=%E5%A6%87%E8%81%94&_rsc=1",
      "/zh/search?q=%E5%A6%87%E8%81%94",
      "/zh/search?q=%E5%A6%87%E8%81%94&_rsc=1",
    ],
    ["/en/search?q=a%00b", "/en/search?q=ab", "/en/search?q=ab"],
    ["/en/search?q=%E0%A4%A", "/en/search?q=%EF%BF%BD%25A", "/en/search?q=%E0%A4%A"],
    ["/en/%64ashboard?nxtPlocale=zh&%6extPx=1&a=1", "/en/dashboard", "/en/dashboard?a=1"],
    [`/zh/${raw}?q=${raw}`, `/zh/${escaped}?q=${escaped}`, `/zh/${escaped}?q=${escaped}`],
    ["http://evil.example/en/events?page=3", "/en/events?page=3", "/en/events?page=3"],
    ["https://evil.example", "/", "/"],
    ["https://evil.example?page=1", "/?page=1", "/?page=1"],
    ["/en?q=%26page%3D9", "/en?q=%26page%3D9", "/en?q=%26page%3D9"],
    ["/en?__proto__=1&page=4", "/en?page=4", "/en?__proto__=1&page=4"],
  ])("%s is kept under %s and passed as %s", (url, key, full) => {
    expect(readAddress(url, allowed)).toMatchObject({ key, full });
  });

  it.each([
    ["//evil", 400],
    ["/en//events", 400],
    ["/en/events//", 400],
    ["/%E0%A4%A", 400],
    ["/en/%00", 400],
    ["/en/%0d%0aSet-Cookie", 400],
    ["/en/../dashboard", 400],
    ["/en/%2e%2e/dashboard", 400],
    ["/en%2Fdashboard", 400],
    ["/en%5cdashboard", 400],
    ["\\evil", 400],
    ["/\\evil", 400],
    ["*", 400],
    ["ftp://evil/en", 400],
    ["", 400],
    ["/en.rsc", 404],
    ["/en/dashboard.rsc?x=1", 404],
    ["/en/dashboard.segments/_tree.segment.rsc", 404],
    [`/en/${"a".repeat(2050)}`, 414],
    [`/en?q=${"a".repeat(8200)}`, 414],
  ])("%s is refused with %i", (url, refused) => {
    expect(readAddress(url, allowed)).toEqual({ refused });
  });
});
