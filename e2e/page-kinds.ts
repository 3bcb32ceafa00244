import { type APIRequestContext, expect } from "@playwright/test";

const fixed = {
  home: "",
  events: "/events",
  section: "/events/updates",
  "second page of a section": "/events/updates?page=2",
  "filtered section": "/events/updates?year=2024",
  calendar: "/events/calendar",
  month: "/events/calendar?view=month",
  meetings: "/meetings",
  districts: "/districts",
  cases: "/cases",
  search: "/search",
  "found by search": "/search?q=federation",
  "not found by search": "/search?q=qqzzqq",
  "site map": "/site-map",
  accessibility: "/accessibility",
  contact: "/contact",
  privacy: "/privacy",
  "no such page": "/no-such-page",
};

const mapped = {
  report: /^\/events\/updates\/[^/]+$/,
  event: /^\/events\/calendar\/[^/]+$/,
  meeting: /^\/meetings\/[^/]+$/,
  district: /^\/districts\/pinggu$/,
  case: /^\/cases\/[^/]+$/,
  collection: /^\/cases\/collections\/[^/]+$/,
};

/** One address, without its language, of every kind of page that visitors read; the newest where there are many. */
export async function pageKinds(request: APIRequestContext): Promise<{ kind: string; path: string }[]> {
  const map = await (await request.get("/sitemap.xml")).text();
  const paths = [...map.matchAll(/<loc>https?:\/\/[^/<]+\/en([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
  const found = Object.entries(mapped).map(([kind, pattern]) => {
    const path = paths.filter((one) => pattern.test(one)).at(-1) ?? "";
    expect(path, `the site map has no ${kind}`).not.toBe("");
    return { kind, path };
  });
  const report = found[0]?.path ?? "";
  return [
    ...Object.entries(fixed).map(([kind, path]) => ({ kind, path })),
    ...found,
    { kind: "share", path: `${report}/share` },
  ];
}
