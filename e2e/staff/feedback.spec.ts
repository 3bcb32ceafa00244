import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

async function openReport(editor: Page): Promise<string> {
  await editor.goto("/en/dashboard/reports?status=published");
  await editor.getByRole("table").getByRole("link").last().click();
  await expect(editor.getByText(/^Readers (may|cannot) write about this report\./)).toBeVisible();
  const open = editor.getByRole("button", { name: "Take letters" });
  if (await open.isVisible()) await open.click();
  await expect(editor.getByText("Readers may write about this report.")).toBeVisible();
  return (
    (await editor
      .getByRole("link", { name: /on the site/i })
      .first()
      .getAttribute("href")) ?? ""
  );
}

test("a reader writes about a report; an editor shows it and hides it again", async ({ signedInAs, page }) => {
  test.setTimeout(240_000);
  const words = `Will there be another one? ${Date.now()}\n<b>Thank you</b>`;
  const editor = await signedInAs("editor");
  const address = await openReport(editor);
  await expectAccessible(editor);

  await test.step("the reader writes, her browser works, she reads that it waits", async () => {
    await page.goto(address);
    await page.getByRole("link", { name: "Write to the editors" }).click();
    await expect(page.getByText("Checked. You can send your message.")).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect(page.getByText("Checked. You can send your message.")).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("Write your message.")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(/^Your message/).fill(words);
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByText("Thank you. Your message is with the editors.")).toBeVisible();
    await page.goto(address);
    await expect(page.getByText("Will there be another one?")).toHaveCount(0);
  });

  await test.step("the editor shows it, and it is on the site at once, as plain words", async () => {
    await editor.goto("/en/dashboard/feedback");
    await expectAccessible(editor);
    const message = editor.getByRole("listitem").filter({ hasText: words.split("\n")[0] ?? "" });
    await message.getByRole("button", { name: "Show" }).click();
    await expect(message).toHaveCount(0);
    await page.goto(address);
    const readers = page.getByRole("region", { name: "What readers write" });
    await expect(readers.getByText(words)).toBeVisible();
    await expect(readers.getByText("A reader")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("and hides it again", async () => {
    await editor.getByRole("link", { name: /^Shown/ }).click();
    await expect(editor).toHaveURL(/\?standing=shown$/);
    const message = editor.getByRole("listitem").filter({ hasText: words.split("\n")[0] ?? "" });
    await message.getByRole("button", { name: "Hide" }).click();
    await expect(message).toHaveCount(0);
    await page.goto(address);
    await expect(page.getByText("Will there be another one?")).toHaveCount(0);
  });
});

test.describe("without JavaScript", () => {
  test("the page says what is missing and leads to the contact page", async ({ signedInAs, browser, baseURL }) => {
    const address = await openReport(await signedInAs("editor"));
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole("link", { name: "Write to the editors" }).click();
    await expect(page.getByText(/^Writing here needs JavaScript/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Send" })).toBeHidden();
    await page.getByRole("main").getByRole("link", { name: "Contact" }).click();
    await expect(page).toHaveURL(/\/en\/contact$/);
    await context.close();
  });
});

test("a report that takes no letters says so, and one that is not there is not found", async ({ page, request }) => {
  for (const report of ["0", "x", "2000000000", "99999999999999"]) {
    expect((await request.get(`/zh/feedback/${report}`)).status()).toBe(404);
  }
  await page.goto("/zh/events/international");
  await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  const id = await page.getByRole("article").getAttribute("data-report");
  await expect(page.getByRole("link", { name: "致信编辑" })).toHaveCount(0);
  await page.goto(`/zh/feedback/${id}`);
  await expect(page.getByText("该稿件目前不接收读者来信。")).toBeVisible();
  await expectAccessible(page);
});
