import { heldMeeting } from "@/db/testing-held-meeting";
import { expect, expectAccessible, test } from "../fixtures";

test("minutes are compiled, edited, circulated, corrected, approved by another, sealed, and corrected by an annex", async ({
  signedInAs,
}) => {
  test.setTimeout(300_000);
  const meeting = await heldMeeting(process.env.PORTAL_DATA_DIR ?? "");
  const address = `/en/dashboard/meetings/${meeting}/minutes`;
  const page = await signedInAs("organiser");
  await page.goto(address);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compile the minutes" }).click();
  await expect(page.getByText("The minutes have been compiled from the record.")).toBeVisible();
  await expect(page.getByText("The organisers are reminded once a day.")).toBeVisible();
  await expect(page.getByRole("group", { name: "Attendance" }).getByLabel("English")).toHaveValue(
    "Vice-presidents in charge: Ren Taohua (Pinggu)\nExcused: Pan Lixuan (Daxing): on leave",
  );
  await expectAccessible(page);

  const item = page.getByRole("group", { name: /^1\. Presentation: women's homes/ });
  const text = item.getByLabel("English");
  await expect(text).toHaveValue(/Due: 15 July 2017/);
  await text.fill("The meeting heard how forty homes were opened.");
  await expect(page.getByText("Save the text first.")).toBeVisible();
  await page.getByRole("button", { name: "Save the text" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Circulate", exact: true }).click();
  await expect(page.getByText("The minutes have been circulated.")).toBeVisible();
  await expect(text).toHaveValue("The meeting heard how forty homes were opened.");

  const district = await signedInAs("pinggu");
  await district.goto("/en/district");
  await district.locator(`a[href="/en/district/minutes/${meeting}"]`).click();
  await expect(district.getByText("list every home")).toBeVisible();
  await expect(district.getByText("The meeting heard how forty homes were opened.")).toBeVisible();
  await district.getByRole("button", { name: "Ask for a correction" }).click();
  await expect(district.getByText("Fill this in")).toBeVisible();
  await district.getByLabel("What is wrong?").fill("Fifty homes were opened.");
  await district.getByRole("button", { name: "Ask for a correction" }).click();
  await expect(district.getByText("Sent to the organisers.")).toBeVisible();
  await expect(district.getByText("Not answered yet")).toBeVisible();
  await expectAccessible(district);

  await page.reload();
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText("Fill this in")).toBeVisible();
  await page.getByLabel(/^Reason, to/).fill("Forty were opened by that day.");
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText("Declined", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toBeDisabled();
  await expect(page.getByText("You wrote these minutes: somebody else has to approve them.")).toBeVisible();
  await expectAccessible(page);

  const chief = await signedInAs("chief");
  await chief.goto(address);
  await chief.getByRole("button", { name: "Approve" }).click();
  await expect(chief.getByText("The minutes have been approved.")).toBeVisible();
  await expect(chief.getByText(/^Approved by: Zhao Ning/)).toBeVisible();

  await page.goto(`/en/dashboard/meetings/${meeting}`);
  await page.getByLabel("Venue in English").fill("Another hall");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await chief.reload();
  const changed = chief.getByRole("region", { name: "The record has changed since" });
  await expect(changed.getByText(/Place: Another hall/)).toBeVisible();
  await expectAccessible(chief);
  await chief.getByLabel("Seal the text as it stands").check();
  await chief.getByRole("button", { name: "Seal", exact: true }).click();
  await expect(chief.getByText("The minutes have been sealed.")).toBeVisible();
  await expect(chief.getByText(/^Seal [0-9a-f]{64}$/).first()).toBeVisible();
  await expectAccessible(chief);

  await district.reload();
  await expect(district.getByText("Reason: Forty were opened by that day.")).toBeVisible();
  await expect(district.getByRole("button", { name: "Ask for a correction" })).toHaveCount(0);
  for (const screen of ["", "/agenda", "/invitations", "/invitations/prepare", "/sign-in", "/notes", "/materials"]) {
    await page.goto(`/en/dashboard/meetings/${meeting}${screen}`);
    await expect(page.getByText("The minutes are sealed; nothing changes any more.")).toBeVisible();
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveCount(0);
  }
  await page.getByRole("link", { name: "Write an annex" }).click();
  await page.waitForURL(`**${address}`);

  await expect(page.getByRole("button", { name: "Save the text" })).toHaveCount(0);
  await page.getByText("Correct the sealed minutes by an annex").click();
  await page.getByLabel("Correction in English").fill("Read “forty-one homes”.");
  await page.getByRole("button", { name: "Add and seal the annex" }).click();
  await expect(page.getByText("The annex has been added and sealed.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Annex 1" })).toBeVisible();
  for (const [name, type] of [
    ["minutes-zh.pdf", "application/pdf"],
    ["minutes-en.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ] as const) {
    const file = await page.request.get(`${address}/export/${name}`);
    expect(file.headers()["content-type"]).toBe(type);
    expect((await file.body()).length).toBeGreaterThan(5000);
  }
  await page.getByRole("link", { name: "Print view, Chinese" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /会议纪要$/ })).toBeVisible();
  await expectAccessible(page);
});
