import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const list = "/en/dashboard/reports";
const row = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title });

/** A report that can be submitted, begun by whoever is signed in. */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto(`${list}/new`);
  await page.getByLabel("Section").selectOption("Updates");
  await page.getByLabel("Source unit").selectOption("Pinggu District Women's Federation");
  await page.getByLabel("English title").fill(title);
  await page.getByLabel("English summary").fill("Forty people attended.");
  await page.getByRole("textbox", { name: "English text" }).fill("The federation held a meeting.");
  await page.getByRole("button", { name: "Create report" }).click();
  await page.waitForURL(/\/dashboard\/reports\/\d+/);
  return new URL(page.url()).pathname;
}

const screens = [
  "",
  "/schedule",
  "/figures",
  "/reports",
  "/reports/translations",
  "/reports?q=meeting&section=2&sort=views",
];

for (const [person, screen] of [
  ["chief", { width: 1440, height: 900 }],
  ["editor", { width: 390, height: 844 }],
] as const) {
  for (const locale of ["en", "zh"]) {
    test(`every screen of the desk is accessible and fits: ${person}, ${locale}`, async ({ signedInAs }) => {
      test.setTimeout(240_000);
      const page = await signedInAs(person);
      await page.setViewportSize(screen);
      for (const path of screens) {
        await page.goto(`/${locale}/dashboard${path}`);
        await expectAccessible(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, path).toBeLessThanOrEqual(screen.width);
      }
    });
  }
}

test("the desk asks of each role what is hers", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const title = `Waits For The Chief ${Date.now()}`;
  const editor = await signedInAs("editor");
  const address = await begin(editor, title);
  await editor.goto("/en/dashboard");
  await expect(editor.getByRole("region", { name: "Your drafts" })).toBeVisible();
  await editor.goto(address);
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("Submitted for review.")).toBeVisible();
  await editor.goto("/en/dashboard");
  await expect(editor.getByRole("region", { name: "Waiting for your review" })).not.toContainText(title);

  const chief = await signedInAs("chief");
  await chief.goto("/en/dashboard");
  const waiting = chief.getByRole("region", { name: "Waiting for your review" });
  await waiting.getByRole("link", { name: "Show all Waiting for your review" }).click();
  await expect(chief).toHaveURL(/status=in_review/);
  await expect(row(chief, title)).toBeVisible();

  const admin = await signedInAs("admin");
  await admin.goto("/en/dashboard");
  await expect(admin.getByRole("region", { name: "Scheduled" })).toBeVisible();
  await expect(admin.getByRole("region", { name: "Your drafts" })).toHaveCount(0);
  await expect(admin.getByRole("region", { name: "Waiting for your review" })).toHaveCount(0);
  await admin.goto(list);
  await expect(admin.getByRole("checkbox")).toHaveCount(0);
});

test("an editor submits two reports at once, undoes it, and reads why a third stays", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const mark = `Bulk ${Date.now()}`;
  const editor = await signedInAs("editor");
  await begin(editor, `${mark} one`);
  await begin(editor, `${mark} two`);
  await editor.goto(`${list}?q=${encodeURIComponent(mark)}`);
  await expect(editor.getByRole("button", { name: "Submit for review" })).toBeDisabled();
  await editor.getByLabel("Choose all here").check();
  await expect(editor.getByText("2 chosen")).toBeVisible();
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("2 reports submitted for review")).toBeVisible();
  await expect(row(editor, `${mark} one`)).toContainText("In review");
  await expectAccessible(editor);
  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(editor.getByText("2 reports recalled")).toBeVisible();
  await expect(row(editor, `${mark} one`)).toContainText("Draft");

  await editor.getByLabel(`Choose ${mark} two`).check();
  await editor.getByRole("button", { name: "Pass the review" }).click();
  await expect(editor.getByText("1 report stays as it was:")).toBeVisible();
  await expectAccessible(editor);
  await editor.getByLabel(`Choose ${mark} two`).check();
  await editor.getByRole("button", { name: "Put into the trash" }).click();
  await expect(editor.getByText("1 report put into the trash")).toBeVisible();
  await expect(row(editor, `${mark} two`)).toHaveCount(0);
  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(row(editor, `${mark} two`)).toBeVisible();
});

