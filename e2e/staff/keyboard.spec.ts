import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { saved } from "../studio";

/** What has the focus, by its name, and whether it is on the screen. */
function readFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return { name: "", seen: false };
  const labels = (element as HTMLInputElement).labels;
  const by = document.getElementById(element.getAttribute("aria-labelledby") ?? "");
  const name = element.getAttribute("aria-label") ?? by?.textContent ?? labels?.[0]?.textContent ?? element.textContent;
  const { top, bottom } = element.getBoundingClientRect();
  return { name: (name ?? "").trim(), seen: bottom > 0 && top < window.innerHeight };
}

/** Goes on with Tab until what has the focus bears this name; a control that cannot be reached fails the task. */
async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(readFocus);
    if (!name.test(focus.name)) continue;
    expect(focus.seen, `${focus.name} is on the screen when it has the focus`).toBe(true);
    return;
  }
  throw new Error(`nothing named ${name} was reached with Tab`);
}

test("a report is written, submitted, returned and published without a mouse", async ({ signedInAs }) => {
  test.setTimeout(360_000);
  const [editor, chief] = [await signedInAs("editor"), await signedInAs("chief")];
  const name = `BWF Writes by Keyboard ${Date.now()}`;

  await test.step("begun and written, with a heading from the slash menu", async () => {
    await editor.goto("/en/dashboard/reports/new");
    await tabTo(editor, /^Source unit$/);
    await editor.keyboard.type("Beijing Women's F");
    await tabTo(editor, /^English title$/);
    await editor.keyboard.type(name);
    await tabTo(editor, /^English summary$/);
    await editor.keyboard.type("In short.");
    await tabTo(editor, /^English text$/);
    await editor.keyboard.type("/head");
    await expect(editor.getByRole("listbox")).toBeVisible();
    await editor.keyboard.press("Enter");
    await editor.keyboard.type("What was done");
    await editor.keyboard.press("Enter");
    await editor.keyboard.type("Forty people came.");
    await expect(editor.getByRole("textbox", { name: "English text" }).getByRole("heading")).toHaveText(
      "What was done",
    );
    await editor.keyboard.press("Control+s");
    await expect(editor.getByText("Report created.")).toBeVisible();
  });

  await test.step("submitted from the panel beside it", async () => {
    await tabTo(editor, /^Submit for review$/);
    await editor.keyboard.press("Enter");
    await expect(editor.getByText("Submitted for review.")).toBeVisible();
  });

  await test.step("returned with a reason, mended, and submitted again", async () => {
    await chief.goto(new URL(editor.url()).pathname);
    await tabTo(chief, /^What should be changed$/);
    await chief.keyboard.type("Say where.");
    await tabTo(chief, /^Request changes$/);
    await chief.keyboard.press("Enter");
    await expect(chief.getByText("Changes requested.")).toBeVisible();
    await editor.reload();
    await tabTo(editor, /^English summary$/);
    await editor.keyboard.press("Control+End");
    await editor.keyboard.type(" In Pinggu.");
    await saved(editor);
    await tabTo(editor, /^Submit for review$/);
    await editor.keyboard.press("Enter");
    // The words of the first time still stand after a reload; only a text in review can be recalled.
    await expect(editor.getByRole("button", { name: "Recall from review" })).toBeVisible();
  });

  await test.step("published", async () => {
    await chief.reload();
    await tabTo(chief, /^Publish$/);
    await chief.keyboard.press("Enter");
    await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
  });
});
