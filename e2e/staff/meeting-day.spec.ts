import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { namePlace } from "@/db/testing-places";
import { codeText, halfMinute } from "@/features/meetings/attendance/here-code";
import { beijingDay } from "@/platform/clock";
import { expect, expectAccessible, test } from "../fixtures";

// The day of each walk is today; its meetings are told apart by their year.
async function recordMeeting(page: Page, year: number, subjects: string[] = []): Promise<string> {
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill(String(year));
  await page.getByLabel("Quarter", { exact: true }).selectOption("Second");
  await page.getByLabel("Date", { exact: true }).fill(beijingDay(new Date()));
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  for (const [index, subject] of subjects.entries()) {
    await page.getByRole("button", { name: "Add agenda item" }).click();
    const item = page.getByRole("group", { name: `Agenda item ${index + 1}` });
    await item.getByLabel("Subject in English").fill(subject);
  }
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/meetings\/\d+/);
  return /\/meetings\/(\d+)/.exec(page.url())?.[1] ?? "";
}

const dataDir = process.env.PORTAL_DATA_DIR ?? "";
const place = (page: Page, name: string): Locator => page.getByRole("listitem").filter({ hasText: name });
const waits = (page: Page) => page.locator("[data-line]");

async function letIn(page: Page, name: string): Promise<void> {
  const form = page.getByRole("group").filter({ hasText: "Somebody who is not on the list" });
  if (!(await form.getByLabel("Name").isVisible())) await form.getByText("Somebody who is not on the list").click();
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Unit").selectOption("Pinggu");
  await form.getByLabel("Post").fill("Head of department");
  await form.getByRole("button", { name: "Let in" }).click();
}

test("the desk goes on while the network is cut and sends what was done when it is back", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  const id = await recordMeeting(page, 2031);
  await page.getByRole("link", { name: "Sign-in", exact: true }).click();
  await expect(page.getByText("Nobody is named for this meeting yet.")).toBeVisible();
  await letIn(page, "Sun Li");
  await expect(place(page, "Sun Li")).toContainText(/Signed in \d\d:\d\d, by/);
  await expect(waits(page)).toHaveText("Everything is sent.");
  await expectAccessible(page);

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Undo sign-in: Sun Li" }).click();
  await letIn(page, "He Yan");
  await letIn(page, "Tang Wei");
  await expect(waits(page)).toContainText("3 wait to be sent.");
  await page.getByLabel("Find by name, unit or post").fill("tang");
  await expect(place(page, "He Yan")).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out: Tang Wei" }).click();
  await expect(waits(page)).toContainText("4 wait to be sent. The portal is not reached");
  await expect(place(page, "Tang Wei")).toContainText("waits to be sent");
  await page.context().setOffline(false);
  await expect(waits(page)).toHaveText("Everything is sent.");

  const colleague = await signedInAs("editor");
  await colleague.goto(`/en/dashboard/meetings/${id}/sign-in`);
  await expect(place(colleague, "Tang Wei")).toContainText("left");
  await expect(place(colleague, "Sun Li")).toHaveCount(0);
  await expect(colleague.getByRole("region", { name: "Who is here" })).toContainText("2 of 2");
  const code =
    (await place(colleague, "He Yan")
      .getByText(/^\d+-\w{8}$/)
      .textContent()) ?? "";
  await colleague.getByLabel("Find by name, unit or post").fill(code.toUpperCase());
  await colleague.keyboard.press("Enter");
  await expect(colleague.getByText("He Yan was signed in already")).toBeVisible();
  await page.getByRole("button", { name: "Undo sign-out: Tang Wei" }).click();
  await expect(page.getByText("2 in the hall now")).toBeVisible();

  await page.getByRole("link", { name: "Badges" }).click();
  const sheet = page.getByRole("list", { name: "Sheet 1" });
  await expect(sheet.getByRole("listitem")).toHaveCount(2);
  await expect(sheet.getByRole("listitem").filter({ hasText: "He Yan" })).toContainText(code);
  await expect(page.getByRole("img", { name: "Code of He Yan" })).toBeVisible();
  await expectAccessible(page);
});

