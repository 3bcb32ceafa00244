import { XMLParser, XMLValidator } from "fast-xml-parser";
import { settledReports } from "../demonstration";
import { expect, test } from "../fixtures";

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["entry", "url", "link"].includes(name) });

/** What a second parser, apart from the browser's, makes of a document. */
function parsed(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

test("the feed of a section names its newest report and takes no words for markup", async ({ page, request }) => {
  const answer = await request.get("/en/events/updates/feed.xml");
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  const text = await answer.text();
  await page.goto("/en/events/updates");
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    return {
      broken: parsed.querySelector("parsererror") !== null,
      entries: parsed.querySelectorAll("entry").length,
    };
  }, text);
  expect(feed.broken).toBe(false);
  const { feed: again } = parsed(text);
  expect(again).toMatchObject({
    "@_xmlns": "http://www.w3.org/2005/Atom",
    id: expect.any(String),
    updated: expect.stringMatching(/^\d{4}-/),
  });
  expect(again.entry).toHaveLength(feed.entries);
  for (const entry of again.entry) {
    expect(entry.id).toMatch(/^https?:\/\//);
    expect(Date.parse(entry.updated)).toBeGreaterThanOrEqual(Date.parse(entry.published));
  }
  expect(feed.entries).toBeGreaterThan(10);
  const newest = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first();
  // Another task may publish between the two readings.
  await expect(async () => {
    const { entry } = parsed(await (await request.get("/en/events/updates/feed.xml")).text()).feed;
    await page.reload();
    expect(entry[0].link[0]["@_href"]).toContain(await newest.getAttribute("href"));
  }).toPass();
});

test("the site map names every page in both languages, and robots are told where it is", async ({ page, request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  await page.goto("/en");
  const addresses = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, "application/xml");
    return [...document.querySelectorAll("url > loc")].map((loc) => loc.textContent ?? "");
  }, map);
  const again = parsed(map).urlset.url.map(({ loc }: { loc: string }) => loc);
  expect(again).toEqual(addresses);
  expect(new Set(again).size).toBe(again.length);
  expect(again.filter((one: string) => one.includes("/zh"))).toHaveLength(again.length / 2);
  expect(map).toMatch(/<loc>[^<]*\/en\/events\/updates\/[a-z0-9-]+<\/loc>/);
  expect(map).toMatch(/hreflang="zh" href="[^"]*\/zh\/events\/updates\/[a-z0-9-]+"/);
  expect(map).not.toContain("dashboard");
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toMatch(/^Sitemap: .*\/sitemap\.xml$/m);
  expect(robots).toContain("Disallow: /en/dashboard");
});

test("a report states its facts for machines", async ({ page }) => {
  await page.goto(settledReports.en);
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page.getByRole("article")).toBeVisible();
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const facts = blocks.map((block) => JSON.parse(block));
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  expect(facts).toContainEqual(expect.objectContaining({ "@type": "NewsArticle", headline: heading }));
  expect(facts).toContainEqual(expect.objectContaining({ "@type": "BreadcrumbList" }));
});
