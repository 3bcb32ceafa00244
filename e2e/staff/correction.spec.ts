import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";
import { saveRecord } from "../recording";
import { saved, text } from "../studio";

const mark = Date.now().toString(36);
const speaker = `Gao ${mark}`;
const deputy = `Deputy Head of the ${mark} Office`;
const head = `Head of the ${mark} Office`;
const both = `Deputy Head and ${head}`;

async function addSpeaker(page: Page): Promise<string> {
  await page.goto("/en/dashboard/people/posts");
  await page.getByText("Add a person").click();
  await page.getByLabel("Name in English").fill(speaker);
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(speaker);
  for (const [title, from] of [
    [deputy, "2010-01-01"],
    [head, "2015-01-01"],
  ] as const) {
    const field = page.getByLabel("Post in English").last();
    if (!(await field.isVisible())) await page.getByText("Add a post").click();
    await field.fill(title);
    await page
      .getByLabel("Post in Chinese")
      .last()
      .fill(title === head ? `${mark}办公室主任` : `${mark}办公室副主任`);
    await page.getByLabel("Kind").last().selectOption("Of a department, a district or an outside body");
    await page.getByLabel("Body", { exact: true }).last().selectOption("BWF Liaison Department");
    await page.getByLabel("Protocol number").last().fill("1");
    await page.getByLabel("Held from", { exact: true }).last().fill(from);
    await page.getByRole("button", { name: "Add post" }).click();
    await expect(page.getByRole("region", { name: "Posts today" }).getByText(title, { exact: true })).toBeVisible();
  }
  return new URL(page.url()).pathname;
}

