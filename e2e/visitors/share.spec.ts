import { settledReports } from "../demonstration";
import { expect, expectAccessible, test } from "../fixtures";

test("a reader shares a report: its address, a code to scan, a letter", async ({ page, baseURL }) => {
  await page.goto(settledReports.en);
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  const address = page.url();
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.goto(`${address}/share`);
  await expect(page.getByRole("heading", { level: 1, name: "Share this report" })).toBeVisible();
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: "QR code with the address of the report" })).toBeVisible();
  const letter = await page.getByRole("link", { name: "Send this page by email" }).getAttribute("href");
  expect(decodeURIComponent(letter ?? "")).toBe(`mailto:?subject=${title}&body=${title}\r\n${address}`);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", address);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expectAccessible(page);
  await page.goto(page.url().replace(`${baseURL}/en`, `${baseURL}/zh`));
  await expect(page.getByRole("heading", { level: 1, name: "分享稿件" })).toBeVisible();
  await expectAccessible(page);
});

test.describe("in the dark, without JavaScript", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });

  test("the code is still dark on white", async ({ page }) => {
    await page.goto(settledReports.zh);
    await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
    await page.goto(`${page.url()}/share`);
    const code = page.getByRole("img", { name: "稿件地址的二维码" });
    await expect(code.locator("rect")).toHaveCSS("fill", "rgb(255, 255, 255)");
    await expect(code.locator("path")).toHaveCSS("fill", "rgb(0, 0, 0)");
  });
});

test("a report has a picture for where its address is shared", async ({ page, request }) => {
  await page.goto(settledReports.zh);
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
  await expect(page.locator('meta[property="og:image:width"]')).toHaveAttribute("content", "1200");
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute("content", /./);
  const picture = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  const answer = await request.get(picture);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  const bytes = await answer.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("what is not on the site is neither shared nor pictured", async ({ request }) => {
  for (const path of ["share", "picture.png"]) {
    expect((await request.get(`/en/events/updates/there-is-no-such-report/${path}`)).status()).toBe(404);
  }
});
