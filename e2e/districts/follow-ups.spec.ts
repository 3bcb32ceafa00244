import type { Page } from "@playwright/test";
import { plannedMeeting } from "../demonstration";
import { expect, expectAccessible, test } from "../fixtures";

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

/** The held meetings of the demonstration world, in the order in which it makes them. */
const meetings = { spring2024: 1, autumn2026: 3 };

async function openFollowUpsOf(page: Page, meeting: number): Promise<void> {
  await page.goto(`/en/dashboard/meetings/${meeting}`);
  await page.getByRole("link", { name: "Follow-ups", exact: true }).last().click();
  await expect(page).toHaveURL(/\/meetings\/\d+\/follow-ups$/);
}

test("asks become follow-ups, and a district's is reported, returned, reported again, checked and closed", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const office = await signedInAs("organiser");
  await openFollowUpsOf(office, meetings.spring2024);
  await expect(office.getByText("No ask of this meeting has been issued yet.")).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("button", { name: "Issue", exact: true }).click();
  await expect(office.getByText("68 follow-ups were issued. Each district is being written to once.")).toBeVisible();
  const matrix = office.getByRole("region", { name: "Follow-ups by district and ask" });
  await expect(matrix.getByRole("row")).toHaveCount(1 + 17 + 1);
  await expect(matrix.getByText("0 of 68 · 0.00 %")).toBeVisible();
  await expectAccessible(office);
  const meeting = office.url();

  const district = await signedInAs("pinggu");
  await district.getByRole("link", { name: "Follow-ups", exact: true }).click();
  await district.getByRole("button", { name: "Acknowledge all that is new" }).click();
  await expect(district.getByText(/follow-ups acknowledged\./)).toBeVisible();
  await expectAccessible(district);
  await district.getByLabel("Meeting", { exact: true }).selectOption("Quarterly meeting, 2024 Q1");
  await district.getByRole("button", { name: "Show", exact: true }).click();
  await expect(district.getByRole("heading", { level: 1 })).toHaveText(
    "What Pinggu District Women's Federation was asked at the quarterly meeting, 2024 Q1",
  );
  await district.getByRole("link", { name: "pool the strength of all sides concerned" }).click();
  await expect(district).toHaveURL(/\/district\/follow-ups\/\d+$/);
  await expectAccessible(district);
  const id = /\d+$/.exec(district.url())?.[0] ?? "";

  const note = district.getByLabel("What was done and what came of it");
  await note.fill("Seven partners signed.");
  await district.getByRole("button", { name: "Report as done" }).click();
  await expect(district.getByText("Add at least one file or web address")).toBeVisible();
  await expect(note).toHaveValue("Seven partners signed.");
  await district
    .getByLabel("Choose files that prove it")
    .setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from("<html>") });
  await expect(district.getByText(/page\.html: This kind of file is not taken/)).toBeVisible();
  await district
    .getByLabel("Choose files that prove it")
    .setInputFiles({ name: "signed.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(district.getByRole("checkbox", { name: "signed.pdf" })).toBeChecked();
  await district.getByRole("button", { name: "Report as done" }).click();
  await expect(district.getByText("Ren Taohua reported on it.")).toBeVisible();

  await office.goto(`/en/dashboard/follow-ups/${id}`);
  const file = office.getByRole("link", { name: "signed.pdf" });
  const address = (await file.getAttribute("href")) ?? "";
  const answer = await office.request.get(address);
  expect(await answer.body()).toEqual(pdf);
  expect(answer.headers()).toMatchObject({ "cache-control": "no-store", "content-type": "application/pdf" });
  await expectAccessible(office);
  await office.getByText("Return the report with a reason").click();
  await office.getByRole("button", { name: "Return the report", exact: true }).click();
  await expect(office.getByText("Write something here")).toBeVisible();
  await office.getByLabel("Why it is returned").fill("Say which partners.");
  await office.getByRole("button", { name: "Return the report", exact: true }).click();
  await expect(office.getByText("Sun Qiao returned the report.")).toBeVisible();

  // Who has an old page open is told, and loses nothing.
  await district.reload();
  await expect(district.getByText("Say which partners.")).toBeVisible();
  const other = await district.context().newPage();
  await other.goto(district.url());
  await other.getByText("Say how far it is").click();
  await other.getByLabel("Done so far, in per cent").fill("80");
  await other.getByLabel("What has been done").fill("Names are being gathered.");
  await other.getByRole("button", { name: "Save progress" }).click();
  await expect(other.getByText("Ren Taohua noted that 80 % is done.")).toBeVisible();
  await note.fill("Seven partners signed; their names are in the list.");
  await district.getByLabel("Web addresses that prove it").fill("https://pinggu.example/partners");
  await district.getByRole("button", { name: "Report as done" }).click();
  await expect(district.getByText("Somebody else changed it meanwhile.")).toBeVisible();
  await expect(note).toHaveValue("Seven partners signed; their names are in the list.");
  await district.getByRole("button", { name: "Report as done" }).click();
  await expect(district.getByText("Ren Taohua reported on it.")).toHaveCount(2);

  await office.reload();
  await expect(office.getByText("https://pinggu.example/partners")).toBeVisible();
  await office.getByRole("button", { name: "Mark as checked" }).click();
  await expect(office.getByText("Sun Qiao checked the report.")).toBeVisible();
  await office.getByRole("button", { name: "Close", exact: true }).click();
  await expect(office.getByText("Sun Qiao closed it.")).toBeVisible();
  await office.goto(meeting);
  const row = matrix.getByRole("row", { name: /Pinggu/ });
  await expect(row.getByRole("link", { name: "Ask 2: Pinggu Closed" })).toBeVisible();
  await expect(matrix.getByText("1 of 68 · 1.47 %")).toBeVisible();
  await expect(
    office.getByText(
      /^Of the 68 follow-ups issued at the quarterly meeting of the first quarter of 2024, 1 was closed, 1\.47 percent\.$/,
    ),
  ).toBeVisible();
  await expectAccessible(office);

  // Another district's follow-up is not there, and neither is the desk.
  const foreign = String(Number(id) + 1);
  for (const path of [
    `/en/district/follow-ups/${foreign}`,
    `/en/dashboard/follow-ups/${id}`,
    "/en/dashboard/follow-ups",
  ])
    expect((await district.goto(path))?.status(), path).toBe(404);
  expect((await district.request.get(address)).status()).toBe(200);
  const sent = await district.request.post(`/api/follow-ups/${foreign}/files?name=a.pdf`, { data: pdf });
  expect(sent.status()).toBe(404);
});

