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
  await expectAccessible(page);
  const report = page.getByRole("main").getByRole("heading", { level: 2 }).first();
  const title = (await report.textContent()) ?? "";
  await report.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("a district that there is not has no page", async ({ page }) => {
  const answer = await page.goto("/zh/districts/atlantis");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "页面不存在" })).toBeVisible();
});
