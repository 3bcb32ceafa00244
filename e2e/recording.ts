import { expect, type Page } from "@playwright/test";

/** Records a meeting of 40 people that was held, as one nobody else goes by; answers its address on the desk. */
export async function recordMeeting(page: Page, year: number): Promise<string> {
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill(String(year));
  await page.getByLabel("Quarter", { exact: true }).selectOption("Third");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Date", { exact: true }).fill(`${year}-09-20`);
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  await page.getByLabel("Purpose in English").fill("review services for women volunteers");
  await page.getByLabel("Head-count").fill("40");
  await page.getByText("Add districts that presented").click();
  for (const district of ["Pinggu", "Daxing", "Huairou"]) {
    await page.getByRole("checkbox", { name: new RegExp(district) }).check();
  }
  await page.getByLabel("Subject for all in English").fill("their work with volunteers");
  await page.getByRole("button", { name: "Add 3 districts" }).click();
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
  return new URL(page.url()).pathname;
}

/** Counts the people of a meeting anew, on a page beside the one that is open. */
export async function count(organiser: Page, meeting: string, people: number): Promise<void> {
  const page = await organiser.context().newPage();
  await page.goto(meeting);
  await page.getByLabel("Head-count").fill(String(people));
  await saveRecord(page);
  await page.close();
}

/** Saves the record of a meeting that stands open; it is written once that is answered. */
export async function saveRecord(page: Page): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.request().method() === "POST" && /\/meetings\/\d+/.test(response.url()),
  );
  await page.getByRole("button", { name: "Save record" }).click();
  await answered;
}