test("steps that were not sent outlive the page", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  const id = await recordMeeting(page, 2032);
  await page.goto(`/en/dashboard/meetings/${id}/sign-in`);
  await expect(waits(page)).toHaveText("Everything is sent.");
  await page.route("**/presence", (route) => route.abort());
  await letIn(page, "He Yan");
  await expect(waits(page)).toContainText("1 waits to be sent.");
  await page.reload();
  await expect(place(page, "He Yan")).toContainText("waits to be sent");
  await page.unroute("**/presence");
  await expect(waits(page)).toHaveText("Everything is sent.");
  await page.reload();
  await expect(place(page, "He Yan")).toContainText("Signed in");
});

test("two people write notes of one item, and neither loses a word", async ({ signedInAs }) => {
  const organiser = await signedInAs("organiser");
  const id = await recordMeeting(organiser, 2033, ["the calendar of the coming quarter"]);
  const editor = await signedInAs("editor");
  const heard = (page: Page) => page.getByLabel("Heard, in English");
  for (const page of [organiser, editor]) {
    await page.goto(`/en/dashboard/meetings/${id}/notes`);
    await expect(page.getByText("Nothing written yet")).toBeVisible();
  }
  await heard(organiser).fill("The report was heard.");
  await expect(organiser.locator("[data-saving=saved]").getByText("Saved")).toBeVisible();
  await heard(editor).fill("Two districts spoke.");
  const race = editor.getByRole("alert", { name: "Somebody else saved this note" });
  await expect(race).toContainText("The report was heard.");
  await expect(race).toContainText("Two districts spoke.");
  await expectAccessible(editor);
  await editor.reload();
  await expect(race).toContainText("The report was heard.");
  await expect(race).toContainText("Two districts spoke.");
  await race.getByRole("button", { name: "Keep both" }).click();
  await expect(editor.locator("[data-saving=saved]").getByText("Saved")).toBeVisible();
  await organiser.reload();
  await expect(heard(organiser)).toHaveValue("The report was heard.\n\nTwo districts spoke.");

  await editor.getByText("New decision").click();
  await editor.getByLabel("Decision in English").fill("Put the list on the portal");
  await editor.getByLabel("Who answers for it").selectOption("Pinggu");
  await editor.getByRole("button", { name: "Add decision" }).click();
  const decision = place(editor, "Put the list on the portal").first();
  await expect(decision).toContainText("Pinggu");
  await decision.getByRole("button", { name: "Remove" }).click();
  await expect(editor.getByText("The decision was removed.")).toBeVisible();
  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(decision).toBeVisible();
  await editor.getByLabel("Ask in English").fill("visit more villages");
  await editor.getByLabel("Who asks").selectOption({ index: 1 });
  await editor.getByRole("button", { name: "Add to the record" }).click();
  await expect(place(editor, "visit more villages")).toBeVisible();
  const administrator = await signedInAs("admin");
  await administrator.goto(`/en/dashboard/meetings/${id}/notes`);
  await expect(administrator.getByText("Two districts spoke.")).toBeVisible();
  await expect(administrator.getByRole("textbox")).toHaveCount(0);
});

test("without JavaScript a decision is written and a presence marked where each is unfolded", async ({
  signedInAs,
  browser,
  baseURL,
}) => {
  const organiser = await signedInAs("organiser");
  const id = await recordMeeting(organiser, 2035, ["the work of women's homes", "the coming quarter"]);
  await namePlace(dataDir, { meetingId: Number(id), name: "He Yan", unit: "pinggu" });
  await organiser.goto(`/en/dashboard/meetings/${id}/sign-in`);
  await place(organiser, "He Yan").getByRole("button", { name: "Sign in" }).click();
  await expect(place(organiser, "He Yan")).toContainText(/Signed in \d\d:\d\d, by/);
  await expect(waits(organiser)).toHaveText("Everything is sent.");
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await context.addCookies(await organiser.context().cookies());
  const page = await context.newPage();
  await page.goto(`/en/dashboard/meetings/${id}/notes`);
  const item = page.getByRole("region", { name: "the work of women's homes" });
  await expect(page.getByLabel("Decision in English")).toHaveCount(0);
  await item.getByText("New decision").click();
  await item.getByRole("link", { name: "Show" }).click();
  await expect(page.getByLabel("Decision in English")).toHaveCount(1);
  await item.getByRole("button", { name: "Add decision" }).click();
  await expect(item.getByText("Please fill this in")).toBeVisible();
  await item.getByLabel("Decision in English").fill("Put the list on the portal");
  await item.getByRole("button", { name: "Add decision" }).click();
  await expect(place(page, "Put the list on the portal").first()).toBeVisible();
  await item.getByText("1 of 1 present at this item").click();
  await item.getByRole("link", { name: "Show" }).click();
  await item.getByRole("button", { name: "He Yan" }).click();
  await expect(item.getByText("0 of 1 present at this item")).toBeVisible();
  await expect(item.getByRole("button", { name: "He Yan" })).toHaveAttribute("aria-pressed", "false");
  await context.close();
});

