import { expect, expectAccessible, test } from "../fixtures";

test("a district administrator sees her district and nothing of the municipal desk", async ({ signedInAs }) => {
  const page = await signedInAs("pinggu");
  await expect(page).toHaveURL(/\/en\/district$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pinggu District Women's Federation");
  await expectAccessible(page);
  for (const address of ["/en/dashboard", "/en/dashboard/reports", "/en/dashboard/meetings/1", "/en/dashboard/audit"]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(404);
  }
});
