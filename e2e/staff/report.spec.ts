import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

async function write(page: Page, title: string, text: string): Promise<void> {
  await page.getByLabel("English title").fill(title);
  await page.getByLabel("English summary").fill(`${title}, in short.`);
  await page.getByRole("textbox", { name: "English text" }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

async function begin(page: Page, title: string, text: string): Promise<string> {
  await page.goto("/en/dashboard/reports");
  await expectAccessible(page);
  await page.getByRole("link", { name: "New report" }).click();
  await expect(page).toHaveURL(/\/reports\/new$/);
  await expectAccessible(page);
  await page.getByLabel("Section").selectOption("Updates");
  await page.getByLabel("Source unit").selectOption("Beijing Women's Federation");
  await page.getByLabel("Theme").selectOption("New employment groups");
  await expect(page.getByLabel("Change note in English")).toHaveCount(0);
  await write(page, title, text);
  await page.getByRole("button", { name: "Create report" }).click();
  await expect(page.getByText("Report created.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function save(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

test("a report goes from a draft to its readers, is edited anew and withdrawn", async ({ signedInAs, page }) => {
  test.setTimeout(480_000);
  const title = `BWF Opens Library for Women Couriers ${Date.now()}`;
  const editor = await signedInAs("editor");
  const chief = await signedInAs("chief");
  const desk = await begin(editor, title, "The library opened on Monday.");
  await expectAccessible(editor);

  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("Submitted for review. The reviewers are told by email.")).toBeVisible();
  await expect(editor.getByRole("button", { name: "Publish" })).toHaveCount(0);

  await test.step("the chief editor asks for changes, with a reason", async () => {
    await chief.goto("/en/dashboard");
    await expectAccessible(chief);
    await chief.getByRole("link", { name: title }).click();
    await expect(chief.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectAccessible(chief);
    await chief.getByRole("button", { name: "Request changes" }).click();
    await expect(chief.getByText("Fill this in.")).toBeVisible();
    await chief.getByLabel("What should be changed").fill("Say how many books there are.");
    await chief.getByRole("button", { name: "Request changes" }).click();
    await expect(chief.getByText("Changes requested. The authors are told by email.")).toBeVisible();
  });

  await test.step("the editor answers and submits again", async () => {
    await editor.goto(desk);
    await editor.getByRole("tab", { name: "More" }).click();
    await expect(editor.getByText(/Say how many books there are\./).first()).toBeVisible();
    await editor.getByRole("tab", { name: "Status" }).click();
    await write(editor, title, "The library opened on Monday with 900 books.");
    await save(editor);
    await editor.getByRole("button", { name: "Submit for review" }).click();
    await expect(editor.getByText("Submitted for review.")).toBeVisible();
  });

  const address = await test.step("published, it is everywhere at once", async () => {
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Publish" }).click();
    await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
    await page.goto("/en");
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await page.goto("/en/events/updates");
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByText("The library opened on Monday with 900 books.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "New employment groups" })).toBeVisible();
    await expect(page.getByRole("list", { name: "Changes" })).toHaveCount(0);
    return page.url();
  });

  await test.step("a new working version leaves readers with the live one", async () => {
    await editor.goto(desk);
    await expect(editor.getByText("Readers keep the version on the site.")).toBeVisible();
    await write(editor, title, "The library opened on Monday with 950 books.");
    await editor.getByLabel("Major").check();
    await editor.getByLabel("Change note in English").fill("Number of books corrected.");
    await save(editor);
    await expectAccessible(editor);
    await page.goto(address);
    await expect(page.getByText("with 900 books")).toBeVisible();
    await editor.getByRole("button", { name: "Submit for review" }).click();
    await expect(editor.getByText("Submitted for review.")).toBeVisible();
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Publish" }).click();
    await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
    await page.goto(address);
    await expect(page.getByText("with 950 books")).toBeVisible();
    await expect(page.getByRole("list", { name: "Changes" })).toHaveText(/^Updated .+: Number of books corrected\.$/);
    await editor.goto(desk);
    await expect(editor.getByLabel("Theme")).toHaveValue(/\d/);
    await expect(editor.getByLabel("Minor")).toBeChecked();
  });

  await test.step("withdrawn, its address keeps a notice with the reason", async () => {
    await chief.getByText("Withdraw from the site…").click();
    await chief.getByLabel("Reason, shown to readers").fill("The opening was moved.");
    await chief.getByRole("button", { name: "Withdraw from the site" }).click();
    await expect(chief.getByText("Withdrawn. Its address now shows a notice with the reason.")).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "This report has been withdrawn" })).toBeVisible();
    await expect(page.getByText("The opening was moved.")).toBeVisible();
    await expect(page.getByText("950 books")).toHaveCount(0);
    await expectAccessible(page);
    await page.goto("/en/events/updates");
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  });
});

test("nobody publishes what she wrote herself", async ({ signedInAs }) => {
  const chief = await signedInAs("chief");
  await begin(chief, `BWF Chief Editor Writes a Report ${Date.now()}`, "Written by the chief editor.");
  await chief.getByRole("button", { name: "Submit for review" }).click();
  await expect(chief.getByText("Submitted for review.")).toBeVisible();
  await expect(chief.getByRole("button", { name: "Publish" })).toBeDisabled();
  await expect(chief.getByText("You wrote or submitted this text.").first()).toBeVisible();
});

test("wrong input gets the field and the reason, and nothing typed is lost", async ({ signedInAs }) => {
  const editor = await signedInAs("editor");
  await editor.goto("/en/dashboard/reports/new");
  await editor.getByLabel("English title").fill("T".repeat(201));
  await editor.getByLabel("English summary").fill("A summary that must stay.");
  await editor.getByRole("button", { name: "Create report" }).click();
  await expect(editor.getByText("This is too long. Shorten it.").first()).toBeVisible();
  await expect(editor.getByLabel("English title")).toHaveValue("T".repeat(201));
  await expect(editor.getByLabel("English summary")).toHaveValue("A summary that must stay.");
  await expectAccessible(editor);
});
