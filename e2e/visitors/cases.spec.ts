import { expect, expectAccessible, test } from "../fixtures";

test("a visitor narrows the cases to a district and a theme, and back", async ({ page }) => {
  await page.goto("/en/cases");
  await expect(page.getByRole("heading", { level: 1, name: "Cases" })).toBeVisible();
  await expectAccessible(page);
  const cases = page.getByRole("region", { name: "All cases" });
  await expect(cases.getByRole("heading", { level: 3 })).toHaveCount(12);

  await page.getByRole("combobox", { name: "District" }).selectOption({ label: "Fengtai (1)" });
  await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: "Rights and interests (2)" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\/en\/cases\?district=fengtai&theme=rights-and-interests$/);
  await expect(cases.getByText("1 case", { exact: true })).toBeVisible();
  await expect(cases.getByRole("heading", { level: 3 })).toHaveText([
    "One Table, Three Chairs: Mediation at the Doorstep",
  ]);
  await expect(page.getByRole("combobox", { name: "District" })).toHaveValue("fengtai");
  await expectAccessible(page);

  await page.getByRole("link", { name: "Remove the filter Fengtai" }).click();
  await expect(page).toHaveURL(/\/en\/cases\?theme=rights-and-interests$/);
  await expect(cases.getByRole("heading", { level: 3 })).toHaveCount(2);
});

test("filters that leave nothing say so and lead on", async ({ page }) => {
  await page.goto("/zh/cases?district=beda");
  await expect(page.getByText("没有符合条件的案例。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "查看全部案例" }).click();
  await expect(page).toHaveURL(/\/zh\/cases$/);
});

for (const address of ["district=atlantis", "theme=astrology", "page=2", "page=0", "page=x"]) {
  test(`a list of cases with ${address} is not there`, async ({ page }) => {
    expect((await page.goto(`/en/cases?${address}`))?.status()).toBe(404);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { locale, title, parts, related, collection } of [
    {
      locale: "en",
      title: "Women's Homes That Follow the Peach Season",
      parts: ["Problem", "Practice", "Result"],
      related: "A Women's Home for the Lunch Hour",
      collection: "Collection of Cases on Special Brands",
    },
    {
      locale: "zh",
      title: "跟着桃季走的“妇女之家”",
      parts: ["问题", "做法", "成效"],
      related: "午休一小时的楼宇“妇女之家”",
      collection: "特色品牌案例汇编",
    },
  ]) {
    test(`a case is read, then its collection (${locale})`, async ({ page }) => {
      await page.goto(`/${locale}/cases`);
      await page.getByRole("link", { name: title }).click();
      const article = page.getByRole("article");
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await expect(article.getByRole("heading", { level: 2 })).toHaveText(parts);
      await expect(article.getByRole("img")).toHaveAttribute("alt", /.+/);
      await expect(page.getByRole("link", { name: related })).toBeVisible();

      await page.getByRole("link", { name: collection }).click();
      await expect(page.getByRole("heading", { level: 1, name: collection })).toBeVisible();
      await expect(page.getByRole("article")).toHaveCount(7);
      await page.getByRole("main").getByRole("navigation").getByRole("link", { name: title }).click();
      await expect(page).toHaveURL(/special-brands-2024#womens-homes-that-follow-the-peach-season$/);
    });
  }

  for (const address of [
    "/zh/cases",
    "/en/cases/one-table-three-chairs",
    "/zh/cases/collections/special-brands-2024",
  ]) {
    test(`${address} fits a screen of 320 pixels`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await page.getByRole("main").evaluate((main) => main.ownerDocument.documentElement.scrollWidth)).toBe(320);
    });
  }
});

for (const locale of ["en", "zh"]) {
  test(`cases and collections are accessible (${locale})`, async ({ page }) => {
    for (const place of ["cases/one-table-three-chairs", "cases/collections/help-close-at-hand-2025"]) {
      await page.goto(`/${locale}/${place}`);
      await expectAccessible(page);
    }
  });
}

test("a collection comes as a PDF in both languages", async ({ page, request }) => {
  for (const [locale, link] of [
    ["en", "Download as PDF"],
    ["zh", "下载 PDF"],
  ] as const) {
    await page.goto(`/${locale}/cases/collections/special-brands-2024`);
    const address = (await page.getByRole("link", { name: link }).getAttribute("href")) ?? "";
    const answer = await request.get(address);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  expect((await request.get("/en/cases/collections/atlantis/collection.pdf")).status()).toBe(404);
});

test("a case that there is not has no page", async ({ page }) => {
  for (const place of ["atlantis", "collections", "collections/atlantis"]) {
    expect((await page.goto(`/en/cases/${place}`))?.status()).toBe(404);
  }
});
