import { expect, type Page } from "@playwright/test";

/** Waits until everything that was typed is saved. */
export const saved = (page: Page) => expect(page.locator("[data-saving=saved]")).toBeVisible();

export const title = (page: Page) => page.getByLabel("English title");
export const summary = (page: Page) => page.getByLabel("English summary");
export const text = (page: Page) => page.getByRole("textbox", { name: "English text" });

/** Begins a report with a whole English text; answers its address on the desk. */
export async function begin(page: Page, name: string, section = "Updates"): Promise<string> {
  await page.goto("/en/dashboard/reports/new");
  await page.getByLabel("Section").selectOption(section);
  await page.getByLabel("Source unit").selectOption("Beijing Women's Federation");
  await title(page).fill(name);
  await summary(page).fill(`${name}, in short.`);
  await text(page).click();
  await page.keyboard.type(`${name}, at length.`);
  await page.getByRole("button", { name: "Create report" }).click();
  await expect(page.getByText("Report created.")).toBeVisible();
  return new URL(page.url()).pathname;
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("Submitted for review.")).toBeVisible();
}
