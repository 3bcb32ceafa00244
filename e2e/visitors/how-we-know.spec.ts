import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const report = "/events/updates/bwf-holds-quarterly-meeting-to-review-work-on-womens-homes-in-communities-and";
const facts = (page: Page) => page.locator("details").filter({ has: page.locator("summary h2") });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader asks how it is known, and reads what the record of the meeting says too", async ({ page }) => {
    await page.goto(`/en${report}`);
    const known = facts(page);
    await expect(known.getByText("Beijing Women Cadres School")).toBeHidden();
    await page.getByText("How do we know?").click();
    await expect(known.locator("dt")).toHaveText([
      "Date",
      "Venue",
      "Held by",
      "Attendance",
      "Presentations",
      "Remarks",
    ]);
    await expect(known.locator("dd")).toHaveText([
      "24 June 2025, afternoon",
      "Beijing Women Cadres School",
      "Beijing Women's Federation",
      "Nearly 40 people",
      "Chaoyang, Shunyi and Miyun",
      /^Tang YilanMember of the Leading Party Members' Group and Vice-President of the BWF$/,
    ]);
    await known.getByRole("link", { name: "quarterly meeting, 2025 Q2" }).click();
    await expect(page).toHaveURL(/\/en\/meetings\/2025-q2$/);
  });

  test("a report that tells of no meeting says nothing of the kind", async ({ page }) => {
    await page.goto("/en/events/updates?year=2025");
    await page.getByRole("link", { name: /Mountain Produce Online/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Mountain Produce");
    await expect(page.getByText("How do we know?")).toHaveCount(0);
  });

  test("on paper it is read without being opened", async ({ page }) => {
    await page.goto(`/en${report}`);
    await page.emulateMedia({ media: "print" });
    await expect(facts(page).getByText("Nearly 40 people")).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a phone, ${colorScheme}`, () => {
    test.use({ viewport: { width: 390, height: 800 }, colorScheme });

    test("it is read in Chinese", async ({ page }) => {
      await page.goto(`/zh${report}`);
      await page.getByText("依据说明").click();
      await expect(facts(page).locator("dd")).toHaveText([
        "2025年6月24日下午",
        "北京市妇女干部学校",
        "北京市妇女联合会",
        "近40人",
        "朝阳区、顺义区、密云区",
        "唐忆岚市妇联党组成员、副主席",
      ]);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });
}

test("a change of the record is seen at once, and a meeting that is public no more is named no more", async ({
  page,
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const [organiser, chief] = [await signedInAs("organiser"), await signedInAs("chief")];
  await organiser.goto("/en/dashboard/meetings/new");
  await organiser.getByLabel("Year", { exact: true }).fill("2017");
  await organiser.getByLabel("Quarter", { exact: true }).selectOption("Third");
  await organiser.getByLabel("Status", { exact: true }).selectOption("Held");
  await organiser.getByLabel("Date", { exact: true }).fill("2017-09-12");
  await organiser.getByLabel("Host").selectOption("Beijing Women's Federation");
  await organiser.getByLabel("Venue in English").fill("Lotus Service Center");
  await organiser.getByLabel("Purpose in English").fill("review the work on lotus ponds");
  await organiser.getByLabel("Head-count").fill("40");
  await organiser.getByLabel("Show on the public site").check();
  await organiser.getByRole("button", { name: "Save record" }).click();
  await expect(organiser).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
  const record = organiser.url();

  await organiser.getByRole("button", { name: "Compose draft report" }).click();
  await expect(organiser).toHaveURL(/\/en\/dashboard\/reports\/\d+/);
  const desk = new URL(organiser.url()).pathname;
  await organiser.getByRole("button", { name: "Submit for review" }).click();
  await expect(organiser.getByRole("button", { name: "Recall from review" })).toBeVisible();
  await chief.goto(desk);
  await chief.getByRole("button", { name: "Publish", exact: true }).click();
  const onSite = chief.getByRole("link", { name: "View on the site" });
  await expect(onSite).toBeVisible();
  const address = (await onSite.getAttribute("href")) ?? "";

  await page.goto(address);
  await page.getByText("How do we know?").click();
  await expect(facts(page)).toContainText("Lotus Service Center");
  await expect(facts(page)).toContainText("12 September 2017");

  await test.step("the record has another venue", async () => {
    await organiser.goto(record);
    await organiser.getByLabel("Venue in English").fill("Rose Hall");
    await organiser.getByRole("button", { name: "Save record" }).click();
    await expect(organiser.getByLabel("Venue in English")).toHaveValue("Rose Hall");
    await expect(async () => {
      await page.goto(address);
      await expect(facts(page)).not.toContainText("Lotus Service Center", { timeout: 500 });
      await expect(facts(page)).toContainText("12 September 2017", { timeout: 500 });
    }).toPass();
    await expect(facts(page)).not.toContainText("Rose Hall");
  });

  await test.step("the public is told of the meeting no more", async () => {
    await organiser.goto(record);
    await organiser.getByLabel("Show on the public site").uncheck();
    await organiser.getByRole("button", { name: "Save record" }).click();
    await expect(async () => {
      await page.goto(address);
      await expect(page.getByText("How do we know?")).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
