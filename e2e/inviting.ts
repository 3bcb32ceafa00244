import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** Adds a role that each body invited fills, on the page that prepares the invitations of a meeting. */
export async function addRole(page: Page, name: string): Promise<void> {
  const roles = page.getByRole("region", { name: "Roles wanted" });
  if (!(await roles.getByLabel("Name in English").last().isVisible()))
    await roles.getByText("Add role").first().click();
  await roles.getByLabel("Name in English").last().fill(name);
  await roles.getByRole("button", { name: "Add role" }).click();
  await expect(roles.getByRole("listitem").filter({ hasText: name })).toBeVisible();
}
