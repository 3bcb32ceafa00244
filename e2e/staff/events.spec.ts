import { expect, expectAccessible, test } from "../fixtures";

const dayAhead = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test("an organiser writes an event, publishes it, and calls it off", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/events");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Coming", "Drafts", "Past"]);
  await expectAccessible(page);
  await page.getByRole("link", { name: "New event" }).click();

  const title = `Paper cutting for everyone ${Date.now()}`;
  await page.getByLabel("Title in English").fill(title);
  await page.getByLabel("Title in Chinese").fill("人人学剪纸");
  await page.getByLabel("Begins").fill(`${dayAhead(30)}T14:00`);
  await page.getByLabel("Ends").fill(`${dayAhead(30)}T13:00`);
  await page.getByLabel("Host").selectOption("Pinggu District Women's Federation");
  await page.getByLabel("People register for this event").check();
  await page.getByRole("textbox", { name: "Places" }).fill("20");
  await page.getByRole("button", { name: "Add a line" }).click();
  const first = page.getByRole("group", { name: "Line 1" });
  await first.getByLabel("What happens, in English").fill("Staff lay out the paper");
  await first.getByLabel("Internal: not for visitors").check();
  await page.getByRole("button", { name: "Add a line" }).click();
  await page
    .getByRole("group", { name: "Line 2" })
    .getByLabel("What happens, in English")
    .fill("Cutting a window flower");
  await page.getByRole("button", { name: "Move line 2 up" }).click();
  await page.getByRole("button", { name: "Begin event" }).click();
  await expect(page.getByRole("link", { name: "Ends: It must end after it begins" })).toBeVisible();
  await expect(page.getByLabel("Title in English")).toHaveValue(title);
  await expectAccessible(page);

  await page.getByLabel("Ends").fill(`${dayAhead(30)}T16:00`);
  await page.getByRole("button", { name: "Begin event" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/events\/\d+/);
  await expect(page.getByText("The event has been begun as a draft.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish" })).toBeDisabled();
  for (const [label, text] of [
    ["Summary in English", "An afternoon with scissors."],
    ["Summary in Chinese", "一起学剪纸。"],
    ["Place in English", "Community hall"],
    ["Place in Chinese", "社区活动室"],
  ] as const) {
    await page.getByLabel(label).fill(text);
  }
  await page.getByRole("button", { name: "Save event" }).click();
  await expect(page.getByText(/^Saved /)).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("The event is on the site.")).toBeVisible();
  await expectAccessible(page);

  const desk = page.url();
  await page.getByRole("link", { name: "See it on the site" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText("Cutting a window flower")).toBeVisible();
  await expect(page.getByText("Staff lay out the paper")).toHaveCount(0);
  await expect(page.getByText("20 places are left.")).toBeVisible();

  await page.goto(desk);
  await page.getByText("Call the event off").click();
  await page.getByLabel("Reason in English").fill("The hall is closed.");
  await page.getByRole("button", { name: "Cancel this event" }).click();
  await expect(page.getByText("Give the reason in both languages.")).toBeVisible();
  await expect(page.getByLabel("Reason in English")).toHaveValue("The hall is closed.");
  await page.getByLabel("Reason in Chinese").fill("活动室关闭。");
  await page.getByRole("button", { name: "Cancel this event" }).click();
  await expect(page.getByText("The event has been cancelled")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save event" })).toHaveCount(0);
  await expectAccessible(page);
});

test("of two who save one event the later one sees both texts", async ({ signedInAs }) => {
  const [one, other] = [await signedInAs("organiser"), await signedInAs("editor")];
  for (const page of [one, other]) {
    await page.goto("/en/dashboard/events");
    await page.getByRole("link", { name: "Spring fair of women's handicrafts" }).click();
    await expect(page.getByLabel("Place in English")).toBeEnabled();
  }
  await one.getByLabel("Place in English").fill(`Garden ${Date.now()}`);
  await one.getByRole("button", { name: "Save event" }).click();
  await expect(one.getByText(/^Saved /)).toBeVisible();
  await other.getByLabel("Place in English").fill(`Gallery ${Date.now()}`);
  await other.getByRole("button", { name: "Save event" }).click();
  const race = other.getByRole("region", { name: "Somebody else saved this event while you were writing" });
  await expect(race).toContainText("Garden");
  await expect(race).toContainText("Gallery");
  await expectAccessible(other);
  await race.getByRole("button", { name: "Save mine over theirs" }).click();
  await expect(other.getByText(/^Saved /)).toBeVisible();
  await expect(race).toHaveCount(0);
});

test("who registered is for those who may know", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  await page.goto("/en/dashboard/events");
  await page.getByRole("link", { name: "Family reading afternoon" }).click();
  await expect(page.getByRole("table", { name: "Registrations" })).toContainText("guest3-1@visitors.example");
  await expect(page.getByText(/of 30 places are taken/)).toBeVisible();
  await expectAccessible(page);
  const address = `${page.url()}/registrations.csv`;
  const file = await page.request.get(address);
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(file.headers()["cache-control"]).toBe("no-store");
  expect(await file.text()).toContain('"guest3-1@visitors.example"');

  const editor = await signedInAs("editor");
  await editor.goto(page.url());
  await expect(editor.getByRole("button", { name: "Save event" })).toBeVisible();
  await expect(editor.getByText("guest3-1@visitors.example")).toHaveCount(0);
  expect((await editor.request.get(address)).status()).toBe(404);

  const administrator = await signedInAs("admin");
  await administrator.goto(page.url());
  await expect(administrator.getByLabel("Title in English")).toBeDisabled();
  await expect(administrator.getByRole("button", { name: "Save event" })).toHaveCount(0);
  expect((await administrator.goto("/en/dashboard/events/new"))?.status()).toBe(404);
});
