import { expect, expectAccessible, test } from "../fixtures";
import { recordMeeting, saveRecord } from "../recording";
import { saved, text } from "../studio";

test("a report is composed again sentence by sentence, and what a person wrote stays", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  const meeting = await recordMeeting(page, 2014);
  await page.getByRole("button", { name: "Compose draft report" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/reports\/\d+/);
  const report = new URL(page.url()).pathname;
  const offer = (words: string) => page.getByRole("listitem").filter({ hasText: words });

  await test.step("it is told where a sentence comes from", async () => {
    await text(page).locator("[data-field=headCount]").first().click();
    await page.getByRole("tab", { name: /Facts/ }).click();
    const source = page.getByRole("region", { name: "Sentence at the cursor" });
    await expect(source).toContainText("Number of people");
    await expect(source).toContainText("40");
    await expectAccessible(page);
  });

  await test.step("a person writes a sentence in words of her own", async () => {
    await text(page).locator("[data-field='presenters.0']").first().dblclick();
    await page.keyboard.press("End");
    await page.keyboard.type(" All three were well prepared.");
    await expect(text(page)).toContainText("All three were well prepared.");
    await saved(page);
  });

  await test.step("the record changes, and says something new", async () => {
    await page.goto(meeting);
    await page.getByLabel("Head-count").fill("45");
    await page.getByLabel("Venue in English").fill("Lotus Hall");
    await page.getByRole("button", { name: "Add point" }).click();
    await page.getByRole("group", { name: "Point 1" }).getByLabel("Point in English").fill("open a service station");
    await saveRecord(page);
  });

  await test.step("what nobody edited is ticked, and taken over", async () => {
    await page.goto(report);
    await page.getByRole("link", { name: "Compose again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Compose again from the record");
    await expectAccessible(page);
    await expect(offer("open a service station").getByRole("checkbox")).toBeChecked();
    await expect(offer("Lotus Hall").first().getByRole("checkbox")).toBeChecked();
    await page.getByRole("button", { name: "Take over what is ticked" }).click();
    await expect(page).toHaveURL(new RegExp(`${report}(\\?|$)`));
    await expect(text(page)).toContainText("open a service station");
    await expect(text(page)).toContainText("Lotus Hall");
    await expect(text(page).locator("[data-field=headCount]").first()).toHaveText("45");
    await expect(text(page)).toContainText("All three were well prepared.");
  });

  await test.step("what is left out is named, and put in where the cursor stands", async () => {
    await text(page).getByText("Lotus Hall").dblclick();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("The federation met.");
    await page.getByRole("tab", { name: /Facts/ }).click();
    const missing = page.getByRole("region", { name: "Not in the English text" });
    await expect(missing).toContainText("Lotus Hall");
    await expectAccessible(page);
    const insert = missing.getByRole("button", { name: /^Insert ?: Venue$/ });
    await insert.click();
    await expect(text(page)).toContainText("Lotus Hall");
    await expect(text(page).locator("[data-field=venue]")).toBeVisible();
    await expect(insert).toHaveCount(0);
    await saved(page);
  });
});
