import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const path = "/en/dashboard/house-style";
const row = (page: Page, found: string) => page.getByRole("row").filter({ hasText: found });

test("the chief editor adds a rule, changes it, removes it and puts it back", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const found = `wrong word ${Date.now()}`;
  const chief = await signedInAs("chief");
  await chief.goto(path);
  await expectAccessible(chief);

  await test.step("what is missing is told at its field, and what was typed stays", async () => {
    await chief.getByLabel("Why").fill("The dictionary has another");
    await chief.getByRole("button", { name: "Add the rule" }).click();
    await expect(chief.getByText("Nothing was saved")).toBeVisible();
    await expect(chief.getByLabel("Words as someone may write them")).toHaveAttribute("aria-invalid", "true");
    await expect(chief.getByLabel("Why")).toHaveValue("The dictionary has another");
    await expectAccessible(chief);
  });

  await test.step("it is added, and found by its words", async () => {
    await chief.getByLabel("Words as someone may write them").fill(found);
    await chief.getByLabel("What to write instead").fill("right word");
    await chief.getByRole("button", { name: "Add the rule" }).click();
    await expect(chief.getByText(`Added: ${found}`)).toBeVisible();
    await chief.getByLabel("Words", { exact: true }).fill(found);
    await chief.getByRole("button", { name: "Show" }).click();
    await expect(chief.getByText("1 rule", { exact: true })).toBeVisible();
    await expect(row(chief, found)).toContainText("right word");
  });

  await test.step("it is changed", async () => {
    await row(chief, found).getByRole("link", { name: "Change" }).click();
    await expect(chief.getByRole("heading", { name: `Change the rule “${found}”` })).toBeFocused();
    await chief.getByLabel("Switched on").uncheck();
    await chief.getByRole("button", { name: "Save the change" }).click();
    await expect(chief.getByText(`Changed: ${found}`)).toBeVisible();
    await expect(row(chief, found)).toContainText("Switched off");
  });

  await test.step("the same words are not taken twice", async () => {
    await chief.getByLabel("Words as someone may write them").fill(found);
    await chief.getByRole("button", { name: "Add the rule" }).click();
    await expect(chief.getByText("These words have a rule in this language already.")).toBeVisible();
  });

  await test.step("it is removed and put back", async () => {
    await row(chief, found).getByRole("button", { name: "Remove" }).click();
    await expect(chief.getByText(`Removed: ${found}`)).toBeVisible();
    await expect(row(chief, found)).toHaveCount(0);
    await expectAccessible(chief);
    await chief.getByRole("button", { name: "Put it back" }).click();
    await expect(chief.getByText(`Put back: ${found}`)).toBeVisible();
    await expect(row(chief, found)).toBeVisible();
    await row(chief, found).getByRole("button", { name: "Remove" }).click();
    await expect(chief.getByText(`Removed: ${found}`)).toBeVisible();
  });
});

test("a list is taken in whole or not at all, and what goes out is no formula", async ({ signedInAs }) => {
  const mark = Date.now();
  const admin = await signedInAs("admin");
  await admin.goto(path);
  const paste = admin.getByLabel("Paste a list");
  await paste.fill(`wrong_word,en,=SUM(${mark}),sum,formula\nnonsense,en,a,b,c`);
  await admin.getByRole("button", { name: "Take the list in" }).click();
  await expect(admin.getByText("Line 2: Choose one.")).toBeVisible();
  await expect(paste).toHaveValue(/nonsense/);
  await paste.fill(`wrong_word,en,=SUM(${mark}),sum,formula`);
  await admin.getByRole("button", { name: "Take the list in" }).click();
  await expect(admin.getByText("Taken in: 1 added, 0 changed.")).toBeVisible();
  const file = await (await admin.request.get(`${path}/rules.csv`)).text();
  expect(file).toContain(`"'=SUM(${mark})"`);
  await row(admin, `=SUM(${mark})`).getByRole("button", { name: "Remove" }).click();
  await expect(admin.getByText(`Removed: =SUM(${mark})`)).toBeVisible();
});

test("an editor reads the rules and cannot change them; a district does not find them", async ({ signedInAs }) => {
  const editor = await signedInAs("editor");
  await editor.goto(path);
  await expect(editor.getByRole("table")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Remove" })).toHaveCount(0);
  await expect(editor.getByRole("button", { name: "Add the rule" })).toHaveCount(0);
  await expectAccessible(editor);
  await editor.goto(`${path}?q=no+such+word`);
  await editor.getByRole("link", { name: "Show all rules" }).click();
  await expect(editor.getByRole("table")).toBeVisible();
  const district = await signedInAs("pinggu");
  expect((await district.goto(path))?.status()).toBe(404);
  expect((await district.request.get(`${path}/rules.csv`)).status()).toBe(404);
});