test("without script the list is filtered and a step taken all the same", async ({ signedInAs, browser, baseURL }) => {
  test.setTimeout(240_000);
  const title = `Plain ${Date.now()}`;
  const editor = await signedInAs("editor");
  await begin(editor, title);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  await context.addCookies(await editor.context().cookies());
  const page = await context.newPage();
  await page.goto(list);
  await page.getByLabel("Words in the title").fill(title);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByLabel(`Choose ${title}`).check();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByText("1 report submitted for review")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 report recalled")).toBeVisible();
  await page.getByRole("link", { name: `Remove Words in the title ${title}` }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));
  await page.getByRole("link", { name: "Go to" }).click();
  await expect(page.getByLabel("Words in the title")).toBeVisible();
  await context.close();
});

test("an editor keeps a view, renames it, removes it and puts it back", async ({ signedInAs }) => {
  const name = `View ${Date.now()}`;
  const editor = await signedInAs("editor");
  await editor.goto(`${list}?status=draft&q=meeting`);
  await editor.getByText("Save this view").click();
  await editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editor.getByText("Give it a name.")).toBeVisible();
  await editor.getByLabel("Name of the view").fill(name);
  await editor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(editor.getByText(`Saved: ${name}`)).toBeVisible();
  await expectAccessible(editor);
  await editor.goto(list);
  await editor.getByRole("navigation", { name: "Saved views" }).getByRole("link", { name }).click();
  await expect(editor).toHaveURL(/status=draft&q=meeting/);
  await editor.getByText("Change this view").click();
  await editor.getByLabel("Name of the view").fill(`${name} again`);
  await editor.getByRole("button", { name: "Rename" }).click();
  await expect(editor.getByText(`Renamed: ${name} again`)).toBeVisible();
  await editor.getByText("Change this view").click();
  await editor.getByRole("button", { name: `Remove ${name} again` }).click();
  await expect(editor.getByText(`Removed: ${name} again`)).toBeVisible();
  await editor.getByRole("button", { name: `Put it back ${name} again` }).click();
  await expect(editor.getByText(`Put back: ${name} again`)).toBeVisible();
  const chief = await signedInAs("chief");
  await chief.goto(list);
  await expect(chief.getByRole("link", { name: `${name} again` })).toHaveCount(0);
});

test("titles are found by staff alone", async ({ signedInAs, request }) => {
  const search = "/api/reports/search?q=meeting";
  expect((await request.get(search)).status()).toBe(401);
  const district = await signedInAs("pinggu");
  expect((await district.request.get(search)).status()).toBe(403);
  for (const path of ["schedule", "figures", "reports/translations"]) {
    expect((await district.goto(`/en/dashboard/${path}`))?.status(), path).toBe(404);
  }
  const editor = await signedInAs("editor");
  const { results } = await (await editor.request.get(search)).json();
  expect(results.length).toBeGreaterThan(0);
  expect(results.length).toBeLessThanOrEqual(8);
  expect((await (await editor.request.get("/api/reports/search?q=")).json()).results).toEqual([]);
});

test("the board tells what goes out within a day, and by whom", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const title = `Goes Out Tonight ${Date.now()}`;
  const editor = await signedInAs("editor");
  const address = await begin(editor, title);
  await editor.goto(address);
  await editor.getByRole("button", { name: "Submit for review" }).click();
  await expect(editor.getByText("Submitted for review.")).toBeVisible();
  const chief = await signedInAs("chief");
  await chief.goto(address);
  await chief.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(chief.getByText("Review passed.")).toBeVisible();
  await chief.goto("/en/dashboard");
  await expect(chief.getByRole("region", { name: "Approved, not out yet" })).toContainText(title);
  await chief.goto(address);
  await chief.getByText("Schedule…").click();
  const inHours = new Date(Date.now() + 11 * 3_600_000).toISOString().slice(0, 16);
  await chief.getByLabel("Publish at").fill(inHours);
  await chief.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(chief.getByText("Scheduled. It goes out by itself.")).toBeVisible();
  await chief.goto("/en/dashboard/schedule");
  const item = chief.getByRole("region", { name: "To be published" }).getByRole("listitem").filter({ hasText: title });
  await expect(item).toContainText("scheduled by");
  await item.getByRole("link", { name: "See version 1" }).click();
  await expect(chief).toHaveURL(/preview\?version=1/);
});
