import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const listed = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");

const canonical = (page: Page) => page.locator('link[rel="canonical"]').getAttribute("href");

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a visitor limits a section to a theme and a year, and lifts the limits again", async ({ page }) => {
      await page.goto("/en/events/updates");
      await expect(page.getByText("Filter the list")).toBeHidden();
      await page.getByLabel("Theme").selectOption({ label: "Women's development (4)" });
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page).toHaveURL(/[?&]theme=womens-development/);
      await expect(listed(page)).toHaveCount(4);
      await expect(page.getByText("4 reports")).toBeVisible();

      await page.getByRole("navigation", { name: "By year" }).getByRole("link", { name: "2025 (2)" }).click();
      await expect(page).toHaveURL(/\?theme=womens-development&year=2025$/);
      await expect(listed(page)).toHaveCount(2);
      await expect(page).toHaveTitle(/^Updates - Women's development - 2025 - /);
      expect(await canonical(page)).toMatch(/\/en\/events\/updates\?theme=womens-development&year=2025$/);
      if (javaScriptEnabled) await expectAccessible(page);

      const chosen = page.getByRole("list", { name: "The list is limited to" });
      await expect(chosen).toContainText("Women's development");
      await chosen.getByRole("link", { name: "Remove 2025" }).click();
      await expect(page).toHaveURL(/\?theme=womens-development$/);
      await page.getByRole("link", { name: "Remove Women's development" }).click();
      await expect(page).toHaveURL(/\/en\/events\/updates$/);
      await expect(chosen).toHaveCount(0);
    });
  });
}

test("the quarters offered are those of the chosen year, and a quarter says which", async ({ page }) => {
  await page.goto("/en/events/updates?theme=womens-development&year=2025");
  const quarter = page.getByLabel("Quarter");
  await expect(quarter.getByRole("option")).toHaveText(["All", "Q3 2025 (1)", "Q1 2025 (1)"]);
  await quarter.selectOption({ label: "Q3 2025 (1)" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(listed(page)).toHaveText([/^Yanqing Women's Federation Helps/]);
  await expect(page.getByRole("link", { name: "Remove Q3 2025" })).toBeVisible();
  expect(await canonical(page)).toMatch(/\/en\/events\/updates\?quarter=2025-q3&theme=womens-development$/);
});

test("a choice that nothing matches says so and leads back", async ({ page }) => {
  await page.goto("/en/events/updates?district=pinggu&theme=rights-and-interests");
  await expect(page.getByText("No report matches this choice.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Show the whole list" }).click();
  await expect(page).toHaveURL(/\/en\/events\/updates$/);
});

test("a value that is none of ours is no page, a foreign parameter no other one", async ({ request }) => {
  for (const query of ["district=atlantis", "district=bwf", "theme=x", "year=24", "quarter=2024-q5", "page=9"]) {
    expect((await request.get(`/en/events/updates?${query}`)).status(), query).toBe(404);
  }
  expect((await request.get("/en/events/updates?utm_source=a&year=2024")).status()).toBe(200);
});

test.describe("on a phone, in Chinese", () => {
  test.use({ viewport: { width: 320, height: 700 }, colorScheme: "dark" });

  test("the filters are folded away until they are asked for", async ({ page }) => {
    await page.goto("/zh/events/updates");
    const theme = page.getByLabel("主题");
    await expect(theme).toBeHidden();
    await expectAccessible(page);
    await page.getByText("筛选", { exact: true }).click();
    await theme.selectOption({ label: "家庭儿童（3）" });
    await expectAccessible(page);
    await page.getByRole("button", { name: "查看" }).click();
    await expect(page.getByText("共3篇")).toBeVisible();
    await expect(page.getByRole("link", { name: "取消 家庭儿童" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole("banner").getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/en\/events\/updates\?theme=family-and-children$/);
  });
});

test("every section is listed below Events and has a feed", async ({ page, request }) => {
  await page.goto("/en/events");
  await expectAccessible(page);
  for (const name of ["Updates", "International", "Notices"]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  await page.getByRole("link", { name: "Notices", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Notices" })).toBeVisible();
  await expectAccessible(page);
  const feed = await request.get("/en/events/notices/feed.xml");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  expect(await feed.text()).toContain("Winter Hours of the Advice Desk");
});
