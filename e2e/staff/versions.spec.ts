import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";
import { saved } from "../studio";

async function begun(editor: Page, title: string): Promise<string> {
  await editor.goto("/en/dashboard/reports/new");
  await editor.getByLabel("Section").selectOption("Updates");
  await editor.getByLabel("Source unit").selectOption("Beijing Women's Federation");
  await editor.getByLabel("English title").fill(title);
  await editor.getByLabel("English summary").fill(`${title}, in short.`);
  await editor.getByRole("textbox", { name: "English text" }).click();
  await editor.keyboard.type("The library opened on Monday.");
  await editor.getByRole("button", { name: "Create report" }).click();
  await expect(editor.getByText("Report created.")).toBeVisible();
  return new URL(editor.url()).pathname;
}

test("two versions are compared, and one is read as it was", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const editor = await signedInAs("editor");
  const desk = await begun(editor, `BWF Opens Library for Comparing ${Date.now()}`);
  await editor.goto(`${desk}/versions`);
  await expect(editor.getByText("There is one version so far.")).toBeVisible();

  await editor.goto(desk);
  await editor.getByRole("button", { name: "Keep as a version" }).click();
  await saved(editor);
  await editor.getByLabel("English summary").fill("Nine hundred books wait for readers.");
  await editor.getByRole("textbox", { name: "English text" }).click();
  await editor.keyboard.press("Control+A");
  await editor.keyboard.type("The library opened on Tuesday.");
  await saved(editor);

  await test.step("chosen by keyboard", async () => {
    await editor.goto(`${desk}/versions`);
    await expectAccessible(editor);
    await editor.getByRole("radio", { name: "Compare to version 2" }).focus();
    await editor.keyboard.press("Enter");
    await expect(editor).toHaveURL(/\/versions\/compare\?to=2&from=1$/);
    await expect(editor.getByRole("heading", { level: 1, name: "Version 1 and version 2" })).toBeVisible();
    const main = editor.getByRole("main");
    await expect(main.getByRole("deletion").filter({ hasText: "Monday" })).toHaveText("removed: Monday end of change.");
    await expect(main.getByRole("insertion").filter({ hasText: "Tuesday" })).toHaveText(
      "added: Tuesday end of change.",
    );
    await expectAccessible(editor);
  });

  await test.step("read as it was", async () => {
    await editor.getByRole("link", { name: "All versions" }).click();
    await editor.getByRole("link", { name: "Version 1", exact: true }).click();
    await expect(editor.getByText("This is version 1 as it was saved. It cannot be changed.")).toBeVisible();
    await expect(editor.getByText("The library opened on Monday.")).toBeVisible();
    await expectAccessible(editor);
  });

  await test.step("a version that is not is not found", async () => {
    expect((await editor.request.get(`${desk}/versions/99`)).status()).toBe(404);
    expect((await editor.request.get(`${desk}/versions/compare?from=1&to=99`)).status()).toBe(404);
    expect((await editor.request.get(`${desk}/versions/compare`)).status()).toBe(404);
  });
});

test("a report is previewed on a phone, dark and in Chinese, as its readers would see it", async ({
  signedInAs,
  request,
}) => {
  test.setTimeout(240_000);
  const editor = await signedInAs("editor");
  const title = `BWF Opens Library for Looking ${Date.now()}`;
  const desk = await begun(editor, title);
  await editor.goto(`${desk}/preview`);
  await expect(editor.frameLocator("iframe").getByRole("heading", { level: 1, name: title })).toBeVisible();
  await editor.getByRole("link", { name: "Phone" }).click();
  await editor.getByRole("link", { name: "Dark" }).click();
  await editor.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Chinese" }).click();
  await expect(editor).toHaveURL(/language=zh&width=phone&theme=dark/);
  await expect(
    editor.getByText("There is no Chinese text: readers of Chinese are given the English one."),
  ).toBeVisible();

  const frame = editor.frameLocator("iframe");
  await expect(frame.getByText("本稿只有英文。")).toBeVisible();
  await expect(frame.locator("html")).toHaveCSS("background-color", "rgb(24, 21, 22)");
  await expect(frame.locator("html")).toHaveAttribute("lang", "zh-CN");
  expect(await editor.locator("iframe").evaluate((one: HTMLIFrameElement) => one.clientWidth)).toBe(390);

  const asSeen = (await editor.locator("iframe").getAttribute("src")) ?? "";
  await test.step("for staff alone, and for no other site's frame", async () => {
    const { headers } = await editor.request.get(asSeen).then((answer) => ({ headers: answer.headers() }));
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(headers["cache-control"]).toBe("no-store");
    expect((await request.get(asSeen, { maxRedirects: 0 })).status()).toBe(307);
  });

  await test.step("a page of its own that anyone can read", async () => {
    await editor.goto(asSeen);
    await expectAccessible(editor);
    await editor.goto(asSeen.replace("theme=dark", "theme=light"));
    await expect(editor.locator("html")).toHaveCSS("background-color", "rgb(253, 252, 250)");
  });
});
