import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const name = () => `Qiao ${Date.now().toString(36)}`;
const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const part = (page: Page, title: string): Locator => page.getByRole("region", { name: title, exact: true });

/** Opens a training in a quarter of its own and leads to its tab; answers where that is. */
async function openTraining(page: Page): Promise<string> {
  await page.goto("/en/dashboard/meetings/open");
  await page.getByLabel("Series", { exact: true }).selectOption("training session");
  await page.getByLabel("Year", { exact: true }).fill("2031");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Second");
  await page.getByLabel("Day of the meeting").fill(inAMonth);
  await page.getByRole("button", { name: "Open the meeting" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Training session, 2031 Q2");
  await page.getByRole("link", { name: "Training", exact: true }).click();
  await expect(page).toHaveURL(/\/meetings\/\d+\/training$/);
  return new URL(page.url()).pathname;
}

async function addLecturer(page: Page, lecturer: string): Promise<void> {
  await page.goto("/en/dashboard/lecturers");
  const directory = page.getByRole("main");
  await directory.getByText("Add a lecturer").click();
  await directory.getByRole("button", { name: "Add to the directory" }).click();
  await expect(directory.getByText("Choose a person, or give a name in either language")).toBeVisible();
  await expectAccessible(page);
  await directory.getByLabel("Name in English").fill(lecturer);
  await directory.getByLabel("Institution in English").fill("Normal University");
  await directory.getByLabel("Speaks on, in English").fill("Filming with a telephone");
  await directory.getByLabel("Email", { exact: true }).fill("qiao@school.example");
  await directory.getByRole("button", { name: "Add to the directory" }).click();
  await expect(page).toHaveURL(/\/lecturers\/\d+\?done=added$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lecturer);
}

test("an organiser plans a training alone, with a lecturer, an audience and a practice task for three districts", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  const lecturer = name();
  await addLecturer(page, lecturer);
  await expectAccessible(page);
  const card = page.url().replace(/\?.*/, "");
  const wrong = lecturer.replace("Qiao", "Qiaoo");
  for (const name of [wrong, lecturer]) {
    await page.getByText("Change", { exact: true }).click();
    await page.getByLabel("Name in English").fill(name);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await page.goto(card);
  }

  const training = await openTraining(page);
  await page.getByLabel("Topic in English").fill("filming with a telephone");
  await page.getByRole("button", { name: "Save the topic" }).click();
  await expect(page.getByRole("heading", { name: "filming with a telephone" })).toBeVisible();

  const sessions = part(page, "Sessions");
  await sessions.getByLabel("Subject in English").fill("light and sound");
  await sessions.getByLabel("Minutes").fill("many");
  await sessions.getByRole("button", { name: "Add session" }).click();
  await expect(sessions.getByText("Write a whole number such as 40")).toBeVisible();
  await sessions.getByLabel("Minutes").fill("45");
  await sessions.getByRole("button", { name: "Add session" }).click();
  await expect(sessions.getByText("1 session, 45 min")).toBeVisible();
  await sessions.getByText("Choose a lecturer").click();
  await sessions.getByLabel("Lecturer of session 1").selectOption(lecturer);
  await sessions.getByRole("button", { name: "Set lecturer" }).click();
  await sessions.getByRole("button", { name: `Invite ${lecturer}` }).click();
  await expect(sessions.getByText("Invited", { exact: true })).toBeVisible();

  const audiences = part(page, "Audiences of its own");
  await audiences.getByLabel("Name in English").fill("new-media staff");
  await audiences.getByLabel("Expected, optional").fill("20");
  await audiences.getByRole("button", { name: "Add audience" }).click();
  await audiences.getByText("Paste a list new-media staff").click();
  const lines = audiences.getByLabel("One person a line");
  await lines.fill("Bai He, editor, Pinggu, bai@pinggu.example\n任桃花，编辑，大兴区妇联，nowhere\nShen Yu");
  await audiences.getByRole("button", { name: "Take the list in" }).click();
  await expect(audiences.getByText("Line 2: the address cannot be right")).toBeVisible();
  await expect(lines).toHaveValue(/nowhere/);
  await expect(audiences.getByText("Nobody is on its list yet.")).toBeVisible();
  await expectAccessible(page);
  await lines.fill("Bai He, editor, Pinggu, bai@pinggu.example\n任桃花，编辑，大兴区妇联\nShen Yu");
  await audiences.getByRole("button", { name: "Take the list in" }).click();
  const numbers = audiences.getByRole("table").getByRole("row", { name: /^new-media staff/ });
  await expect(numbers).toHaveAccessibleName("new-media staff 20 3 0 0 0");
  await audiences.getByRole("button", { name: "Invite 3 people" }).click();
  await expect(numbers).toHaveAccessibleName("new-media staff 20 3 3 0 0");

  await page.getByRole("link", { name: "Write down what they replied" }).click();
  const guest = page.getByRole("listitem").filter({ hasText: "Bai He" }).first();
  await expect(guest).toContainText("new-media staff");
  await page.goto(training);

  const practice = part(page, "Practice task");
  await expect(practice.getByText("Once the training was held")).toBeVisible();
  await page.getByRole("link", { name: "Record", exact: true }).click();
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(async () => {
    await page.goto(training);
    await expect(practice.getByRole("button", { name: "Give the task" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(practice.getByText("All are ticked")).toBeVisible();
  const districts = practice.getByRole("group", { name: "Districts" });
  for (const box of await districts.getByRole("checkbox").all()) await box.uncheck();
  for (const district of ["Pinggu", "Daxing", "Miyun"]) await districts.getByLabel(district).check();
  const task = `film one visit to a village, ${lecturer}`;
  await practice.getByLabel("What is to be practised, in English").fill(task);
  await practice.getByLabel("What is to be practised, in Chinese").fill("拍摄一次走访");
  await practice.getByLabel("Due").fill(inAMonth);
  await practice.getByRole("button", { name: "Give the task" }).click();
  await expect(practice.getByText("The task was given to 3 districts")).toBeVisible();
  await expect(practice.getByRole("row")).toHaveCount(1 + 3);
  await expectAccessible(page);

  const district = await signedInAs("pinggu");
  await district.goto("/en/district/follow-ups?from=training");
  await expect(district.getByRole("row").filter({ hasText: task })).toContainText("Practice task");
  await expectAccessible(district);

  const editor = await signedInAs("editor");
  await editor.goto(training);
  await expect(part(editor, "Practice task").getByRole("link", { name: "Pinggu" })).toBeVisible();
  await expect(editor.getByRole("button", { name: /^(Add|Invite|Set|Give|Take)/ })).toHaveCount(0);
  await editor.goto(card);
  await expect(part(editor, "Lectures").getByRole("listitem")).toContainText("light and sound");
});

test("a meeting without a training offers one step, and a lecturer is put aside without script", async ({
  browser,
  baseURL,
  signedInAs,
}) => {
  const organiser = await signedInAs("organiser");
  const lecturer = name();
  await addLecturer(organiser, lecturer);
  const context = await browser.newContext({
    ...{ baseURL, javaScriptEnabled: false },
    storageState: await organiser.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto(`/en/dashboard/lecturers?q=${encodeURIComponent(lecturer)}`);
  await page.getByRole("button", { name: `Put ${lecturer} aside` }).click();
  await page.goto(`/en/dashboard/lecturers?q=${encodeURIComponent(lecturer)}`);
  await expect(page.getByText("Nobody matches these words.")).toBeVisible();
  await page.getByRole("link", { name: /^Put aside/ }).click();
  await page.getByRole("button", { name: `Take ${lecturer} back` }).click();
  await page.goto(`/en/dashboard/lecturers?q=${encodeURIComponent(lecturer)}`);
  await expect(page.getByRole("link", { name: lecturer })).toBeVisible();

  await page.goto("/en/dashboard/meetings/2/training");
  await expect(page.getByRole("heading", { name: "No training belongs to this meeting" })).toBeVisible();
  await page.getByRole("button", { name: "Begin a training" }).click();
  await expect(page.getByText("Write something here")).toBeVisible();
  await expect(page.getByRole("region", { name: "Sessions" })).toHaveCount(0);
  await context.close();
});
