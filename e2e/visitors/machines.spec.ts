import { expect, test } from "../fixtures";

test("the feed of a section names its newest report and takes no words for markup", async ({ page, request }) => {
  const answer = await request.get("/en/events/updates/feed.xml");
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  const text = await answer.text();
  await page.goto("/en/events/updates");
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    const entry = parsed.querySelector("entry");
    return {
      broken: parsed.querySelector("parsererror") !== null,
      entries: parsed.querySelectorAll("entry").length,
      link: entry?.querySelector("link")?.getAttribute("href"),
      title: entry?.querySelector("title")?.textContent,
    };
  }, text);
  expect(feed.broken).toBe(false);
  expect(feed.entries).toBeGreaterThan(10);
  const newest = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first();
  expect(feed.link).toContain(await newest.getAttribute("href"));
});

test("the site map names every report in both languages, and robots are told where it is", async ({ request }) => {
  const map = await (await request.get("/sitemap.xml")).text();
  expect(map).toMatch(/<loc>[^<]*\/en\/events\/updates\/[a-z0-9-]+<\/loc>/);
  expect(map).toMatch(/hreflang="zh" href="[^"]*\/zh\/events\/updates\/[a-z0-9-]+"/);
  expect(map).not.toContain("dashboard");
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toMatch(/^Sitemap: .*\/sitemap\.xml$/m);
  expect(robots).toContain("Disallow: /en/dashboard");
});

test("a report states its facts for machines", async ({ page }) => {
  await page.goto("/en/events/updates");
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page.getByRole("article")).toBeVisible();
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const facts = blocks.map((block) => JSON.parse(block));
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  expect(facts).toContainEqual(expect.objectContaining({ "@type": "NewsArticle", headline: heading }));
  expect(facts).toContainEqual(expect.objectContaining({ "@type": "BreadcrumbList" }));
});
