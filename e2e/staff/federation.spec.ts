import { randomUUID } from "node:crypto";
import { settledReports } from "../demonstration";
import { expect, expectAccessible, test } from "../fixtures";

test("an administrator sets what every page says at its foot", async ({ signedInAs, page: visitor }) => {
  const page = await signedInAs("admin");
  await page.getByRole("link", { name: "The federation" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The federation" })).toBeVisible();
  await expectAccessible(page);

  const before = await page.getByLabel("Undertaken by, in English").inputValue();
  await page.getByLabel("Postcode").fill("12");
  await page.getByLabel("Undertaken by, in English").fill("BWF New Media Center");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Write six figures")).toBeVisible();
  await expect(page.getByLabel("Postcode")).toHaveValue("12");
  await expect(page.getByLabel("Undertaken by, in English")).toHaveValue("BWF New Media Center");
  await expectAccessible(page);

  await page.getByLabel("Postcode").fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
  await visitor.goto("/en/contact");
  await expect(visitor.getByRole("contentinfo")).toContainText("Undertaken by: BWF New Media Center");
  await expect(visitor.getByRole("main")).not.toContainText("Postcode");
  await visitor.goto("/zh");
  const inEnglish = visitor.getByRole("contentinfo").getByText("BWF New Media Center");
  await expect(inEnglish).toHaveAttribute("lang", "en-GB");

  await page.getByLabel("Undertaken by, in English").fill(before);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
});

test("of two who write at once the later one sees both texts and can keep both", async ({ signedInAs }) => {
  const [first, second] = [await signedInAs("admin"), await signedInAs("admin")];
  const [theirs, mine] = [`Centre ${randomUUID()}`, `中心 ${randomUUID()}`];
  for (const page of [first, second]) await page.goto("/en/dashboard/federation");
  await first.getByLabel("Technical support in English").fill(theirs);
  await second.getByLabel("Technical support in Chinese").fill(mine);
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(first.getByText(/^Saved/)).toBeVisible();
  await second.getByRole("button", { name: "Save", exact: true }).click();
  const race = second.getByRole("alert").filter({ hasText: "Someone else saved" });
  await expect(race).toContainText(theirs);
  await expect(race).toContainText(mine);
  await expectAccessible(second);
  await race.getByRole("button", { name: "Put both together" }).click();
  await expect(second.getByLabel("Technical support in English")).toHaveValue(theirs);
  await expect(second.getByLabel("Technical support in Chinese")).toHaveValue(mine);
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(second.getByText(/^Saved/)).toBeVisible();

  await second.getByLabel("Technical support in English").fill("");
  await second.getByLabel("Technical support in Chinese").fill("");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(second.getByText(/^Saved/)).toBeVisible();
});

test("pages bear the meta names of government sites only when that was chosen", async ({
  signedInAs,
  page: visitor,
}) => {
  const page = await signedInAs("admin");
  const choose = async (chosen: boolean) => {
    await page.goto("/en/dashboard/federation");
    await page.getByLabel(/^Pages carry the meta names/).setChecked(chosen);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(/^Saved/)).toBeVisible();
  };
  const names = () => visitor.locator("meta[name]").evaluateAll((all) => all.map((one) => one.getAttribute("name")));
  await choose(false);
  await visitor.goto("/zh");
  expect(await names()).not.toContain("SiteName");
  await choose(true);
  await visitor.goto("/zh");
  expect(await names()).toEqual(expect.arrayContaining(["SiteName", "SiteDomain"]));
  await visitor.goto("/zh/events/updates");
  expect(await names()).toEqual(expect.arrayContaining(["SiteName", "ColumnName", "ColumnType"]));
  await visitor.goto(settledReports.zh);
  await visitor.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await expect(visitor.getByRole("article")).toBeVisible();
  expect(await names()).toEqual(expect.arrayContaining(["ArticleTitle", "PubDate", "ContentSource", "Url"]));
  await expect(visitor.locator('meta[name="PubDate"]')).toHaveAttribute("content", /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  await choose(false);
});

test("an editor has no business there", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await expect(page.getByRole("link", { name: "The federation" })).toHaveCount(0);
  await page.goto("/en/dashboard/federation");
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
});
