import { expect, expectAccessible, test } from "../fixtures";

test.use({ javaScriptEnabled: false });

test("a visitor finds a meeting and reads what it was about, whom it heard and what was reported", async ({ page }) => {
  await page.goto("/en/meetings");
  await expect(page.getByRole("heading", { level: 1, name: "Meetings" })).toBeVisible();
  const years = page.getByRole("main").getByRole("heading", { level: 2 });
  const shown = (await years.allTextContents()).map(Number);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  await expect(page.getByRole("listitem").filter({ hasText: "Quarterly meeting, 2025 Q2" })).toContainText("Held");

  await page.getByRole("link", { name: "Quarterly meeting, 2025 Q2" }).click();
  await expect(page).toHaveURL(/\/en\/meetings\/2025-q2$/);
  const trail = page.getByRole("navigation", { name: "You are here" });
  await expect(trail.getByRole("listitem")).toHaveText(["Home", />\s*Meetings/]);
  const meeting = page.getByRole("article");
  await expect(meeting).toContainText("To review the work on women's homes in communities and villages");
  await expect(meeting).toContainText("24 June 2025, afternoon");
  await expect(meeting).toContainText("Beijing Women Cadres School");
  await expect(meeting.getByText("Women's homes in mountain villages")).toBeVisible();
  await expect(meeting.getByRole("heading", { name: "Reports about this meeting" })).toBeVisible();

  await meeting.getByRole("link", { name: "Miyun District Women's Federation" }).click();
  await expect(page).toHaveURL(/\/en\/districts\/miyun$/);
  await page.goBack();
  await page.getByRole("link", { name: "Earlier: 2024 Q1" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Quarterly meeting, 2024 Q1" })).toBeVisible();
  await expect(page.getByText("Short-video making and live-streaming skills")).toBeVisible();
});

test("what stays inside is not on the page, and what is ahead says so", async ({ page, request }) => {
  const served = await (await request.get("/en/meetings/2025-q2")).text();
  for (const internal of [
    "opening hours exactly",
    "Tang Yilan",
    "report closures",
    "list every women's home",
    "nearly",
  ]) {
    expect(served).not.toContain(internal);
  }
  await page.goto("/zh/meetings");
  await page.getByRole("listitem").filter({ hasText: "计划召开" }).getByRole("link").click();
  await expect(page.getByText("会议尚未召开")).toBeVisible();
  await expect(page.getByRole("heading", { name: "拟交流发言的区" })).toBeVisible();
  await expect(page.getByText("邀请名单")).toHaveCount(0);
  const [facts = ""] = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(JSON.parse(facts)).toMatchObject({ "@type": "Event", eventStatus: "https://schema.org/EventScheduled" });
});

test("a quarter without a public meeting has no page", async ({ page }) => {
  for (const quarter of ["2024-q2", "2024-q5", "2024", "1900-q1"]) {
    const answer = await page.goto(`/en/meetings/${quarter}`);
    expect(answer?.status(), quarter).toBe(404);
  }
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
});

test.describe("with a checker", () => {
  test.use({ javaScriptEnabled: true });

  for (const path of ["/en/meetings", "/zh/meetings", "/en/meetings/2025-q2", "/zh/meetings/2024-q1"]) {
    test(`${path} is accessible`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page);
    });
  }
});
