import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";
import { addRole } from "../inviting";
import { lettersWith } from "../outbox";

const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const venue = `Orchard Hall ${Date.now()}`;

async function planMeeting(page: Page): Promise<string> {
  const day = dayFrom(20);
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill(day.slice(0, 4));
  await page.getByLabel("Date", { exact: true }).fill(day);
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  await page.getByLabel("Venue in English").fill(venue);
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+$/);
  return new URL(page.url()).pathname;
}

test("an organiser invites, districts and an outsider answer, and only the silent are reminded", async ({
  signedInAs,
  page: outsider,
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(300_000);
  const organiser = await signedInAs("organiser");
  const meeting = await planMeeting(organiser);

  await test.step("the organiser chooses roles and bodies, and is told what is missing", async () => {
    await organiser.getByRole("link", { name: "Invitations" }).click();
    await expect(organiser.getByRole("button", { name: "Open the invitations" })).toBeDisabled();
    await expect(organiser.getByText("There is no role yet.")).toBeVisible();
    await expectAccessible(organiser);
    await organiser.getByRole("link", { name: "Prepare" }).click();
    await addRole(organiser, "Vice-president in charge");
    await addRole(organiser, "Head of publicity");
    const bodies = organiser.getByRole("region", { name: /^Bodies invited/ });
    await bodies.getByText("Choose bodies").click();
    for (const district of ["Pinggu", "Daxing", "Huairou"]) await bodies.getByLabel(new RegExp(district)).check();
    await bodies.getByRole("button", { name: "Add those ticked" }).click();
    await expect(bodies.getByRole("heading")).toHaveText("Bodies invited (3)");
    await organiser.getByLabel("Replies due on").fill(dayFrom(10));
    await organiser.getByLabel("Contact in English").fill("Sun Qiao");
    await organiser.getByRole("button", { name: "Save notice" }).click();
    await expect(organiser.getByText("Saved.")).toBeVisible();
    await expectAccessible(organiser);
  });

  await test.step("opening sends one letter to each", async () => {
    expect(await lettersWith(venue)).toEqual([]);
    await organiser.goto(`${meeting}/invitations`);
    await organiser.getByRole("button", { name: "Open 3 invitations" }).click();
    await expect(organiser.getByText("3 bodies are invited.")).toBeVisible();
    await expect.poll(async () => (await lettersWith(venue)).length, { timeout: 60_000 }).toBe(3);
    expect((await lettersWith(venue)).map(({ to }) => to).sort()).toEqual(
      ["daxing", "huairou", "pinggu"].map((slug) => `${slug}@demo.example`),
    );
  });

  await test.step("Pinggu names and confirms, declines and names a substitute", async () => {
    const pinggu = await signedInAs("pinggu");
    await pinggu.getByRole("link", { name: "Invitations" }).click();
    await expectAccessible(pinggu);
    const mine = pinggu.getByRole("listitem").filter({ hasText: "0 of 2 places answered" }).first();
    await mine.getByRole("link").click();
    await expect(pinggu.getByText(venue)).toBeVisible();
    await expectAccessible(pinggu);
    const first = pinggu.getByRole("region", { name: "1. Vice-president in charge" });
    await first.getByRole("button", { name: "Name and confirm" }).click();
    await expect(first.getByText("Give a name.")).toBeVisible();
    await first.getByLabel("Name", { exact: true }).fill("Ren Taohua");
    await first.getByRole("button", { name: "Name and confirm" }).click();
    await expect(first.getByText("Confirmed", { exact: true })).toBeVisible();
    const second = pinggu.getByRole("region", { name: "2. Head of publicity" });
    await second.getByText("Decline this place").click();
    await second.getByLabel("Reason").fill("On leave");
    await second.getByRole("button", { name: "Decline" }).click();
    await expect(second.getByText("Declined: On leave")).toBeVisible();
    await second.getByLabel("Name", { exact: true }).fill("Xu Ying");
    await second.getByRole("button", { name: "Name a substitute" }).click();
    await expect(second.getByText("Named", { exact: true })).toBeVisible();
    await second.getByText("History: 2 steps").click();
    await expect(second.getByText("Ren Taohua named Xu Ying as a substitute.")).toBeVisible();
    await expectAccessible(pinggu);
  });

  const link = await test.step("an outsider answers by the key in Daxing's letter, without an account", async () => {
    const letter = (await lettersWith(venue)).find(({ to }) => to === "daxing@demo.example")?.text ?? "";
    const path = /\/en\/invitation\/[\w-]{43}/.exec(letter)?.[0] ?? "";
    expect((await request.get(path)).headers()["cache-control"]).toBe("no-store");
    await outsider.goto(path);
    await expect(outsider.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expectAccessible(outsider);
    const first = outsider.getByRole("region", { name: "1. Vice-president in charge" });
    await first.getByLabel("Name", { exact: true }).fill("Pan Lixuan");
    await first.getByRole("button", { name: "Name", exact: true }).click();
    await expect(first.getByText("Named", { exact: true })).toBeVisible();
    const context = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const plain = await context.newPage();
    await plain.goto(path.replace("/en/", "/zh/"));
    const second = plain.getByRole("region", { name: /^2\./ });
    await second.getByText("请假", { exact: true }).first().click();
    await second.getByLabel("原因").fill("Short of staff");
    await second.getByRole("button", { name: "请假" }).click();
    await expect(second.getByText("请假原因：Short of staff")).toBeVisible();
    expect(await plain.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
    return path;
  });

  await test.step("the grid shows it, adds up and can be narrowed and taken away", async () => {
    await organiser.reload();
    const grid = organiser.getByRole("table", { name: "Places by body and role" });
    await expect(grid.getByRole("row", { name: /^Pinggu/ })).toContainText("Ren Taohua");
    await expect(grid.getByRole("row", { name: /^Pinggu/ })).toContainText("Substitute");
    await expect(grid.getByRole("row", { name: /^Daxing/ })).toContainText("Short of staff");
    await expect(grid.getByRole("row", { name: /^All/ })).toHaveText(/6$/);
    await expectAccessible(organiser);
    await organiser.getByRole("link", { name: "Silent (2)" }).click();
    await expect(grid.getByRole("row", { name: /^Huairou/ })).toBeVisible();
    await expect(grid.getByRole("row", { name: /^Pinggu/ })).toHaveCount(0);
    const csv = await organiser.request.get(`${meeting}/invitations/list/invitations.csv`);
    expect(await csv.text()).toContain('"Daxing District Women\'s Federation","Vice-president in charge","Pan Lixuan"');
    await organiser.setViewportSize({ width: 390, height: 800 });
    await organiser.goto(`${meeting}/invitations`);
    await expect(organiser.getByText("Ren Taohua").last()).toBeVisible();
    expect(await organiser.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await organiser.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("a reminder reaches only the silent", async () => {
    await organiser.getByRole("button", { name: "Remind 1 body" }).click();
    const reminders = () => lettersWith("Nobody has been named yet for these places");
    await expect.poll(async () => (await reminders()).length, { timeout: 60_000 }).toBe(1);
    expect((await reminders())[0]?.to).toBe("huairou@demo.example");
    await expect(organiser.getByRole("button", { name: "Remind the silent" })).toBeDisabled();
  });

  await test.step("a link that was revoked looks like one that never was", async () => {
    await organiser.getByRole("link", { name: "Daxing" }).first().click();
    await expectAccessible(organiser);
    await organiser.getByRole("button", { name: "Revoke the link" }).click();
    await expect(organiser.getByText("The link in its letter opens nothing.")).toBeVisible();
    const [closed, never] = [await request.get(link), await request.get(`/en/invitation/${"x".repeat(43)}`)];
    expect([closed.status(), never.status()]).toEqual([404, 404]);
    expect(await closed.text()).toBe(await never.text());
    await outsider.goto(link);
    await expect(
      outsider.getByRole("heading", { level: 1, name: "This link does not open an invitation" }),
    ).toBeVisible();
    await expectAccessible(outsider);
  });
});
