import { plannedMeeting } from "../demonstration";
import { expect, expectAccessible, test } from "../fixtures";

test("an organiser opens the next quarter, gives it a day, and moves it knowing what moves", async ({ signedInAs }) => {
  test.setTimeout(180_000);
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/meetings");
  await page.getByRole("link", { name: "Open the next quarter" }).click();
  await expect(page.getByRole("button", { name: "Open the meeting" })).toBeVisible();
  await page.goto(`/en/dashboard/meetings/open?from=${plannedMeeting.id}`);
  await expect(page.getByText("2 standing agenda items")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Year", { exact: true }).fill("2025");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Fourth");
  await page.getByRole("button", { name: "Open the meeting" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quarterly meeting, 2025 Q4");
  const steps = page.getByRole("region", { name: "Steps", exact: true });
  const step = (name: string) => steps.getByRole("listitem").filter({ hasText: name });
  await expect(step("Replies due")).toContainText("No day yet");
  await expectAccessible(page);

  await page.getByLabel("Day", { exact: true }).fill("2025-10-14");
  await page.getByLabel("Begins").fill("09:30");
  await page.getByLabel("Ends").fill("11:30");
  await expect(page.getByText("9 steps would move")).toBeVisible();
  await page.getByRole("button", { name: "Set day and hours" }).click();
  await expect(page.getByText("9 steps moved with the meeting")).toBeVisible();
  await page.reload();
  // Ten days before the fourteenth is in the holiday of October.
  await expect(step("Replies due")).toContainText("Tue, 30 Sept 2025");
  await expect(step("Replies due")).toContainText("moved off Sat, 4 Oct 2025, a rest day");
  await expect(step("Replies due")).toContainText("Overdue");

  await page.getByRole("button", { name: "Mark done Notice goes out" }).click();
  await expect(step("Notice goes out")).toContainText("Done");
  await page.getByText("Move Minutes").click();
  await step("Minutes").getByLabel("New day").fill("2025-10-25");
  await step("Minutes").getByRole("button", { name: "Set the day" }).click();
  await expect(step("Minutes")).toContainText("day set by hand · a rest day (weekend)");

  await page.getByText("Change day and hours…").click();
  await page.getByLabel("Day", { exact: true }).fill("2025-10-21");
  await expect(page.getByText("7 steps would move")).toBeVisible();
  await page.getByRole("button", { name: "Move the meeting" }).click();
  await expect(page.getByText("Say why the day changes.")).toBeVisible();
  await page.getByLabel("Reason").fill("The hall is taken");
  await page.getByRole("button", { name: "Move the meeting" }).click();
  await expect(page.getByText("7 steps moved with the meeting")).toBeVisible();
  await page.reload();
  await expect(step("Notice goes out")).toContainText("Wed, 24 Sept 2025");
  await expect(step("Minutes")).toContainText("Sat, 25 Oct 2025");
  await expect(step("Replies due")).toContainText("Sat, 11 Oct 2025");
  await expectAccessible(page);
});

test("the checklist takes a line, a tick, another order, and gives back what was removed", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  await page.goto(`${plannedMeeting.path}/plan`);
  const lines = page.getByRole("region", { name: "Checklist" }).getByRole("listitem");
  const before = await lines.count();
  await page.getByLabel("In English").fill("Order the interpreters");
  await page.getByRole("button", { name: "Add a line" }).click();
  await expect(lines).toHaveCount(before + 1);
  await expect(page.getByLabel("In English")).toHaveValue("");
  await page.getByRole("button", { name: "Tick: Order the interpreters" }).click();
  await expect(page.getByRole("button", { name: "Take the tick back: Order the interpreters" })).toBeVisible();
  await page.getByRole("button", { name: "Move up: Order the interpreters" }).click();
  await expect(lines.nth(before - 1)).toContainText("Order the interpreters");
  await page.getByRole("button", { name: "Remove: Order the interpreters" }).click();
  await expect(page.getByText("Removed: Order the interpreters")).toBeVisible();
  await expect(lines).toHaveCount(before);
  await page.getByRole("button", { name: "Put it back: Order the interpreters" }).click();
  await expect(lines.nth(before - 1)).toContainText("Order the interpreters");
});

test("an editor reads the plan, and her calendar program gets what concerns her until she renews its address", async ({
  signedInAs,
}) => {
  const page = await signedInAs("editor");
  await page.goto("/en/dashboard/meetings");
  await page.getByRole("row").filter({ hasText: "Planned" }).first().getByRole("link").click();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByRole("button", { name: /Mark done|Move the meeting|Add a line/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Make the address" }).click();
  const field = page.getByLabel("Your address to subscribe");
  await expect(field).toBeVisible();
  await expectAccessible(page);
  const address = await field.inputValue();
  const path = new URL(address).pathname;
  const feed = await page.request.get(path);
  expect(feed.headers()["content-type"]).toContain("text/calendar");
  expect(feed.headers()["cache-control"]).toContain("no-store");
  const text = await feed.text();
  expect(text).toContain("SUMMARY:News report: Quarterly meeting");
  expect(text).not.toContain("Replies due");
  await page.getByText("Has someone else got it?").click();
  await page.getByRole("button", { name: "Make a new address" }).click();
  await expect(field).not.toHaveValue(address);
  expect((await page.request.get(path)).status()).toBe(404);
  expect((await page.goto("/en/dashboard/meetings/open"))?.status()).toBe(404);
});

test("an administrator takes in a year of working days; a list with a bad line is refused whole", async ({
  signedInAs,
}) => {
  const page = await signedInAs("admin");
  await page.goto("/en/dashboard");
  await page.getByRole("link", { name: "Working days" }).click();
  await expect(page.getByText("2026: 19 weekdays of rest, 6 weekend days of work")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Paste a list").fill("2031-01-01,rest,New Year's Day,元旦\n2031-01-32,rest,x,x");
  await page.getByRole("button", { name: "Take the list in" }).click();
  await expect(page.getByText("Line 2: not a day such as 2026-10-01")).toBeVisible();
  await expect(page.getByLabel("Paste a list")).toHaveValue(/2031-01-32/);
  await page.getByLabel("Paste a list").fill("2031-01-01,rest,New Year's Day,元旦");
  await page.getByRole("button", { name: "Take the list in" }).click();
  await expect(page.getByText("Taken in: 2031.")).toBeVisible();
  await expect(page.getByText("2031: 1 weekday of rest")).toBeVisible();
});

test.describe("without script", () => {
  test("a meeting is moved, with what would move asked for first", async ({ browser, baseURL, signedInAs }) => {
    const state = await (await signedInAs("organiser")).context().storageState();
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState: state });
    const page = await context.newPage();
    await page.goto("/en/dashboard/meetings/open");
    await page.getByLabel("Year", { exact: true }).fill("2028");
    await page.getByLabel("Day of the meeting").fill("2028-03-15");
    await page.getByRole("button", { name: "Open the meeting" }).click();
    await expect(page.getByText("Holidays of 2028 are not known yet")).toBeVisible();
    await page.getByText("Change day and hours…").click();
    await page.getByLabel("Day", { exact: true }).fill("2028-03-22");
    await page.getByLabel("Reason").fill("The hall is taken");
    await page.getByRole("button", { name: "Show what would move" }).click();
    await expect(page.getByText("9 steps would move")).toBeVisible();
    await expect(page.getByLabel("Reason")).toHaveValue("The hall is taken");
    await page.getByRole("button", { name: "Move the meeting" }).click();
    await expect(page.getByText("9 steps moved with the meeting")).toBeVisible();
    await context.close();
  });
});
