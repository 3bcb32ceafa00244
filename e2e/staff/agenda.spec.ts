import type { Locator, Page } from "@playwright/test";
import { setHours } from "@/db/testing-portal";
import { expect, expectAccessible, test } from "../fixtures";

const dataDir = process.env.PORTAL_DATA_DIR ?? process.env.DATA_DIR ?? ".data";
const rows = (page: Page): Locator => page.locator("ol > li[data-item]");
const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Records a meeting from nine to ten in a year of its own, planned or held and public; answers its id. */
async function recordMeeting(page: Page, year: string, shown?: "public"): Promise<number> {
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill(year);
  await page.getByLabel("Quarter", { exact: true }).selectOption("Third");
  await page.getByLabel("Date", { exact: true }).fill(`${year}-08-20`);
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  if (shown) {
    await page.getByLabel("Status", { exact: true }).selectOption("Held");
    await page.getByLabel("Show on the public site").check();
  }
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
  const id = Number(new URL(page.url()).pathname.split("/").at(-1));
  await setHours(dataDir, id, "09:00", "10:00");
  return id;
}

async function addItem(page: Page, subject: string, minutes: string): Promise<void> {
  const form = page.getByRole("region", { name: "Add an item" });
  await form.getByLabel("Subject in English").fill(subject);
  await form.getByLabel("Minutes").fill(minutes);
  await form.getByRole("button", { name: "Add item" }).click();
  await expect(rows(page).filter({ hasText: subject })).toBeVisible();
}

test("a district proposes, the organiser accepts, orders, freezes and takes a late item", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  const id = await recordMeeting(page, "2016");
  await page.getByRole("link", { name: "Agenda", exact: true }).click();
  await expect(page.getByText("Nothing is on the agenda yet.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Begin with the usual items" }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText("09:00–09:05");
  await expect(rows(page).first()).toContainText("Standing item");
  await addItem(page, "the year's work", "50");
  await expect(rows(page).last()).toContainText("09:20–10:10");
  await expect(rows(page).last()).toContainText("After the meeting’s end");
  await expect(page.getByText("10 minutes too long")).toBeVisible();

  await page.getByLabel("Last day").fill(day(5));
  await page.getByRole("button", { name: "Open the call" }).click();
  await expect(page.getByText("Districts see the meeting and can propose items.")).toBeVisible();

  const district = await signedInAs("pinggu");
  await district.getByRole("link", { name: "Agenda proposals" }).click();
  const meeting = district.getByRole("region", { name: "Quarterly meeting, 2016 Q3" });
  await meeting.getByRole("button", { name: "Propose the item" }).click();
  await expect(meeting.getByText("Write something here")).toBeVisible();
  await meeting.getByLabel("Subject in English").fill("peach orchards");
  await meeting.getByLabel("Minutes").fill("15");
  await meeting.getByLabel("Why it should be heard").fill("Forty villages have joined.");
  await meeting.getByRole("button", { name: "Propose the item" }).click();
  await expect(meeting.getByText("Waiting for an answer")).toBeVisible();
  await expectAccessible(district);

  await page.reload();
  await page.getByRole("button", { name: "Accept “peach orchards”" }).click();
  await expect(rows(page).last()).toContainText("peach orchards");
  await district.reload();
  await expect(meeting.getByText("Accepted")).toBeVisible();

  // By buttons and by keys alone.
  await page.getByRole("button", { name: "Move item 4 up" }).press("Enter");
  await expect(rows(page).nth(2)).toContainText("peach orchards");
  await expect(rows(page).nth(2)).toContainText("09:20–09:35");
  await expect(page.getByRole("button", { name: "Move item 3 up" })).toBeFocused();
  await page.getByRole("button", { name: "Drag item 3" }).focus();
  for (const key of ["Space", "ArrowUp", "ArrowUp", "Space"]) await page.keyboard.press(key);
  await expect(rows(page).first()).toContainText("peach orchards");
  await expect(page.getByText("Moved: it is now item 1 of 4.")).toBeAttached();
  await expect(page.getByRole("button", { name: "Drag item 1" })).toBeFocused();

  // By pointer, below the second one.
  const handle = await page.getByRole("button", { name: "Drag item 1" }).boundingBox();
  const second = await rows(page).nth(1).boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 5, (handle?.y ?? 0) + 5);
  await page.mouse.down();
  await page.mouse.move((handle?.x ?? 0) + 5, (second?.y ?? 0) + (second?.height ?? 0) - 3, { steps: 5 });
  await page.mouse.up();
  await expect(rows(page).nth(1)).toContainText("peach orchards");

  await page.getByRole("button", { name: "Freeze the agenda" }).click();
  await expect(page.getByText(/^Frozen since /)).toBeVisible();
  await addItem(page, "something that came late", "5");
  await expect(rows(page).last()).toContainText("Late");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Remove item 5" }).click();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(rows(page).last()).toContainText("something that came late");

  const editor = await signedInAs("editor");
  await editor.goto(`/en/dashboard/meetings/${id}/agenda`);
  await expect(rows(editor)).toHaveCount(5);
  await expect(editor.getByRole("button", { name: "Move item 2 up" })).toHaveCount(0);
});

