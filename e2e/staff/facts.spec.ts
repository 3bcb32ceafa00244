import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";
import { count, recordMeeting } from "../recording";
import { saved, text } from "../studio";

async function composed(page: Page, meeting: string): Promise<string> {
  await page.goto(meeting);
  await page.getByRole("button", { name: "Compose draft report" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/reports\/\d+/);
  await expect(heads(page).first()).toHaveText("40");
  return new URL(page.url()).pathname;
}

const heads = (page: Page) => text(page).locator("[data-field=headCount]");
const facts = (page: Page) => page.getByRole("region", { name: "Facts" });
/** Saved, and perhaps read anew since. */
const settled = (page: Page) => expect(page.locator("[data-saving=saved], [data-saving=rest]")).toBeVisible();
const changed = "The record of the meeting has changed since the English text was written.";

test("a draft says what the record says, until the record changes, and takes it over", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  const meeting = await recordMeeting(page, 2019);
  await composed(page, meeting);
  const before = await heads(page).count();

  await test.step("bound words stay bound while others write around them, and when they are copied", async () => {
    await text(page).click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("Yesterday. ");
    await expect(heads(page)).toHaveCount(before);
    const line = text(page)
      .locator("p", { has: page.locator("[data-field=headCount]") })
      .first();
    await line.click({ clickCount: 3 });
    await page.keyboard.press("Control+C");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+V");
    await expect(heads(page)).toHaveCount(before * 2);
    const copy = text(page)
      .locator("p", { has: page.locator("[data-field=headCount]") })
      .last();
    await expect(copy.locator("[data-sentence]")).toHaveCount(0);
    await expect(line.locator("[data-sentence]").first()).toBeVisible();
    await saved(page);
    await page.reload();
    await expect(heads(page)).toHaveCount(before * 2);
  });

  await test.step("typed over, they are seen to say something else, and put back", async () => {
    await heads(page).first().dblclick();
    await page.keyboard.type("39");
    await page.getByRole("tab", { name: /Facts/ }).click();
    await facts(page).getByRole("button", { name: "Put back 40" }).click();
    await expect(heads(page).first()).toHaveText("40");
    await settled(page);
  });

  await test.step("no other page can bind words", async () => {
    const foreign =
      '<p data-pm-slice="1 1 []">from <span data-field="headCount" data-seen="40">40</span> elsewhere</p>';
    await text(page).evaluate((editor, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, foreign);
    await expect(text(page)).toContainText("from 40 elsewhere");
    await expect(heads(page)).toHaveCount(before * 2);
  });

  await test.step("the record changes, and the draft is not handed on without a decision", async () => {
    await count(page, meeting, 41);
    await page.getByRole("tab", { name: "Status" }).click();
    await page.getByRole("button", { name: "Submit for review" }).click();
    await expect(page.getByText(changed, { exact: false }).first()).toBeVisible();
    await expect(text(page).getByText("→ 41").first()).toBeVisible();
    await page.getByRole("button", { name: "See the facts" }).click();
    await expect(facts(page)).toContainText("Number of people");
    await expect(facts(page)).toContainText("40 → 41");
    await expect(facts(page)).toContainText("In the record, ");
    await expectAccessible(page);
  });

  await test.step("it is told where the sentence comes from", async () => {
    await facts(page).getByText("Where this sentence comes from").first().click();
    await expect(facts(page).locator("dd", { hasText: /^41$/ }).first()).toBeVisible();
  });

  await test.step("taken over, undone and taken over again, it can be handed on", async () => {
    await facts(page).getByRole("button", { name: "Take over" }).click();
    await expect(heads(page).first()).toHaveText("41");
    await facts(page).getByRole("button", { name: "Undo" }).click();
    await expect(heads(page).first()).toHaveText("40");
    await facts(page).getByRole("button", { name: "Take over" }).click();
    await expect(heads(page)).toHaveText(Array.from({ length: before * 2 }, () => "41"));
    await settled(page);
    await page.getByRole("tab", { name: "Status" }).click();
    await page.getByRole("button", { name: "Submit for review" }).click();
    await expect(page.getByText("Submitted for review.")).toBeVisible();
    await expect(page.getByText("→ 41")).toHaveCount(0);
  });
});

test("a text is kept for a reason, until the record changes once more", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const [page, chief] = [await signedInAs("organiser"), await signedInAs("chief")];
  const meeting = await recordMeeting(page, 2018);
  const report = await composed(page, meeting);
  await count(page, meeting, 41);
  await page.reload();
  await page.getByRole("tab", { name: /Facts/ }).click();
  await facts(page).getByText("Keep the text…").click();
  await facts(page).getByRole("button", { name: "Keep the text" }).click();
  await expect(facts(page).getByText("Give the reason.")).toBeVisible();
  await facts(page).getByLabel("Reason").fill("One came too late to be counted.");
  await facts(page).getByRole("button", { name: "Keep the text" }).click();
  await facts(page).getByText("1 kept on purpose").click();
  await expect(facts(page).getByText("One came too late to be counted.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Status" }).click();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("Submitted for review.")).toBeVisible();

  await chief.goto(report);
  await expect(chief.getByRole("button", { name: "Publish" }).first()).toBeEnabled();
  await count(page, meeting, 42);
  await chief.getByRole("button", { name: "Publish" }).first().click();
  await expect(chief.getByText(changed, { exact: false }).first()).toBeVisible();
  await chief.getByRole("button", { name: "See the facts" }).click();
  await expect(facts(chief)).toContainText("40 → 42");
  await expect(chief.getByText("→ 42", { exact: true }).first()).toBeVisible();
  await expectAccessible(chief);
  await facts(chief).getByText("Keep the text…").click();
  await facts(chief).getByLabel("Reason").fill("Counted at the door.");
  await facts(chief).getByRole("button", { name: "Keep the text" }).click();
  await expect(facts(chief).getByText("1 kept on purpose")).toBeVisible();
  await chief.getByRole("tab", { name: "Status" }).click();
  await expect(chief.getByRole("button", { name: "Publish" }).first()).toBeEnabled();
});
