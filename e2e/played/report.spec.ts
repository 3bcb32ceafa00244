import { docxOf } from "@/features/reports/export/docx/file";
import { beijingDay, fromBeijing } from "@/platform/clock";
import { expect, expectAccessible } from "../fixtures";
import { saved, submit, summary } from "../studio";
import { test } from "./fixtures";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const aDay = 24 * 60 * 60 * 1000;

const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });

test("a report comes as a Word file, passes three reviews, goes out at its hour, is corrected and withdrawn", async ({
  signedInAs,
  page,
  portal,
}) => {
  test.setTimeout(480_000);
  const name = "BWF Plans the Coming Quarter";
  const [editor, organiser] = [await signedInAs("editor"), await signedInAs("organiser")];
  const [chief, deputy] = [await signedInAs("chief"), await signedInAs("deputy")];
  const tasks = async (number: string) => {
    await chief.goto("/en/dashboard/sections");
    const section = chief.getByRole("form", { name: "Notices" });
    await section.getByLabel(number).check();
    await section.getByRole("button", { name: "Save" }).click();
    await expect(section.getByText("Saved.")).toBeVisible();
  };
  let desk = "";

  await test.step("the Word file becomes a draft, and the draft is edited", async () => {
    await tasks("Three: first, second and final review");
    await expectAccessible(chief);
    const document = {
      ...({ language: "en", tag: "en-GB", publisher: "BWF", site: "https://portal.example" } as const),
      ...{ title: name, summary: "The plan in short.", facts: [], words: { notes: "Notes" } },
      body: { type: "doc" as const, content: [paragraph("The plan has four parts.")] },
    };
    const buffer = await docxOf(document, new Map());
    await organiser.goto("/en/dashboard/reports/import");
    await organiser.getByLabel("Word file").setInputFiles({ name: "Plan.docx", mimeType: wordType, buffer });
    await expect(organiser.getByRole("heading", { name: "Plan.docx was read" })).toBeVisible();
    await organiser.getByLabel("Section").selectOption("Notices");
    await organiser.getByLabel("Source unit").selectOption("Beijing Women's Federation");
    await organiser.getByRole("button", { name: "Create report" }).click();
    await expect(organiser.getByText("Report created.")).toBeVisible();
    desk = new URL(organiser.url()).pathname;
    await summary(organiser).fill("The plan of the coming quarter in short.");
    await saved(organiser);
    await submit(organiser);
    await tasks("One: final review");
  });

  await test.step("first, second and final review, each by another person", async () => {
    await editor.goto(desk);
    await expect(editor.getByText("Waits for the first review (0 of 3 passed)")).toBeVisible();
    await editor.getByRole("button", { name: "Pass the first review" }).click();
    await expect(editor.getByText("Review passed.")).toBeVisible();
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Pass the second review" }).click();
    await expect(chief.getByText("Review passed.")).toBeVisible();
    await expect(chief.getByText("You have passed a review task of this round.").first()).toBeVisible();
    await deputy.goto(desk);
    await deputy.getByRole("button", { name: "Approve" }).click();
    await expect(deputy.getByText("Approved, not on the site yet")).toBeVisible();
  });

  await test.step("scheduled for nine in the morning of the next day, and out by the worker then", async () => {
    const day = beijingDay(new Date(portal.now().getTime() + aDay));
    await deputy.getByText("Schedule…").click();
    await deputy.getByLabel("Publish at").fill("2020-01-01T10:00");
    await deputy.getByRole("button", { name: "Schedule" }).click();
    await expect(deputy.getByText("This moment has passed. Choose one to come.")).toBeVisible();
    await deputy.getByLabel("Publish at").fill(`${day}T09:00`);
    await deputy.getByRole("button", { name: "Schedule" }).click();
    await expect(deputy.getByText("Scheduled. It goes out by itself.")).toBeVisible();
    await expectAccessible(deputy);
    expect(await (await page.request.get("/en/events/notices")).text()).not.toContain(name);
    portal.moveClockTo(fromBeijing(`${day} 09:00:10`));
    await expect
      .poll(async () => (await page.request.get("/en/events/notices")).text(), { timeout: 100_000 })
      .toContain(name);
    await page.goto("/en/events/notices");
    await page.getByRole("link", { name }).click();
    await expect(page.getByRole("time").filter({ hasText: `${day} 09:0` })).toBeVisible();
  });

  await test.step("corrected with a note that readers see, and compared", async () => {
    await organiser.goto(desk);
    await organiser.getByLabel("Major").check();
    await organiser.getByLabel("Change note in English").fill("The place was corrected.");
    await summary(organiser).fill("In short, corrected.");
    await saved(organiser);
    await submit(organiser);
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Publish" }).click();
    await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("list", { name: "Changes" })).toHaveText(/The place was corrected\.$/);
    await chief.goto(`${desk}/versions`);
    await chief.getByRole("radio", { name: "Compare to version 2" }).focus();
    await chief.keyboard.press("Enter");
    await expect(chief.getByRole("insertion").filter({ hasText: "corrected" }).first()).toBeVisible();
    await expectAccessible(chief);
  });

  await test.step("withdrawn in error and put back", async () => {
    await chief.goto(desk);
    await chief.getByText("Withdraw from the site…").click();
    await chief.getByLabel("Published in error").check();
    await chief.getByLabel("Reason, shown to readers").fill("It named a wrong day.");
    await chief.getByRole("button", { name: "Withdraw from the site" }).click();
    await expect(chief.getByText("Withdrawn. Its address now shows a notice with the reason.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "This report has been withdrawn" })).toBeVisible();
    await chief.getByRole("button", { name: "Put back on the site" }).click();
    await expect(chief.getByText("It is on the site again.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("It named a wrong day.")).toHaveCount(0);
  });
});