test("what was typed stays when somebody else changed the agenda meanwhile", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  const id = await recordMeeting(page, "2017");
  await page.goto(`/en/dashboard/meetings/${id}/agenda`);
  await addItem(page, "first", "10");
  const other = await page.context().newPage();
  await other.goto(`/en/dashboard/meetings/${id}/agenda`);
  await page.getByLabel("Edit item 1").click();
  const form = rows(page).first();
  await form.getByLabel("Subject in English").fill("what I typed");

  await other.getByLabel("Edit item 1").click();
  await rows(other).first().getByLabel("Subject in English").fill("what she typed");
  await rows(other).first().getByRole("button", { name: "Save item" }).click();
  await expect(rows(other).first().getByText("what she typed").first()).toBeVisible();

  await form.getByRole("button", { name: "Save item" }).click();
  await expect(form.getByText("Somebody changed this meanwhile.")).toBeVisible();
  await expect(form.locator("p", { hasText: "what she typed" })).toBeVisible();
  await expect(form.getByLabel("Subject in English")).toHaveValue("what I typed");
  await form.getByRole("button", { name: "Save item" }).click();
  await expect(form.locator("p", { hasText: "what I typed" })).toBeVisible();
});

test("a material is had by those of its class: what is the secretariat's is not there for a district", async ({
  signedInAs,
}) => {
  const page = await signedInAs("organiser");
  const id = await recordMeeting(page, "2018", "public");
  await page.goto(`/en/dashboard/meetings/${id}/materials`);
  await expectAccessible(page);
  const addresses: string[] = [];
  for (const [of, name] of [
    ["Federation", "for-all.txt"],
    ["Secretariat", "seating.txt"],
    ["Public", "public.txt"],
  ] as const) {
    await page
      .getByLabel("File", { exact: true })
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(`${of}\n`) });
    await page.getByLabel("For whom").last().selectOption(of);
    await page.getByLabel("Title in English").last().fill(`${of} paper`);
    await page.getByRole("button", { name: "Add file" }).click();
    const link = page.getByRole("link", { name: `${of} paper` });
    await expect(link).toBeVisible();
    addresses.push((await link.getAttribute("href")) ?? "");
  }
  await page
    .getByLabel("File", { exact: true })
    .setInputFiles({ name: "a.pdf", mimeType: "x", buffer: Buffer.from("<html>") });
  await page.getByRole("button", { name: "Add file" }).click();
  await expect(page.getByText("This is not a kind of file that is taken")).toBeVisible();
  await expectAccessible(page);

  const [federation = "", secretariat = "", open = ""] = addresses;
  const own = await page.request.get(secretariat);
  expect(own.status()).toBe(200);
  expect(own.headers()).toMatchObject({ "x-content-type-options": "nosniff", "content-security-policy": "sandbox" });
  const district = await signedInAs("pinggu");
  expect((await district.request.get(federation)).status()).toBe(200);
  expect((await district.request.get(secretariat)).status()).toBe(404);
  const editor = await signedInAs("editor");
  await editor.goto(`/en/dashboard/meetings/${id}/materials`);
  await expect(editor.getByRole("link", { name: "Federation paper" })).toBeVisible();
  await expect(editor.getByRole("link", { name: "Secretariat paper" })).toHaveCount(0);
  expect((await editor.request.get(secretariat)).status()).toBe(404);
  await page.context().clearCookies();
  expect((await page.request.get(federation)).status()).toBe(404);
  await page.goto("/en/meetings/2018-q3");
  await expect(page.getByRole("link", { name: "Public paper" })).toHaveAttribute("href", open);
  await expect(page.getByRole("link", { name: /paper$/ })).toHaveCount(1);
  expect(await (await page.request.get(open)).text()).toBe("Public\n");
});

test("an agenda is written, ordered and mended without JavaScript", async ({ signedInAs, browser, baseURL }) => {
  const organiser = await signedInAs("organiser");
  const id = await recordMeeting(organiser, "2015");
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await context.addCookies(await organiser.context().cookies());
  const page = await context.newPage();
  await page.goto(`/en/dashboard/meetings/${id}/agenda`);
  await addItem(page, "first", "10");
  await addItem(page, "second", "10");
  const form = page.getByRole("region", { name: "Add an item" });
  await form.getByLabel("Minutes").fill("many");
  await form.getByLabel("Subject in English").fill("third");
  await form.getByRole("button", { name: "Add item" }).click();
  await expect(form.getByText("Write a whole number such as 15")).toBeVisible();
  await expect(form.getByLabel("Subject in English")).toHaveValue("third");

  await page.getByRole("button", { name: "Move item 2 up" }).click();
  await expect(rows(page).first()).toContainText("second");
  await page.getByLabel("Edit item 1").click();
  await rows(page).first().getByRole("link", { name: "Show the form" }).click();
  await rows(page).first().getByLabel("Subject in English").fill("a better one");
  await rows(page).first().getByRole("button", { name: "Save item" }).click();
  await expect(rows(page).first().locator("p", { hasText: "a better one" })).toBeVisible();
  await page.getByRole("button", { name: "Remove item 1" }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(rows(page).first()).toContainText("a better one");
  await context.close();
});
