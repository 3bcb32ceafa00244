import { expect, expectAccessible, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

for (const { locale, latest, coming, quarter, districts, first } of [
  {
    locale: "en",
    latest: "Latest updates",
    coming: "Coming up",
    quarter: /^This quarter/,
    districts: "Districts",
    first: "Dongcheng",
  },
  { locale: "zh", latest: "最新动态", coming: "近期安排", quarter: /^本季度/, districts: "区级妇联", first: "东城" },
]) {
  test(`the home page tells what is new, what is to come and how the quarter goes (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const main = page.getByRole("main");
    const leads = main.getByRole("region").first().getByRole("heading", { level: 2 });
    const titles = await leads.getByRole("link").allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    const news = main.getByRole("region", { name: latest });
    const others = await news.getByRole("heading", { level: 3 }).allTextContents();
    expect(others.filter((title) => titles.includes(title))).toEqual([]);
    await expect(main.getByRole("region", { name: coming })).toBeVisible();
    await expect(main.getByRole("region", { name: quarter })).toBeVisible();
    const links = main.getByRole("region", { name: districts }).getByRole("listitem").getByRole("link");
    await expect(links).toHaveCount(17);
    await expect(links.first()).toHaveText(first);
  });
}

test("the home page breaks nothing for whoever cannot see it, and tells machines whose it is", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto("/en");
  await expectAccessible(page);
  const facts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(facts.map((text) => JSON.parse(text))).toContainEqual(
    expect.objectContaining({ "@type": "Organization", name: "Beijing Women's Federation" }),
  );
  await context.close();
});

test("a lead is one link away, with its picture where it has one", async ({ page, request }) => {
  await page.goto("/en");
  const lead = page.getByRole("region", { name: "Leading reports" });
  for (const picture of await lead.getByRole("img").all()) {
    expect(await picture.getAttribute("alt")).not.toBe("");
    expect((await request.get((await picture.getAttribute("src")) ?? "")).status()).toBe(200);
  }
  const title = (await lead.getByRole("heading").first().textContent()) ?? "";
  await lead.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});
