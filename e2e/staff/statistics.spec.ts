import { plantQuarters } from "@/db/testing-quarters";
import { expect, expectAccessible, test } from "../fixtures";

// Long ago, so that no list that other walks read begins with it.
type Told = { answered: string | null; came: boolean; closed: boolean };
const came: Told = { answered: "2013-03-01", came: true, closed: true };
const absent: Told = { answered: null, came: false, closed: false };
const late: Told = { answered: "2013-03-10", came: true, closed: true };
const six = { dongcheng: came, xicheng: came, chaoyang: late, fengtai: late, haidian: absent };
const again = (days: Told): Told => ({ ...days, answered: days.answered && "2013-06-01" });

test.beforeAll(() =>
  plantQuarters(process.env.PORTAL_DATA_DIR ?? "", [
    {
      ...{ year: 2013, quarter: 1, date: "2013-03-15", openedOn: "2013-02-20", dueOn: "2013-03-05" },
      districts: { ...six, pinggu: came },
    },
    {
      ...{ year: 2013, quarter: 2, date: "2013-06-14", openedOn: "2013-05-20", dueOn: "2013-06-05" },
      districts: {
        ...Object.fromEntries(Object.entries(six).map(([slug, one]) => [slug, again(one)])),
        pinggu: absent,
      },
    },
  ]),
);

const span = "quarters=4&until=2013-q2";

test("an organiser reads two quarters, finds who needs help, and goes on to the list that a figure counts", async ({
  signedInAs,
}) => {
  test.setTimeout(180_000);
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/meetings");
  await page.getByRole("link", { name: "Statistics", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Statistics over quarters");
  await page.getByLabel("How many quarters").selectOption("4 quarters");
  await page.getByLabel("Up to").selectOption("2013 Q2");
  await page.getByLabel("Kind of meeting").selectOption("Quarterly");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/quarters=4&until=2013-q2&kind=quarterly/);

  // By hand: 6 + 6 places, of which 5 + 4 came; 4 + 4 of those answered, in time the first 3 and then all 4.
  const quarters = page.getByRole("region", { name: "Over quarters" }).getByRole("table");
  const row = (name: string) =>
    quarters.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Attendance").getByRole("cell")).toHaveText([
    ...["–no figure", "–no figure", "83.3 %5 of 6", "66.7 %4 of 6", "75.0 %9 of 12"],
  ]);
  await expect(row("Answered on time").getByRole("cell").last()).toHaveText("58.3 %7 of 12");
  await expect(row("Closed").getByRole("cell").last()).toHaveText("75.0 %9 of 12");
  await expect(row("Acknowledged in time").getByRole("cell").last()).toHaveText("100.0 %12 of 12");
  await expect(page.getByRole("img", { name: "Attendance over quarters, per cent" })).toContainText("83.3");
  await expectAccessible(page);

  const districts = page.getByRole("region", { name: /^By district: / }).getByRole("table");
  await expect(districts.getByRole("rowheader").first()).toHaveText("Dongcheng");
  await districts.getByRole("link", { name: "All" }).click();
  await expect(districts.getByRole("columnheader", { name: "All" })).toHaveAttribute("aria-sort", "ascending");
  await expect(districts.getByRole("rowheader").nth(0)).toHaveText("Haidian");
  await expect(districts.getByRole("rowheader").nth(1)).toHaveText("Pinggu");
  await page.getByRole("navigation", { name: "Which rate" }).getByRole("link", { name: "Answered on time" }).click();
  await expect(page.getByRole("region", { name: "By district: Answered on time" })).toBeVisible();
  await districts.getByRole("link", { name: "Pinggu" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pinggu: statistics over quarters");
  const meetings = page.getByRole("region", { name: "By meeting" }).getByRole("table");
  await expect(meetings.getByRole("row")).toHaveCount(3);
  await meetings
    .getByRole("row", { name: /^2013 Q1/ })
    .getByRole("cell")
    .nth(3)
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(/\/follow-ups\?district=\d+&meeting=\d+$/);
  await expect(page.getByText("1 follow-up", { exact: true })).toBeVisible();
  const answer = await page.request.get(`/zh/dashboard/meetings/statistics/list/statistics.xlsx?${span}`);
  expect(answer.headers()["content-disposition"]).toContain(".xlsx");
  expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
});

test("says what is not there yet, and fits a phone in both languages", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await page.setViewportSize({ width: 390, height: 844 });
  for (const locale of ["en", "zh"]) {
    for (const asked of [span, "quarters=1&until=2013-q1&sort=-all&rate=closed", "quarters=12&until=2013-q4"]) {
      for (const path of ["", "/pinggu"]) {
        await page.goto(`/${locale}/dashboard/meetings/statistics${path}?${asked}`);
        await expect(page.getByRole("table").first()).toBeVisible();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${locale} ${path} ${asked}`).toBeLessThanOrEqual(390);
      }
    }
  }
  await page.goto("/en/dashboard/meetings/statistics?quarters=4&until=2012-q4");
  await expect(page.getByText("No meeting was held in these quarters.")).toBeVisible();
  expect((await page.goto("/en/dashboard/meetings/statistics/nowhere"))?.status()).toBe(404);
});

test("a district sees its own figures beside the median of all, and no other's", async ({ signedInAs }) => {
  const page = await signedInAs("pinggu");
  await page.goto("/en/district");
  await page.getByRole("link", { name: "Our figures over quarters" }).click();
  await page.goto(`/en/district/statistics?${span}&district=1`);
  const table = page.getByRole("region", { name: "Over quarters" }).getByRole("table");
  const attendance = table.getByRole("row", { name: /^Attendance / });
  await expect(attendance.getByRole("cell").nth(2)).toHaveText("100.0 %1 of 1");
  await expect(attendance.getByRole("cell").nth(3)).toHaveText("0.0 %0 of 1");
  // Of six districts: five came of six, then four; the middle two of 0, 0, 100, 100, 100, 100 are 100.
  const medians = table.getByRole("row", { name: /^Median of all districts / }).first();
  await expect(medians.getByRole("cell")).toHaveText(["–", "–", "100.0 %", "100.0 %", "100.0 %"]);
  expect(await (await page.request.get(page.url())).text()).not.toMatch(/Haidian|Dongcheng/);
  await expectAccessible(page);
  expect((await page.goto("/en/dashboard/meetings/statistics"))?.status()).toBe(404);
  expect((await page.request.get("/en/dashboard/meetings/statistics/list/statistics.xlsx")).status()).toBe(404);
});