async function recordMeeting(page: Page): Promise<string> {
  await page.goto("/en/dashboard/meetings/new");
  await page.getByLabel("Year", { exact: true }).fill("2015");
  await page.getByLabel("Quarter", { exact: true }).selectOption("Second");
  await page.getByLabel("Status", { exact: true }).selectOption("Held");
  await page.getByLabel("Date", { exact: true }).fill("2015-04-20");
  await page.getByLabel("Host").selectOption("Beijing Women's Federation");
  for (const [field, en, zh] of [
    ["Venue", "Lotus Hall", "荷花厅"],
    ["Purpose", "review the work on lotus ponds", "总结荷塘工作"],
  ] as const) {
    await page.getByLabel(`${field} in English`).fill(en);
    await page.getByLabel(`${field} in Chinese`).fill(zh);
  }
  await page.getByLabel("Head-count").fill("40");
  await page.getByText("Add districts that presented").click();
  for (const district of ["Pinggu", "Daxing"]) await page.getByRole("checkbox", { name: new RegExp(district) }).check();
  await page.getByLabel("Subject for all in English").fill("their ponds");
  await page.getByLabel("Subject for all in Chinese").fill("荷塘建设");
  await page.getByRole("button", { name: "Add 2 districts" }).click();
  const option = page.getByLabel("Speaker").locator("option", { hasText: speaker });
  await page.getByLabel("Speaker").selectOption(await option.getAttribute("value"));
  await page.getByLabel("Acknowledged in English").fill("the progress made by all districts");
  await page.getByLabel("Acknowledged in Chinese").fill("各区取得的进展");
  await page.getByRole("button", { name: "Save record" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/meetings\/\d+/);
  return new URL(page.url()).pathname;
}

/** Hands both languages on and brings them to the readers. */
async function publish(organiser: Page, chief: Page, report: string): Promise<void> {
  await organiser.goto(report);
  await organiser.getByRole("button", { name: "Submit for review" }).click();
  await expect(organiser.getByRole("button", { name: "Recall from review" })).toBeVisible();
  await chief.goto(report);
  await chief.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(chief.getByRole("button", { name: "Publish", exact: true })).toHaveCount(0);
  await expect(chief.getByRole("link", { name: "View on the site" })).toBeVisible();
}

async function changeRecord(page: Page, meeting: string, change: () => Promise<void>): Promise<void> {
  await page.goto(meeting);
  await change();
  await saveRecord(page);
}

const notice = (page: Page) => page.getByRole("region", { name: "The record says otherwise by now" });

/** Lets the portal propose the correction of what a published report says, and looks at the draft of it. */
async function propose(page: Page, report: string, clause: string, says: RegExp): Promise<void> {
  await page.goto(report);
  await expect(notice(page).getByRole("listitem")).toHaveText([clause]);
  await notice(page).getByRole("button", { name: "Propose a correction" }).click();
  await expect(notice(page).getByRole("button")).toHaveCount(0);
  await page.goto(report);
  await expect(text(page)).toContainText(says);
  await expect(page.getByLabel("Change note in English")).toHaveValue(`Corrected: ${clause}.`);
}

test("what a record corrects after publication is proposed as a correction, and reaches the readers", async ({
  signedInAs,
  page: visitor,
}) => {
  test.setTimeout(300_000);
  const [page, chief] = [await signedInAs("organiser"), await signedInAs("chief")];
  const person = await addSpeaker(page);
  const meeting = await recordMeeting(page);
  await page.getByRole("button", { name: "Compose draft report" }).click();
  await expect(page).toHaveURL(/\/en\/dashboard\/reports\/\d+/);
  const report = new URL(page.url()).pathname;
  await expect(text(page)).toContainText(both);
  await expect(text(page)).toContainText("Pinggu and Daxing");
  await publish(page, chief, report);
  await expect(notice(chief)).toHaveCount(0);
  const address = (await chief.getByRole("link", { name: "View on the site" }).getAttribute("href")) ?? "";

  await test.step("the attendance", async () => {
    await changeRecord(page, meeting, () => page.getByLabel("Head-count").fill("41"));
    await chief.goto("/en/dashboard");
    await page.goto(report);
    await expect(notice(page)).toBeVisible();
    await expectAccessible(page);
    await propose(page, report, "the number of people attending is 41, not 40", /\b41\b/);
    await expect(text(page)).not.toContainText("40");
    await visitor.goto(address);
    await expect(visitor.locator("main")).not.toContainText("41");
    await publish(page, chief, report);
    await expect(async () => {
      await visitor.goto(address);
      await expect(visitor.locator("main")).toContainText("the number of people attending is 41, not 40", {
        timeout: 500,
      });
    }).toPass();
    await visitor.goto(address.replace("/en/", "/zh/"));
    await expect(visitor.locator("main")).toContainText("更正：参会人数为41人，而非40人。");
  });

  await test.step("the venue", async () => {
    await changeRecord(page, meeting, async () => {
      await page.getByLabel("Venue in English").fill("River Hall");
      await page.getByLabel("Venue in Chinese").fill("河畔厅");
    });
    await propose(page, report, "the venue is River Hall, not Lotus Hall", /River Hall/);
    await expect(text(page)).not.toContainText("Lotus Hall");
    await publish(page, chief, report);
  });

  await test.step("the order of the districts", async () => {
    await changeRecord(page, meeting, () => page.getByRole("button", { name: "Move Agenda item 2 up" }).click());
    const clause = "the districts gave presentations in the order Daxing and Pinggu, not Pinggu and Daxing";
    await propose(page, report, clause, /Daxing and Pinggu/);
    await expect(text(page)).not.toContainText("Pinggu and Daxing");
    await publish(page, chief, report);
  });

  await test.step("the dates of a post", async () => {
    await page.goto(person);
    const post = page
      .getByRole("region", { name: "Posts today" })
      .getByRole("listitem")
      .filter({ hasText: `since 1 January 2015` });
    await post
      .locator("summary")
      .filter({ hasText: /^Change/ })
      .click();
    await post.getByLabel("Held from", { exact: true }).fill("2015-06-01");
    await post.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("since 1 June 2015", { exact: true })).toBeVisible();
    await page.goto(report);
    await propose(page, report, `${speaker} was ${deputy}, not ${both}`, new RegExp(deputy));
    await expect(text(page)).not.toContainText(both);
  });

  await test.step("a draft that is begun is corrected in its own text", async () => {
    await text(page).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" More is to come.");
    await saved(page);
    await changeRecord(page, meeting, () => page.getByLabel("Head-count").fill("42"));
    await page.goto(report);
    await expect(notice(page)).toContainText("A draft of this report is in progress already.");
    await expect(notice(page).getByRole("button")).toHaveCount(0);
    await page.getByRole("tab", { name: /Facts/ }).click();
    await expect(page.getByRole("region", { name: "Facts" })).toContainText("41 → 42");
  });
});
