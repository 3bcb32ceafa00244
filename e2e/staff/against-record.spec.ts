import { expect, expectAccessible, test } from "../fixtures";

test("a text is held against its record, and its two languages against each other", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill("2016");
  await page.getByLabel("Quarter", { exact: true }).selectOption("First");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Date", { exact: true }).fill("2016-03-15");
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  for (const [field, en, zh] of [
    ["Venue", "Lotus Service Center", "荷花服务中心"],
    ["Purpose", "review the work on lotus ponds", "总结荷塘工作"],
  ]) {
    await page.getByLabel(`${field} in English`).fill(en ?? "");
    await page.getByLabel(`${field} in Chinese`).fill(zh ?? "");
  }
  await page.getByLabel("Head-count").fill("40");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
  await page.getByRole("button", { name: "Compose draft report" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/reports\/\d+/);

  await test.step("what is typed by hand and contradicts the record is found and mended", async () => {
    const text = page.getByRole("textbox", { name: "English text" });
    await text.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" The meeting was attended by 45 people.");
    await page.getByRole("tab", { name: "Checks" }).click();
    const checks = page.getByRole("region", { name: "Checks" });
    await expect(
      checks.getByText("The record of the meeting says how many attended: 40.", { exact: true }),
    ).toBeVisible();
    await expectAccessible(page);
    await checks.getByRole("button", { name: "Change to “40”" }).click();
    await expect(text).toContainText("The meeting was attended by 40 people.");
    await expect(text).not.toContainText("45");
  });

  await test.step("Chinese says another venue", async () => {
    await page.getByRole("tab", { name: "Chinese", exact: true }).click();
    await page.getByLabel("Chinese title").fill("市妇联召开季度工作会");
    await page.getByLabel("Chinese summary").fill("总结荷塘工作。");
    const text = page.getByRole("textbox", { name: "Chinese text" });
    await text.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText("3月15日，北京市妇联在玫瑰学校召开季度工作会。40人参加会议。");
    await page.getByRole("tab", { name: "Checks" }).click();
    const checks = page.getByRole("region", { name: "Checks" });
    await expect(
      checks.getByText("By the record the meeting was elsewhere: 荷花服务中心.", { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  });

  await test.step("who hands one language on is told of it", async () => {
    await page.reload();
    await expect(page.getByText("English and Chinese differ in 1 fact of the record.")).toBeVisible();
    await expect(page.getByText("The Chinese is not submitted with it.")).toHaveCount(0);
    await page.getByRole("checkbox", { name: "Chinese" }).uncheck();
    await expect(page.getByText("The Chinese is not submitted with it.")).toBeVisible();
    await expectAccessible(page);
  });
});