test("several are checked at once and put back, and what is open is carried forward", async ({ signedInAs }) => {
  test.setTimeout(120_000);
  const page = await signedInAs("organiser");
  await openFollowUpsOf(page, meetings.autumn2026);
  await page.getByLabel("State", { exact: true }).selectOption("Reported");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/state=reported/);
  const shown = await page.getByText(/of 51 are shown/).textContent();
  const count = Number(/^\d+/.exec(shown ?? "")?.[0]);
  expect(count).toBeGreaterThan(1);
  await page.getByLabel("Choose all here").check();
  await page.getByRole("button", { name: "Mark chosen as checked" }).click();
  await expect(page.getByText(`${count} follow-ups checked`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText(`${count} checks taken back`)).toBeVisible();
  await expect(page.getByText(new RegExp(`^${count} of 51 are shown`))).toBeVisible();

  await page.getByRole("link", { name: "Follow-ups", exact: true }).first().click();
  await page.getByLabel("State", { exact: true }).selectOption("Returned");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("1 follow-up", { exact: true })).toBeVisible();
  await expectAccessible(page);
  const csv = await page.request.get(
    (await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href")) ?? "",
  );
  expect(await csv.text()).toContain('"visit the places where couriers rest"');

  await page.goto(`${plannedMeeting.path}/follow-ups`);
  await expect(page.getByRole("heading", { level: 2, name: /^Carried forward, \d+$/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask 2 of the meeting, 2025 Q2" })).toBeVisible();
  await expectAccessible(page);

  const editor = await signedInAs("editor");
  await editor.goto("/en/dashboard/follow-ups?state=reported");
  await editor.getByRole("link", { name: "visit the places where couriers rest" }).first().click();
  await expect(editor.getByRole("heading", { name: "History" })).toBeVisible();
  await expect(editor.getByRole("button", { name: "Mark as checked" })).toHaveCount(0);
});

test("an ask that was issued keeps its words in the record", async ({ signedInAs }) => {
  const page = await signedInAs("organiser");
  await page.goto(`/en/dashboard/meetings/${meetings.autumn2026}`);
  const ask = page.getByRole("group", { name: "Ask 1" }).getByLabel("Ask in English");
  await ask.fill("visit nobody");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page.getByRole("link", { name: /^Ask 1: Ask in English: It has follow-ups/ })).toBeVisible();
  await expect(ask).toHaveValue("visit nobody");
});
