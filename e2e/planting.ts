import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** Makes a word that visitors must never come upon; `place` says where it was written. */
type Canary = (place: string) => string;

const row = (page: Page, name: string): Locator => page.getByRole("group", { name });

/** Records a public meeting whose every internal field holds a canary. */
export async function recordPublicMeeting(page: Page, canary: Canary): Promise<void> {
  const both = async (scope: Page | Locator, field: string, words: string) => {
    await scope.getByLabel(`${field} in English`).fill(words);
    await scope.getByLabel(`${field} in Chinese`).fill(words);
  };
  const add = async (button: string, group: string, field: string, words: string) => {
    await page.getByRole("button", { name: button }).click();
    await both(row(page, group), field, words);
  };
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill("2019");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Fourth");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Date", { exact: true }).fill("2019-12-10");
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  await both(page, "Purpose", "review what is told to the public");
  await page.getByLabel("Show on the public site").check();
  await add("Add category", "Category 1", "Category", canary("attendance"));
  await add("Add agenda item", "Agenda item 1", "Subject", "what everybody may know");
  await add("Add agenda item", "Agenda item 2", "Subject", canary("agenda"));
  await row(page, "Agenda item 2").getByLabel("Internal: not for the public").check();
  await page.getByLabel("Speaker").selectOption({ index: 1 });
  for (const field of ["Acknowledged", "Analysed", "Aim"]) await both(page, field, canary(field));
  await add("Add ask", "Ask 1", "Ask", canary("ask"));
  await page.getByRole("button", { name: "Add training" }).click();
  await both(page, "Topic", "what everybody may learn");
  for (const field of ["Basis", "Second audience", "Outcome"]) await both(page, field, canary(field.replace(" ", "")));
  await add("Add point", "Point 1", "Point", canary("outlook"));
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
}

async function writeReport(page: Page, words: string): Promise<void> {
  await page.getByLabel("English title").fill(words);
  await page.getByLabel("English summary").fill(`${words} in short`);
  await page.getByRole("textbox", { name: "English text" }).click();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(`${words} at length`);
}

/** Begins the draft of a report in Notices; answers its address on the desk. */
export async function createReport(page: Page, words: string): Promise<string> {
  await page.goto("/en/dashboard/reports/new");
  await page.getByLabel("Section").selectOption("Notices");
  await page.getByLabel("Source unit").selectOption("Beijing Women's Federation");
  await writeReport(page, words);
  await page.getByRole("button", { name: "Create report" }).click();
  await expect(page.getByText("Report created.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Brings a report in Notices to its readers; answers its address on the desk. */
export async function publishReport(editor: Page, chief: Page, words: string): Promise<string> {
  const desk = await createReport(editor, words);
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("Submitted for review.")).toBeVisible();
  await chief.goto(desk);
  await chief.getByRole("button", { name: "Publish" }).click();
  await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
  return desk;
}

/** Writes a working version over a report that readers know. */
export async function changeReport(editor: Page, desk: string, words: string): Promise<void> {
  await editor.goto(desk);
  await writeReport(editor, words);
  await expect(editor.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** Takes a report off the site. */
export async function withdrawReport(chief: Page, desk: string): Promise<void> {
  await chief.goto(desk);
  await chief.getByText("Withdraw from the site…").click();
  await chief.getByLabel("Reason, shown to readers").fill("It was not right.");
  await chief.getByRole("button", { name: "Withdraw from the site" }).click();
  await expect(chief.getByText("Withdrawn. Its address now shows a notice with the reason.")).toBeVisible();
}

/** Begins an event as a draft; `internal` is a line of its agenda that is not for visitors. */
export async function beginEvent(page: Page, event: { title: string; words: string; internal: string }): Promise<void> {
  const day = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.goto("/en/dashboard/events/new");
  for (const language of ["English", "Chinese"]) {
    await page.getByLabel(`Title in ${language}`).fill(event.title);
    await page.getByLabel(`Summary in ${language}`).fill(event.words);
    await page.getByLabel(`Place in ${language}`).fill(event.words);
  }
  await page.getByLabel("Begins").fill(`${day}T14:00`);
  await page.getByLabel("Ends").fill(`${day}T16:00`);
  await page.getByLabel("Host").selectOption("Pinggu District Women's Federation");
  await page.getByRole("button", { name: "Add a line" }).click();
  const line = row(page, "Line 1");
  await line.getByLabel("What happens, in English").fill(event.internal);
  await line.getByLabel("Internal: not for visitors").check();
  await page.getByRole("button", { name: "Begin event" }).click();
  await expect(page.getByText("The event has been begun as a draft.")).toBeVisible();
}

/** Puts the event on this page on the site. */
export async function publishEvent(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("The event is on the site.")).toBeVisible();
}
