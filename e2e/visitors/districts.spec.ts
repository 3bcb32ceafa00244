import { expect, expectAccessible, test } from "../fixtures";

test("a visitor finds a district and reads what comes from it", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Districts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Districts" })).toBeVisible();
  const districts = page.getByRole("main").getByRole("list").last().getByRole("listitem");
  await expect(districts).toHaveCount(17);
  await expect(districts.first()).toContainText("Dongcheng District Women's Federation");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Pinggu District Women's Federation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pinggu District Women's Federation");
  await expect(page.getByText("known for its peaches")).toBeVisible();
  await expectAccessible(page);
  const report = page.getByRole("region", { name: "Reports" }).getByRole("heading", { level: 3 }).first();
  const title = (await report.textContent()) ?? "";
  await report.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("a district that there is not has no page", async ({ page }) => {
  const answer = await page.goto("/zh/districts/atlantis");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "页面不存在" })).toBeVisible();
});

test("a district's reports can be followed as a feed", async ({ page, request }) => {
  await page.goto("/en/districts/pinggu");
  const link = page.getByRole("link", { name: "Follow these reports (Atom feed)" });
  const feed = await request.get((await link.getAttribute("href")) ?? "");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  const text = await feed.text();
  expect(text).toMatch(/<link rel="self" href="[^"]+\/en\/districts\/pinggu\/feed\.xml"\/>/);
  expect(text).toMatch(/<id>[^<]+\/en\/events\/updates\/[a-z0-9-]+<\/id>/);
  expect((await request.get("/en/districts/atlantis/feed.xml")).status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the map leads to every district that the list leads to, out of the order of tabs", async ({ page }) => {
    await page.goto("/zh/districts");
    const listed = page.getByRole("main").getByRole("list").last().getByRole("link");
    const addresses = await listed.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const areas = page.locator("svg a");
    const drawn = await areas.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(drawn).toEqual(addresses);
    expect(await areas.evaluateAll((links) => links.map((link) => link.getAttribute("tabindex")))).toEqual(
      drawn.map(() => "-1"),
    );
    const yanqing = page.locator('svg a[href="/zh/districts/yanqing"]');
    await expect(yanqing.locator("title")).toHaveText("延庆区妇女联合会");
    await yanqing.locator("path").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("延庆区妇女联合会");
    await expect(page.getByText("长城脚下")).toBeVisible();
  });

  test("a visitor goes on to the district before and after in protocol order", async ({ page }) => {
    await page.goto("/en/districts/dongcheng");
    const others = page.getByRole("navigation", { name: "Other districts" });
    await expect(others.getByRole("link")).toHaveText(["Next: Xicheng District Women's Federation"]);
    await others.getByRole("link").click();
    await expect(others.getByRole("link")).toHaveText([
      "Previous: Dongcheng District Women's Federation",
      "Next: Chaoyang District Women's Federation",
    ]);
  });

  for (const address of ["/en/districts", "/zh/districts", "/en/districts/beda", "/zh/districts/pinggu"]) {
    test(`${address} fits a screen of 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await page.mouse.wheel(400, 0);
      expect(await page.getByRole("main").evaluate((main) => main.ownerDocument.documentElement.scrollWidth)).toBe(320);
    });
  }
});
