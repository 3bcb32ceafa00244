import { expect, expectAccessible, test } from "../fixtures";
import { begin } from "../studio";

test("a chief editor publishes in an emergency, and another approves it afterwards", async ({ signedInAs, page }) => {
  const [chief, deputy] = [await signedInAs("chief"), await signedInAs("deputy")];
  const name = `BWF Closes Centre for a Storm ${Date.now()}`;
  const desk = await begin(chief, name);
  await chief.getByText("Publish in an emergency…").click();
  await chief.getByLabel("Why it cannot wait").fill("The storm comes tonight.");
  await chief.getByRole("button", { name: "Publish without approval" }).click();
  await expect(chief.getByText("Published without approval.")).toBeVisible();
  await expect(chief.getByText("On the site without approval: published in an emergency")).toBeVisible();
  await page.goto("/en/events/updates");
  await expect(page.getByRole("link", { name })).toBeVisible();
  await deputy.goto(desk);
  await expectAccessible(deputy);
  await deputy.getByRole("button", { name: "Approve afterwards" }).click();
  await expect(deputy.getByText("Approved. The mark is gone.")).toBeVisible();
});
