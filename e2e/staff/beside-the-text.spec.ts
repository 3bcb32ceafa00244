import { expect, expectAccessible, test } from "../fixtures";
import { begin, saved, text, title } from "../studio";

test("what is found in a text is mended with a click, and a passage is talked about", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const [editor, chief] = [await signedInAs("editor"), await signedInAs("chief")];
  const desk = await begin(editor, `BWF Successfully Holds Fair ${Date.now()}`);
  await editor.getByRole("tab", { name: "Checks" }).click();
  await editor.getByRole("button", { name: "Remove “Successfully”" }).click();
  await expect(title(editor)).toHaveValue(/^BWF Holds Fair/);
  await saved(editor);
  await expectAccessible(editor);

  await test.step("a comment on a passage survives a reload and is answered", async () => {
    await text(editor).click();
    await editor.keyboard.press("Control+Home");
    for (let letter = 0; letter < 3; letter += 1) await editor.keyboard.press("Shift+ArrowRight");
    await editor.getByRole("tab", { name: "Comments" }).click();
    const form = editor.getByRole("form", { name: /comment/i }).first();
    await form.getByRole("textbox").last().fill("Is this the full name?");
    await form.getByRole("button").last().click();
    await expect(editor.getByText("Is this the full name?")).toBeVisible();
    await saved(editor);
    await expectAccessible(editor);
    await chief.goto(desk);
    await chief.getByRole("tab", { name: /Comments/ }).click();
    await expect(chief.getByText("Is this the full name?")).toBeVisible();
  });
});

test("a report begins from the parts of its kind, and cannot be handed on with a prompt left in it", async ({
  signedInAs,
}) => {
  const editor = await signedInAs("editor");
  await editor.goto("/en/dashboard/reports/new");
  await editor.getByLabel(/^Meeting/).check();
  await expect(title(editor)).toHaveValue(/\[/);
  await editor.getByLabel("Source unit").selectOption("Beijing Women's Federation");
  await expectAccessible(editor);
  await editor.getByRole("button", { name: "Create report" }).click();
  await expect(editor.getByText("Report created.")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Submit for review" })).toBeDisabled();
  await expect(editor.getByText("The English text still holds a prompt of its template.").first()).toBeVisible();
  await editor.getByText("Put into the trash…").click();
  await editor.getByRole("button", { name: "Put into the trash" }).click();
  await expect(editor.getByText("In the trash. It can be taken out at any time.")).toBeVisible();
  await editor.getByRole("button", { name: "Take out of the trash" }).click();
  await expect(editor.getByText("Taken out of the trash.")).toBeVisible();
});
