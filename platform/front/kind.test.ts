import { describe, expect, it } from "vitest";
import { kindOf } from "./kind";

describe("the kind of a request", () => {
  it.each([
    ["GET", "/en", "kept"],
    ["HEAD", "/zh", "kept"],
    ["GET", "/en/", "kept"],
    ["GET", "/en/districts", "kept"],
    ["GET", "/zh/districts/pinggu", "kept"],
    ["GET", "/en/events/updates/feed.xml", "kept"],
    ["GET", "/en/events/calendar.ics", "kept"],
    ["GET", "/sitemap.xml", "kept"],
    ["GET", "/robots.txt", "kept"],
    ["GET", "/en/dashboards", "kept"],
    ["GET", "/en/dashboard", "personal"],
    ["GET", "/zh/dashboard/reports", "personal"],
    ["GET", "/en/district", "personal"],
    ["GET", "/en/district/", "personal"],
    ["GET", "/zh/district/follow-ups", "personal"],
    ["GET", "/en/sign-in", "personal"],
    ["POST", "/en/dashboard", "personal"],
    ["POST", "/en/search", "unwritable"],
    ["POST", "/site.js", "unwritable"],
    ["OPTIONS", "/api/v1/reports", "passed"],
    ["DELETE", "/sitemap.xml", "unwritable"],
    ["GET", "/", "passed"],
    ["GET", "/api/health", "passed"],
    ["GET", "/media/abc/480.webp", "kept"],
    ["GET", "/api/v1", "kept"],
    ["GET", "/catalog_12/article_345.html", "kept"],
    ["GET", "/catalog_12/other.html", "passed"],
    ["GET", "/api/v1/reports", "kept"],
    ["POST", "/api/v1/reports", "unwritable"],
    ["GET", "/en/registration/open-day", "personal"],
    ["POST", "/zh/feedback/12", "personal"],
    ["GET", "/api/v10", "passed"],
    ["GET", "/fr/dashboard", "passed"],
    ["GET", "/english", "passed"],
    ["GET", "/_next/static/chunks/a.js", "asset"],
    ["GET", "/site.js", "asset"],
    ["GET", "/favicon.ico", "asset"],
  ])("%s %s is %s", (method, path, kind) => {
    expect(kindOf(method, path)).toBe(kind);
  });
});
