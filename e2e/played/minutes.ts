import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

type People = { organiser: Page; district: Page; chief: Page };

/** Brings the minutes of a meeting from the record to the seal; the district has a number of villages corrected. */
export async function sealMinutes(meeting: string, { organiser, district, chief }: People): Promise<void> {
  const minutes = `${meeting}/minutes`;
  await organiser.goto(minutes);
  await organiser.getByRole("button", { name: "Compile the minutes" }).click();
  await expect(organiser.getByText("The minutes have been compiled from the record.")).toBeVisible();
  await organiser.getByRole("button", { name: "Circulate", exact: true }).click();
  await expect(organiser.getByText("The minutes have been circulated.")).toBeVisible();

  await district.goto(meeting.replace("dashboard/meetings", "district/minutes"));
  await district.getByLabel("What is wrong?").fill("Forty-one villages have joined.");
  await district.getByRole("button", { name: "Ask for a correction" }).click();
  await expect(district.getByText("Sent to the organisers.")).toBeVisible();

  await organiser.reload();
  const text = organiser.getByRole("group", { name: /peach orchards/ }).getByLabel("English");
  await text.fill((await text.inputValue()).replace("Forty villages", "Forty-one villages"));
  await organiser.getByRole("button", { name: "Save the text" }).click();
  await expect(organiser.getByText("Saved.", { exact: true })).toBeVisible();
  await organiser.getByRole("button", { name: "Accept" }).click();
  await expect(organiser.getByText("Accepted", { exact: true })).toBeVisible();

  await chief.goto(minutes);
  await chief.getByRole("button", { name: "Approve" }).click();
  await expect(chief.getByText("The minutes have been approved.")).toBeVisible();
  await chief.getByRole("button", { name: "Seal", exact: true }).click();
  await expect(chief.getByText(/^Seal [0-9a-f]{64}$/).first()).toBeVisible();
  await district.reload();
  await expect(district.getByText(/Forty-one villages have joined\./).first()).toBeVisible();
}

/** What the operator's command says of the seals of a portal. */
export async function verifySeals(env: NodeJS.ProcessEnv): Promise<string> {
  return (await promisify(execFile)("npm", ["run", "--silent", "audit:verify"], { env })).stdout;
}