test("the screen in the hall moves with its keys, and whoever scans its code signs in once", async ({
  browser,
  signedInAs,
  baseURL,
}) => {
  const page = await signedInAs("organiser");
  const id = await recordMeeting(page, 2034, ["the work of women's homes", "the coming quarter"]);
  for (const [name, unit] of [
    ["He Yan", "pinggu"],
    ["Tang Wei", "daxing"],
  ] as const) {
    await namePlace(dataDir, { meetingId: Number(id), name, unit });
  }
  await page.goto(`/en/dashboard/meetings/${id}/sign-in`);
  const own =
    (await place(page, "Tang Wei")
      .getByText(/^\d+-\w{8}$/)
      .textContent()) ?? "";
  await page.getByRole("link", { name: "Screen for the hall" }).click();
  const item = page.getByRole("region", { name: "Present item" });
  await expect(item).toContainText("We begin shortly");
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Next item" })).toBeEnabled();
  await page.keyboard.press("ArrowRight");
  await expect(item).toContainText("the work of women's homes");
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByRole("button", { name: "Next item" })).toBeEnabled();
  await second.keyboard.press("ArrowRight");
  await expect(page.getByRole("region", { name: "Present item" })).toContainText("the coming quarter");

  const { code } = await (await page.request.get(`/api/meetings/${id}/screen`)).json();
  const context = await browser.newContext({ baseURL });
  const phone = await context.newPage();
  const kept = await phone.goto(`/en/sign-in-here/${code}`);
  expect(kept?.headers()["cache-control"]).toBe("no-store");
  await expect(phone.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "I am here" }).click();
  await expect(phone.getByText("Choose your name, or type the code of your place.")).toBeVisible();
  await phone.getByLabel("Your name").selectOption("He Yan");
  await phone.getByRole("button", { name: "I am here" }).click();
  await expect(phone.getByText(/He Yan is signed in since \d\d:\d\d\./)).toBeVisible();
  await expect(page.getByText("1 of 2 here")).toBeVisible();

  const secret = readFileSync(join(dataDir, "auth-secret"), "utf8").trim();
  const codeAt = (step: number) =>
    `${id}.${createHmac("sha256", secret)
      .update(codeText(Number(id), step))
      .digest("base64url")
      .slice(0, 22)}`;
  await phone.goto(`/en/sign-in-here/${codeAt(halfMinute(new Date()))}`);
  await expect(phone.getByRole("button", { name: "I am here" })).toBeVisible();
  await expect(phone.getByLabel("Your name").getByRole("option", { name: "He Yan" })).toHaveCount(0);
  await phone.getByLabel("Or the code of your place").fill(own);
  await phone.getByRole("button", { name: "I am here" }).click();
  await expect(phone.getByText(/Tang Wei is signed in since/)).toBeVisible();
  await phone.goto(`/en/sign-in-here/${codeAt(halfMinute(new Date()))}`);
  await phone.getByLabel("Or the code of your place").fill(own);
  await phone.getByRole("button", { name: "I am here" }).click();
  await expect(phone.getByText("You are signed in already.")).toBeVisible();
  await phone.goto(`/en/sign-in-here/${codeAt(halfMinute(new Date()) - 2)}`);
  await expect(phone.getByText("This code is too old.")).toBeVisible();
  await expect(phone.getByRole("button", { name: "I am here" })).toHaveCount(0);
  await context.close();
});
