import { expect, expectAccessible, test } from "../fixtures";
import { lettersWith } from "../outbox";

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const venue = `Pear Hall ${Date.now()}`;

test("a guest answers by the link in her letter, changes her mind, and the organiser sees it", async ({
  signedInAs,
  page: guest,
}) => {
  test.setTimeout(180_000);
  const organiser = await signedInAs("organiser");
  const day = dayFrom(20);
  await organiser.goto("/en/dashboard/meetings/new");
  await organiser.getByLabel("Year", { exact: true }).fill(day.slice(0, 4));
  await organiser.getByLabel("Date", { exact: true }).fill(day);
  await organiser.getByLabel("Host").selectOption("Beijing Women's Federation");
  await organiser.getByLabel("Venue in English").fill(venue);
  await organiser.getByRole("button", { name: "Save record" }).click();
  await expect(organiser).toHaveURL(/\/en\/dashboard\/meetings\/\d+$/);
  const list = `${new URL(organiser.url()).pathname}/invitations/guests`;
  await organiser.goto(list);
  await organiser.getByLabel("Name", { exact: true }).fill("Gu Lan");
  await organiser.getByLabel("Email, optional").fill("gulan@normal.example");
  await organiser.getByRole("button", { name: "Add" }).click();
  await organiser.getByRole("button", { name: /^Invite/ }).click();
  await expect.poll(async () => (await lettersWith(venue)).length, { timeout: 60_000 }).toBe(1);
  const [letter] = await lettersWith(venue);
  expect(letter?.to).toBe("gulan@normal.example");
  const [link = ""] = /https?:\/\/\S+\/en\/invitation\/\S+/.exec(letter?.text ?? "") ?? [];

  await guest.goto(new URL(link).pathname);
  await expect(guest.getByRole("heading", { name: "Your answer, Gu Lan" })).toBeVisible();
  await expect(guest.getByText(venue)).toBeVisible();
  await expectAccessible(guest);
  await guest.getByRole("button", { name: "I will come" }).click();
  await expect(guest.getByText("You said that you will come.")).toBeVisible();
  await guest.getByText("I cannot come", { exact: true }).click();
  await guest.getByRole("button", { name: "Say that I cannot come" }).click();
  await expect(guest.getByText("Fill this in.")).toBeVisible();
  await guest.getByLabel("Reason").fill("Abroad that week");
  await guest.getByRole("button", { name: "Say that I cannot come" }).click();
  await expect(guest.getByText("You said that you cannot come.")).toBeVisible();
  await expectAccessible(guest);
  await guest.setViewportSize({ width: 390, height: 800 });
  expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await organiser.goto(list);
  await expect(organiser.getByText("Declined: Abroad that week")).toBeVisible();
  const other = await guest.request.get(new URL(link).pathname.replace(/.$/, (sign) => (sign === "A" ? "B" : "A")));
  expect(other.status()).toBe(404);
});
