import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const rows = (page: Page) => page.getByRole("main").getByRole("list").first().getByRole("listitem");
const titleIn = async (page: Page, place: number) =>
  (await rows(page).nth(place).getByRole("link").textContent()) ?? "";

/** Leaves the newest to lead, whatever was chosen. */
async function removeAll(page: Page): Promise<void> {
  const remove = page.getByRole("button", { name: /^Remove/ });
  for (let left = await remove.count(); left > 0; left--) {
    await remove.first().click();
    await expect(remove).toHaveCount(left - 1);
  }
}

async function add(page: Page): Promise<string> {
  const button = page.getByRole("button", { name: /^Add / }).first();
  const title = ((await button.textContent()) ?? "").replace(/^Add /, "");
  await button.click();
  await expect(page.getByText(`Added: ${title}`)).toBeVisible();
  return title;
}

test("an editor chooses what leads the home page, by keyboard too, and takes it back", async ({ signedInAs, page }) => {
  test.setTimeout(240_000);
  const editor = await signedInAs("editor");
  await editor.goto("/en/dashboard/home");
  await removeAll(editor);
  await expect(editor.getByText("None is chosen: the newest report leads.")).toBeVisible();
  await expectAccessible(editor);

  const [first, second] = [await add(editor), await add(editor)];
  await expectAccessible(editor);
  const leads = page.getByRole("region", { name: "Leading reports" }).getByRole("heading");
  await page.goto("/en");
  await expect(leads).toHaveText([first, second]);

  await test.step("moves one up by keyboard and stays at its button", async () => {
    await editor.getByRole("button", { name: `Move up ${second}` }).focus();
    await editor.keyboard.press("Enter");
    await expect(editor.getByText(`Moved: ${second}`)).toBeVisible();
    expect(await titleIn(editor, 0)).toBe(second);
    await expect(editor.getByRole("button", { name: `Move up ${second}` })).toBeFocused();
    await page.goto("/en");
    await expect(leads).toHaveText([second, first]);
  });

  await test.step("removes one and puts it back where it was", async () => {
    await editor.getByRole("button", { name: `Remove ${second}` }).click();
    await expect(editor.getByText(`Removed: ${second}`)).toBeVisible();
    await page.goto("/en");
    await expect(leads).toHaveText([first]);
    await editor.getByRole("button", { name: /^Put it back/ }).click();
    await expect(editor.getByText(`Put back: ${second}`)).toBeVisible();
    await page.goto("/en");
    await expect(leads).toHaveText([second, first]);
  });

  await test.step("finds one by words of its title", async () => {
    await editor.getByLabel("Words of the title").fill("% no such title %");
    await editor.getByRole("button", { name: "Find" }).click();
    await expect(editor.getByText(/^No report on the site has/)).toBeVisible();
  });

  await test.step("someone else's change is not overwritten", async () => {
    const chief = await signedInAs("chief");
    await chief.goto("/en/dashboard/home");
    await editor.goto("/en/dashboard/home");
    await chief.getByRole("button", { name: `Remove ${second}` }).click();
    await expect(chief.getByText(`Removed: ${second}`)).toBeVisible();
    await editor.getByRole("button", { name: `Remove ${first}` }).click();
    await expect(editor.getByText(/Someone changed the order meanwhile/)).toBeVisible();
    await removeAll(chief);
  });
});

test("whoever may not arrange the home page does not find the screen", async ({ signedInAs }) => {
  const organiser = await signedInAs("organiser");
  expect((await organiser.goto("/en/dashboard/home"))?.status()).toBe(404);
});
