import { expect, expectAccessible, test } from "../fixtures";

const results = "main ol > li:has(h2)";

test("a visitor finds a meeting by its words and narrows what was found", async ({ page }) => {
  await page.goto("/en/search");
  await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("main").getByLabel("Search this site").fill("meetings");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/en\/search\?q=meetings$/);
  await expect(page.getByText(/^\d+ results for “meetings”$/)).toBeVisible();
  await expect(page.locator(results).first().locator("mark").first()).toHaveText(/^meetings?$/i);
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expectAccessible(page);

  const narrow = page.getByRole("complementary", { name: "Narrow the results" });
  await narrow.getByRole("link", { name: "Reports" }).click();
  await expect(page).toHaveURL(/type=report/);
  await expect(page.locator(results).first()).toContainText("Report");
  await expect(page.locator(results).filter({ hasText: /^Meeting\b/ })).toHaveCount(0);
  await narrow.getByRole("link", { name: "2025" }).click();
  await expect(page).toHaveURL(/type=report&year=2025/);
  await expectAccessible(page);
  const chosen = page.getByRole("list", { name: "Chosen filters" });
  await chosen.getByRole("link", { name: "Remove 2025" }).click();
  await expect(page).toHaveURL(/q=meetings&type=report$/);

  const first = page.locator(results).first().getByRole("link");
  const title = (await first.textContent()) ?? "";
  await first.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test.describe("without JavaScript, in Chinese, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  for (const typed of ["季度", "jidu", "ji du", "案例彙編", "督办", "duban"]) {
    test(`"${typed}" finds`, async ({ page }) => {
      await page.goto("/zh/search");
      await page.getByRole("main").getByLabel("站内搜索").fill(typed);
      await page.getByRole("main").getByRole("button", { name: "搜索" }).click();
      await expect(page.getByText(/^找到与“.+”相关的内容\d+条$/)).toBeVisible();
      await expect(page.locator("main mark").first()).toHaveText(/季度|案例|督办/);
    });
  }

  test("the filters fold away and a result leads on", async ({ page }) => {
    await page.goto("/zh/search?q=妇联");
    const { scrolls, fits } = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollWidth,
      fits: document.documentElement.clientWidth,
    }));
    expect(scrolls).toBe(fits);
    await page.getByText("缩小范围").click();
    await page.getByRole("link", { name: "2025" }).click();
    await expect(page).toHaveURL(/year=2025/);
    await page.locator(results).first().getByRole("link").click();
    await expect(page).toHaveURL(/\/zh\/(?!search)/);
  });
});

test("a slip of typing is forgiven, and said", async ({ page }) => {
  await page.goto("/en/search?q=federasion+meeeting");
  const said = /^Nothing for “federasion meeeting”; showing \d+ results for “federation meeting”\.$/;
  await expect(page.getByText(said)).toBeVisible();
  await expectAccessible(page);
});

test("where nothing is found other ways lead on, and what was typed stays words", async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent("<b>qqzzqq</b> ' \\ & !")}`);
  await expect(page.getByText("Nothing was found for “<b>qqzzqq</b> ' \\ & !”.")).toBeVisible();
  await expect(page.getByRole("main").getByLabel("Search this site")).toHaveValue("<b>qqzzqq</b> ' \\ & !");
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Pinggu" }).click();
  await expect(page).toHaveURL(/\/en\/districts\/pinggu$/);
});

test("what makes no sense in an address is no error", async ({ request }) => {
  for (const query of [
    "q=%00",
    "q=a&type=x&year=y&section=%27&district=%00",
    "q=%F0%9F%98%80",
    "q=a&q=b",
    "q=%ED%A0%80",
  ]) {
    expect((await request.get(`/en/search?${query}`)).status(), query).toBe(200);
  }
  expect((await request.get("/en/search?q=meeting&page=9999")).status()).toBe(404);
});

test("titles are offered while something is typed", async ({ page, request }) => {
  const answer = await request.get("/api/v1/suggestions?q=quarterl");
  const titles: string[] = await answer.json();
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThanOrEqual(8);
  await page.goto("/en/search");
  const field = page.getByRole("main").getByLabel("Search this site");
  await field.pressSequentially("quarterl");
  await expect(page.locator("datalist option")).toHaveCount(titles.length);
  await expect(page.locator("datalist option").first()).toHaveAttribute("value", titles[0] ?? "-");
});
