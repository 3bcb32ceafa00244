import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const orchards = "/events/updates/pinggu-womens-federation-opens-womens-homes-in-orchards-for-the-peach-season";

async function newsArticle(page: Page): Promise<Record<string, unknown>> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const found = blocks.map((block) => JSON.parse(block)).find((block) => block["@type"] === "NewsArticle");
  return found ?? {};
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a report says who edited it, what changed, and leads on", async ({ page }) => {
      await page.goto(`/en${orchards}`);
      const article = page.getByRole("article");
      await expect(article.locator("dt")).toHaveText(["Date", "Source", "Views", "Editor", "Event date"]);
      await expect(article.locator("dd").nth(3)).toHaveText("Lin Yue");
      const changes = article.getByRole("list", { name: "Changes" });
      await expect(changes.getByRole("listitem")).toHaveText([
        "Updated 5 August 2026: A tenth home added, with its hours.",
      ]);
      await expect(changes.getByRole("time")).toHaveAttribute("datetime", "2026-08-05T07:06:21.000Z");
      await expect(article.getByText("On August 4 a tenth home was opened")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      const related = page.getByRole("region", { name: "Related reports" }).getByRole("link");
      await expect(related).toHaveCount(4);
      const title = await page.getByRole("heading", { level: 1 }).textContent();
      expect(new Set([title, ...(await related.allTextContents())]).size).toBe(5);
      const neighbours = page.getByRole("navigation", { name: "Previous and next report" });
      await expect(neighbours.getByRole("link")).toHaveText([/^Dongcheng Holds Yearly Meeting/, /^Huairou Women's/]);
      await neighbours.getByRole("link").last().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Huairou Women's Federation Trains/);
      await expect(page.getByRole("list", { name: "Changes" })).toHaveCount(0);
      await neighbours.getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Pinggu Women's Federation Opens/);
      await page.getByRole("link", { name: "Grassroots organisations" }).click();
      await expect(page).toHaveURL(/\/en\/events\/updates\?theme=grassroots-organisations$/);
    });
  });
}

test("a report tells machines when it changed and where it stands", async ({ page }) => {
  await page.goto(`/en${orchards}`);
  expect(await newsArticle(page)).toMatchObject({
    datePublished: "2026-07-24T01:35:47.000Z",
    dateModified: "2026-08-05T07:06:21.000Z",
    articleSection: "Updates",
  });
});

test.describe("on a phone, in Chinese", () => {
  test.use({ viewport: { width: 320, height: 700 }, colorScheme: "dark" });

  test("a report is read with everything around it", async ({ page }) => {
    await page.goto(`/zh${orchards}`);
    await expect(page.getByRole("article").locator("dt")).toHaveText(["时间", "来源", "点击", "编辑", "活动日期"]);
    await expect(page.getByText("2026年8月5日更新：补充第十个“妇女之家”及其开放时间。")).toBeVisible();
    await expect(page.getByRole("region", { name: "相关新闻" }).getByRole("link")).toHaveCount(4);
    await expect(page.getByText("上一篇", { exact: true })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole("link", { name: "基层组织建设", exact: true }).click();
    await expect(page.getByRole("list", { name: "当前筛选条件" })).toContainText("基层组织建设");
  });
});
