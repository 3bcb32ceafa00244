import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const training = "training-for-presidents-of-village-womens-federations";

/** An address that no run before has registered. */
const freshEmail = () => `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@visitors.example`;

async function fillIn(page: Page, filled: { name: string; email: string; people: string }) {
  await page.getByLabel("Name").fill(filled.name);
  await page.getByLabel("Email").fill(filled.email);
  await page.getByLabel("How many people are coming").fill(filled.people);
}

test.describe("without script, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a visitor finds an event, registers, and is told what is wrong first", async ({ page }) => {
    await page.goto("/en/events/calendar");
    await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Coming up", "Past"]);
    await page.getByRole("link", { name: "Training for presidents of village women's federations" }).click();
    await expect(page.getByText("Beijing Women Cadres School").first()).toBeVisible();
    await expect(page.getByText("Lecturers and staff meet")).toHaveCount(0);
    await page.getByRole("link", { name: "Register" }).click();

    await fillIn(page, { name: "Guo Yutong", email: "not an address", people: "12" });
    await page.getByRole("button", { name: "Register" }).click();
    await expect(page.getByText("Please write one address such as name@example.org")).toBeVisible();
    await expect(page.getByText("At most 10 people can come on one form")).toBeVisible();
    await expect(page.getByText("Without your consent we cannot register you")).toBeVisible();
    await expect(page.getByLabel("Name")).toHaveValue("Guo Yutong");
    await expect(page.getByLabel("How many people are coming")).toHaveValue("12");

    await fillIn(page, { name: "Guo Yutong", email: freshEmail(), people: "1" });
    await page.getByLabel(/I agree/).check();
    await page.getByRole("button", { name: "Register" }).click();
    await expect(page).toHaveURL(new RegExp(`/en/registration/${training}/thanks\\?as=confirmed$`));
    await expect(
      page.getByRole("heading", { level: 1, name: "Thank you. We look forward to seeing you." }),
    ).toBeVisible();
  });

  test("the month is a list on a phone, and leads to its neighbours", async ({ page }) => {
    await page.goto("/zh/events/calendar?view=month");
    await expect(page.getByRole("table")).toHaveCount(0);
    const month = await page.getByRole("heading", { level: 2 }).textContent();
    await page.getByRole("navigation", { name: "月份" }).getByRole("link").last().click();
    await expect(page.getByRole("heading", { level: 2 })).not.toHaveText(month ?? "");
    await page.getByRole("navigation", { name: "月份" }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(month ?? "");
  });
});

test("a visitor looks at a month as a table, and reads why an event was called off", async ({ page }) => {
  await page.goto("/en/events/calendar");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Evening concert of women's choirs" }).click();
  await expect(page.getByText("This event has been cancelled.").first()).toBeVisible();
  await expect(page.getByText("The theatre is closed for repairs")).toBeVisible();
  await expect(page.getByRole("link", { name: "Register" })).toHaveCount(0);
  await expectAccessible(page);
  const day = await page.locator("dl time").first().getAttribute("datetime");
  const month = new Date(new Date(day ?? "").getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 7);
  await page.goto(`/en/events/calendar?view=month&month=${month}`);
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(7);
  await expect(table.getByRole("link", { name: "Evening concert of women's choirs" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/zh/events/calendar?view=month");
  await expectAccessible(page);
});

test("a visitor registers with script; the second time says the same", async ({ page }) => {
  const email = freshEmail();
  for (const people of ["1", "2"]) {
    await page.goto("/zh/registration/lecture-on-womens-health-in-the-middle-years");
    await expect(page.getByRole("heading", { level: 1, name: "活动报名" })).toBeVisible();
    await page.getByLabel("姓名").fill("郭雨桐");
    await page.getByLabel("电子邮箱").fill(email);
    await page.getByLabel("参加人数").fill(people);
    await expectAccessible(page);
    await page.getByLabel(/我同意/).check();
    await page.getByRole("button", { name: "提交报名" }).click();
    await expect(page).toHaveURL(
      /\/zh\/registration\/lecture-on-womens-health-in-the-middle-years\/thanks\?as=confirmed$/,
    );
    await expectAccessible(page);
  }
});

test("what cannot be registered for says so, and what is not there is no page", async ({ page }) => {
  await page.goto("/en/registration/evening-concert-of-womens-choirs");
  await expect(page.getByText("This event has been cancelled.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Register" })).toHaveCount(0);
  await page.goto("/en/registration/open-day-at-the-womens-home-in-the-orchards");
  await expect(page.getByText("This event is over.")).toBeVisible();
  await expectAccessible(page);
  for (const path of [
    "events/calendar/no-such-event",
    "events/calendar/spring-fair-of-womens-handicrafts",
    "events/calendar?month=2026-13&view=month",
    "events/calendar?view=year",
    "events/calendar?page=99",
    "registration/spring-fair-of-womens-handicrafts",
    `registration/${training}/not-a-key`,
  ]) {
    expect((await page.goto(`/en/${path}`))?.status(), path).toBe(404);
  }
});

test("calendars of other programs take the events over", async ({ request }) => {
  for (const locale of ["en", "zh"]) {
    const feed = await request.get(`/${locale}/events/calendar.ics`);
    expect(feed.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    const text = await feed.text();
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBeGreaterThanOrEqual(7);
    expect(text).toContain("STATUS:CANCELLED");
    expect(text).not.toContain("Spring fair");
    const one = await request.get(`/${locale}/events/calendar/${training}/event.ics`);
    expect((await one.text()).match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    const again = await request.get(`/${locale}/events/calendar.ics`, {
      headers: { "If-None-Match": feed.headers().etag ?? "" },
    });
    expect(again.status()).toBe(304);
  }
  expect((await request.get("/en/events/calendar/no-such-event/event.ics")).status()).toBe(404);
});
