import { settledReports } from "../demonstration";
import { expect, expectAccessible, test } from "../fixtures";

test("a visitor goes from the home page to a report", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
  await expectAccessible(page);

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Events" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Events" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Updates", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/events\/updates$/);
  await page.goto(settledReports.en);
  const first = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })
    .first();
  await expect(first.getByRole("time")).toHaveText(/^\d{1,2} \w+ 20\d\d$/);
  await expectAccessible(page);

  const title = (await first.getByRole("heading").textContent()) ?? "";
  await first.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const trail = page.getByRole("navigation", { name: "You are here" });
  await expect(trail.getByRole("listitem")).toHaveText(["Home", />\s*Events/, />\s*Updates/]);
  await expect(page.getByRole("article").getByRole("time").first()).toHaveText(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/);
  await expectAccessible(page);
});

test("a visitor reads in Chinese and changes the language where she is", async ({ page }) => {
  await page.goto("/zh/events/updates");
  await expect(page.getByRole("navigation", { name: "当前位置" })).toContainText("工作动态");
  await expectAccessible(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/events\/updates$/);
});

test("an address with nothing behind it says so and leads on", async ({ page }) => {
  const answer = await page.goto("/en/events/updates/there-is-no-such-report");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a report is read, and its reading counted", async ({ page, request }) => {
    await page.goto(settledReports.en);
    await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
    await expect(page.getByRole("article").getByRole("paragraph").first()).toBeVisible();
    const views = page.getByRole("article").locator("dd").nth(2);
    await expect(views).toHaveText(/^\d+$/);
    const served = await (await request.get(page.url())).text();
    const scripts = served.match(/<script[^>]*>/g)?.filter((tag) => !tag.includes('type="application/ld+json"'));
    expect(scripts).toEqual(['<script type="module" src="/site.js">']);
  });
});

test("a report ships no framework script and nothing from elsewhere", async ({ page, baseURL }) => {
  await page.goto(settledReports.en);
  const first = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first();
  const address = (await first.getAttribute("href")) ?? "";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const answer = await page.goto(address);
  expect(asked.every((url) => url.startsWith(baseURL ?? "-"))).toBe(true);
  expect(asked.filter((url) => url.endsWith(".js"))).toEqual([`${baseURL}/site.js`]);
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(answer?.headers()["content-security-policy"]).toContain("script-src 'self';");
});

test("readings show in the served page within a minute", async ({ page, request }) => {
  test.setTimeout(240_000);
  await page.goto(settledReports.en);
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").last().click();
  const address = page.url();
  const served = async () => (await request.get(address)).text();
  const shown = async () => Number(/Views<\/dt><dd[^>]*>(\d+)/.exec(await served())?.[1]);
  const report = /data-report="(\d+)"/.exec(await served())?.[1];
  const before = await shown();
  await Promise.all(Array.from({ length: 5 }, () => request.post(`/api/views/${report}`)));
  await expect.poll(shown, { timeout: 75_000, intervals: [2000] }).toBeGreaterThanOrEqual(before + 5);
});
