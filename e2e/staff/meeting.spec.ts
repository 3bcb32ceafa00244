import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const row = (page: Page, name: string): Locator => page.getByRole("group", { name });

async function addItem(
  page: Page,
  number: number,
  item: { kind: string; unit?: string; subject: string; year?: string },
) {
  await page.getByRole("button", { name: "Add agenda item" }).click();
  const fields = row(page, `Agenda item ${number}`);
  await fields.getByLabel("Kind").selectOption(item.kind);
  if (item.unit) await fields.getByLabel("Unit or district").selectOption(item.unit);
  await fields.getByLabel("Subject in English").fill(item.subject);
  if (item.year) await fields.getByLabel("Year it is about").fill(item.year);
}

test("an organiser records a meeting, and one button composes its report", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/meetings");
  await expectAccessible(page);
  await page.getByRole("link", { name: "New meeting" }).click();
  await expect(page).toHaveURL(/\/meetings\/new$/);
  await expectAccessible(page);

  await page.getByLabel("Year", { exact: true }).fill("2023");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Second");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Date", { exact: true }).fill("2023-06-20");
  await page.getByLabel("Half-day").selectOption("Afternoon");
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  await page.getByLabel("Venue in English").fill("Lotus Service Center");
  await page.getByLabel("Purpose in English").fill("review services for women volunteers");
  await page.getByLabel("Head-count").fill("40");
  await page.getByRole("button", { name: "Add category" }).click();
  await row(page, "Category 1").getByLabel("Category in English").fill("vice-presidents of district federations");

  const department = "BWF Department for Grassroots Organizations Construction";
  await addItem(page, 1, { kind: "Brief", unit: department, subject: "the training of volunteers" });
  await addItem(page, 2, { kind: "Hand out", unit: department, subject: "a collection of cases" });
  await page.getByText("Add districts that presented").click();
  for (const district of ["Pinggu", "Daxing", "Huairou"]) {
    await page.getByRole("checkbox", { name: new RegExp(district) }).check();
  }
  await page.getByLabel("Subject for all in English").fill("their work with volunteers");
  await page.getByRole("button", { name: "Add 3 districts" }).click();
  await addItem(page, 6, { kind: "Review", subject: "achievements in volunteering", year: "2022" });
  await addItem(page, 7, { kind: "Arrange", subject: "major work on volunteering", year: "2023" });
  await page.getByRole("button", { name: "Move Agenda item 7 up" }).click();
  await page.getByRole("button", { name: "Move Agenda item 6 down" }).click();

  await page.getByLabel("Speaker").selectOption({ index: 1 });
  await page.getByLabel("Acknowledged in English").fill("the progress made by all districts");
  for (const [index, ask] of ["visit more villages", "share one case each quarter"].entries()) {
    await page.getByRole("button", { name: "Add ask" }).click();
    await row(page, `Ask ${index + 1}`)
      .getByLabel("Ask in English")
      .fill(ask);
  }
  await page.getByRole("button", { name: "Add training" }).click();
  await page.getByLabel("Topic in English").fill("first aid");
  await page.getByLabel("Partner in English").fill("the Red Cross of Beijing");
  await page.getByLabel("Second audience in English").fill("couriers and their families");
  await page.getByRole("button", { name: "Add point" }).click();
  await row(page, "Point 1").getByLabel("Point in English").fill("open a service station in every district");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quarterly meeting, 2023 Q2");
  await expectAccessible(page);

  await page.reload();
  await expect(row(page, "Agenda item 4").getByLabel("Unit or district")).toHaveValue(/\d+/);
  await page.getByRole("button", { name: "Compose draft report" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/reports\/\d+/);
  const text = page.getByRole("textbox", { name: "English text" });
  for (const words of [
    "Beijing Women's Federation (BWF)",
    "at the Lotus Service Center",
    "on the afternoon of June 20",
    "review services for women volunteers",
    "40 people",
    "vice-presidents of district federations",
    department,
    "the training of volunteers",
    "a collection of cases",
    "Pinggu, Daxing and Huairou",
    "2022",
    "visit more villages",
    "share one case each quarter",
    "first aid",
    "the Red Cross of Beijing",
    "couriers and their families",
    "open a service station in every district",
  ]) {
    await expect(text).toContainText(words);
  }
  await expectAccessible(page);
});

test("a record that lacks what it needs says so at the field, and keeps what was typed", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Venue in English").fill("A venue that must stay");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page.getByText("A meeting that was held needs its date").first()).toBeVisible();
  await expect(page.getByLabel("Venue in English")).toHaveValue("A venue that must stay");
  await expectAccessible(page);
});

test("an organiser records an event of two days with two partners, which editors and visitors read", async ({
  signedInAs,
  page: visitor,
}) => {
  test.setTimeout(180_000);
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Series").selectOption("joint event");
  await page.getByLabel("Year", { exact: true }).fill("2010");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Fourth");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Date", { exact: true }).fill("2010-11-30");
  await page.getByLabel("Last day").fill("2010-11-29");
  await page.getByLabel("Host", { exact: true }).selectOption("Beijing Women's Federation");
  await page.getByLabel("Show on the public site").check();
  for (const [number, name, role] of [
    [1, "the women's federation of Tianjin", "Co-host"],
    [2, "the Lotus Foundation", "Supporter"],
  ] as const) {
    await page.getByRole("button", { name: "Add partner" }).click();
    await row(page, `Partner ${number}`).getByLabel("Name in English").fill(name);
    await row(page, `Partner ${number}`).getByLabel("Role").selectOption(role);
  }
  await row(page, "Partner 2").getByLabel("Name in Chinese").fill("莲花基金会");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page.getByText("Give the date, and a last day after it").first()).toBeVisible();
  await expect(row(page, "Partner 2").getByLabel("Name in Chinese")).toHaveValue("莲花基金会");
  await page.getByLabel("Last day").fill("2010-12-01");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Joint event, 2010 Q4");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel("Last day")).toHaveValue("2010-12-01");

  const editor = await signedInAs("editor");
  await editor.goto(page.url());
  const partners = editor.getByRole("region", { name: "Partners" });
  await expect(partners.getByRole("definition")).toHaveText([
    "Co-hostthe women's federation of Tianjin",
    "Supporterthe Lotus Foundation莲花基金会",
  ]);
  const meeting = editor.getByRole("region", { name: "Quarter, date and venue" });
  await expect(meeting).toContainText("1 December 2010");

  await visitor.goto("/en/meetings/2010-q4");
  const told = visitor.getByRole("article");
  await expect(told).toContainText("30 November – 1 December 2010");
  await expect(told).toContainText("Supporter");
  await visitor.goto("/zh/meetings/2010-q4");
  await expect(told).toContainText("2010年11月30日至12月1日");
  await expect(told).toContainText("莲花基金会");
});

test("an editor reads the record of a meeting and cannot change it", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await page.goto("/en/dashboard/meetings");
  await page.getByRole("link", { name: "2024 Q1" }).click();
  await expect(page.getByText("Beijing Women and Children's Service Center").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Save record" })).toHaveCount(0);
  await expectAccessible(page);
  const answer = await page.goto("/en/dashboard/meetings/new");
  expect(answer?.status()).toBe(404);
});
