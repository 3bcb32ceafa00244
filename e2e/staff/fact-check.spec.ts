import { expect, expectAccessible, test } from "../fixtures";
import { lettersWritten } from "../outbox";

async function letterTo(address: string, words: string): Promise<string> {
  const plain = (await lettersWritten()).map((letter) => letter.replace(/=\r?\n/g, "").replace(/=3D/g, "="));
  return plain.find((letter) => letter.includes(`To: ${address}`) && letter.includes(words)) ?? "";
}

test("someone without an account checks a report, the asker is told, and the link is closed", async ({
  signedInAs,
  page,
  request,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const checker = `checker-${Date.now()}@school.example`;
  const words = "It was <b>fifty</b> people.";
  const editor = await signedInAs("editor");
  await editor.goto("/en/dashboard/reports?status=published");
  await editor.getByRole("table").getByRole("link").last().click();
  await editor.waitForURL(/\/reports\/\d+$/);
  const desk = editor.getByRole("region", { name: "Fact checks" });
  // A tab answers once the page's script runs.
  const more = () =>
    expect(async () => {
      await editor.getByRole("tab", { name: "More" }).click();
      await expect(desk).toBeVisible({ timeout: 1000 });
    }).toPass();

  await test.step("the editor asks, and is told of a bad address", async () => {
    await more();
    await desk.getByText("Ask someone to check").click();
    await desk.getByLabel("Checker's name").fill("Wang Fang");
    await desk.getByLabel("Email").fill('"e@evil"@victim.example');
    await desk.getByRole("button", { name: "Send the link" }).click();
    await expect(desk.getByText(/^Give one plain address/)).toBeVisible();
    await expect(desk.getByLabel("Checker's name")).toHaveValue("Wang Fang");
    await expectAccessible(editor);
    await desk.getByLabel("Email").fill(checker);
    await desk.getByRole("button", { name: "Send the link" }).click();
    await expect(desk.getByText("The link is on its way by email.")).toBeVisible();
    await expect(desk.getByRole("listitem").filter({ hasText: checker })).toContainText("Asked, not opened");
  });

  await expect.poll(() => letterTo(checker, "/en/fact-check/"), { timeout: 20_000 }).not.toBe("");
  const link = /\/en\/fact-check\/[\w-]{43}/.exec(await letterTo(checker, "/en/fact-check/"))?.[0] ?? "";

  await test.step("the checker opens the link; nobody keeps or lists it", async () => {
    expect((await request.get(link)).headers()["cache-control"]).toBe("no-store");
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1, name: "Check the facts" })).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expectAccessible(page);
    const picture = page.getByRole("main").locator("img").first();
    if ((await picture.count()) > 0)
      expect((await request.get((await picture.getAttribute("src")) ?? "")).status()).toBe(200);
  });

  await test.step("what is typed is still there after a reload, and words want a verdict", async () => {
    const first = page.getByRole("region", { name: "Passage 1" });
    await first.getByRole("textbox").fill(words);
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0);
    await page.reload();
    await expect(page.getByText("What you had typed here and not sent is back.")).toBeVisible();
    await expect(first.getByRole("textbox")).toHaveValue(words);
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Your answer was not sent" })).toBeVisible();
    await expectAccessible(page);
    await first.getByRole("radio", { name: "Wrong" }).check();
    await page.getByRole("region", { name: "Title" }).getByRole("radio", { name: "Right" }).check();
    await page.getByRole("button", { name: "Save, send later" }).click();
    await expect(page.getByText(/^Saved\. The same link/)).toBeVisible();
    await editor.reload();
    await more();
    await expect(desk.getByRole("listitem").filter({ hasText: checker })).toContainText("Opened, not answered");
  });

  await test.step("without script, in Chinese, the saved answer is there and is sent", async () => {
    const context = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const plain = await context.newPage();
    await plain.goto(link.replace("/en/", "/zh/"));
    await expect(plain.getByRole("region", { name: "第1段" }).getByRole("textbox")).toHaveValue(words);
    await plain.getByLabel("对全文的意见").fill("Good otherwise.");
    await plain.getByRole("button", { name: "发送答复" }).click();
    await expect(plain.getByRole("heading", { level: 1, name: "Wang Fang，谢谢您" })).toBeVisible();
    await expect(plain.getByText(words)).toBeVisible();
    await context.close();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Thank you, Wang Fang" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the asker got a letter and reads what is wrong", async () => {
    await expect
      .poll(() => letterTo("editor@demo.example", "Wang Fang has checked a report."), { timeout: 20_000 })
      .not.toBe("");
    await editor.reload();
    await more();
    const item = desk.getByRole("listitem").filter({ hasText: checker });
    await expect(item).toContainText("Answered");
    await item.getByRole("link", { name: /Read the answer/ }).click();
    await expect(editor.getByRole("region", { name: "To be looked at" }).getByRole("link")).toHaveText("Passage 1");
    await expect(editor.getByText(words)).toBeVisible();
    await expectAccessible(editor);
    await editor.getByRole("link", { name: "Back to the report" }).click();
    await more();
  });

  await test.step("revoking closes the link: it looks like one that never was", async () => {
    await desk
      .getByRole("listitem")
      .filter({ hasText: checker })
      .getByRole("button", { name: /Revoke the link/ })
      .click();
    await expect(desk.getByRole("listitem").filter({ hasText: checker }).getByRole("button")).toHaveCount(0);
    const closed = await request.get(link);
    const never = await request.get(`/en/fact-check/${"x".repeat(43)}`);
    expect([closed.status(), never.status()]).toEqual([404, 404]);
    expect(await closed.text()).toBe(await never.text());
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1, name: "This link does not open a text" })).toBeVisible();
    await expectAccessible(page);
  });
});
