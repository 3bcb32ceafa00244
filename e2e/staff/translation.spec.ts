import { expect, expectAccessible, test } from "../fixtures";
import { begin, saved, submit, text } from "../studio";

test("a language is translated, checked against its source and published for itself", async ({ signedInAs, page }) => {
  test.setTimeout(240_000);
  const [editor, chief] = [await signedInAs("editor"), await signedInAs("chief")];
  const name = `BWF Reads in Two Languages ${Date.now()}`;
  const desk = await begin(editor, name);
  await submit(editor);

  await test.step("the Chinese can be written while the English is in review", async () => {
    await expect(editor.getByText("This language is in review or waits to go out.")).toBeVisible();
    await editor.getByRole("tab", { name: /Chinese/ }).click();
    await editor.getByLabel("Chinese title").fill("市妇联开展双语阅读");
    await editor.getByLabel("Chinese summary").fill("摘要。");
    await editor.getByRole("textbox", { name: "Chinese text" }).click();
    await editor.keyboard.type("市妇联开展双语阅读活动。");
    await saved(editor);
    await editor.getByRole("button", { name: "In line with the source now" }).click();
    await expect(editor.getByText("Translation: In line")).toBeVisible();
  });

  await test.step("the English goes out alone, then the Chinese", async () => {
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Publish" }).click();
    await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
    await page.goto("/zh/events/updates");
    await expect(page.getByRole("link", { name })).toBeVisible();
    await editor.goto(desk);
    await submit(editor);
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Publish" }).click();
    await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
    await page.goto("/zh/events/updates");
    await expect(page.getByRole("link", { name: "市妇联开展双语阅读" }).first()).toBeVisible();
  });

  await test.step("a change of the source leaves the translation behind, and shows what changed", async () => {
    await editor.goto(desk);
    await text(editor).click();
    await editor.keyboard.press("Control+End");
    await editor.keyboard.type(" Ninety people came.");
    await saved(editor);
    await editor.getByRole("tab", { name: /Chinese/ }).click();
    await expect(editor.getByText("Translation: Behind the source")).toBeVisible();
    await expectAccessible(editor);
  });
});
