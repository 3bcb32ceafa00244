import type { Locator, Page } from "@playwright/test";
import { heldTraining } from "@/db/testing-training";
import { beijingDay } from "@/platform/clock";
import { expect, expectAccessible, test } from "../fixtures";
import { lettersWritten } from "../outbox";

const dataDir = process.env.PORTAL_DATA_DIR ?? "";
const mark = Date.now().toString(36);
const title = `Short videos ${mark}`;
const units = ["pinggu", "pinggu", "daxing", "daxing", "miyun"];
const people = ["Qin Lan", "Sun Li", "Tang Wei", "Gu Lan", "Shen Yu"].map((name, index) => ({
  ...{ name: `${name} ${mark}`, unit: units[index] ?? "", email: `${index}.${mark}@district.example` },
}));
const withoutEmail = ["Wu Mei", "Xu Jing", "Yu Hua", "Zhou Yan", "He Ping"].map((name) => ({
  ...{ name: `${name} ${mark}`, unit: "pinggu", email: "" },
}));
const everybody = [...people, ...withoutEmail];
const [qin, sun, tang] = people.map(({ name }) => name);

const row = (page: Page, name = ""): Locator => page.getByRole("row").filter({ hasText: name });

const standing = (page: Page, name = ""): Locator => row(page, name).getByRole("cell").last();

async function letterTo(address: string): Promise<string> {
  const plain = (await lettersWritten()).map((letter) => letter.replace(/=\r?\n/g, "").replace(/=3D/g, "="));
  return plain.find((letter) => letter.includes(`To: ${address}`) && letter.includes("/training-feedback/")) ?? "";
}

async function choose(page: Page, question: string, given: string): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: given }).check();
}

async function answer(page: Page, link: string, given: string, words: string): Promise<void> {
  await page.goto(link);
  for (const question of ["How good was the content?", "How well was it organised?", "How much use is it"]) {
    await choose(page, question, given);
  }
  await page.getByLabel("What helped you most?").fill(words);
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Thank you" })).toBeVisible();
}

test("hours are credited, set by hand and credited again; answers show by fives what the training was worth", async ({
  signedInAs,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const today = beijingDay(new Date());
  const meeting = await heldTraining(dataDir, {
    title,
    date: today,
    year: Number(today.slice(0, 4)),
    people: everybody,
  });
  const root = `/en/dashboard/meetings/${meeting}`;
  const page = await signedInAs("organiser");

  await test.step("people are signed in, and the list says what they would be credited", async () => {
    await page.goto(`${root}/sign-in`);
    for (const { name } of everybody) {
      await page.getByRole("button", { name: `Sign in: ${name}` }).click();
      await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("Signed in");
    }
    await expect(page.locator("[data-line]")).toHaveText("Everything is sent.");
    await page.goto(`${root}/training/hours`);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(`Hours: ${title}`);
    await expect(row(page, qin).getByRole("cell").nth(-2)).toHaveText("2.090 min");
    await expect(standing(page, qin)).toHaveText("Not credited yet");
    await expectAccessible(page);
  });

  await test.step("one is set by hand with a reason, and all are credited in one step", async () => {
    await row(page, sun).getByText("Set other minutes").click();
    await row(page, sun).getByRole("textbox", { name: "Minutes" }).fill("45");
    await row(page, sun).getByRole("button", { name: "Set", exact: true }).click();
    await expect(row(page, sun)).toContainText("Fill this in");
    await expect(row(page, sun).getByRole("textbox", { name: "Minutes" })).toHaveValue("45");
    await row(page, sun).getByRole("textbox", { name: "Reason" }).fill("left for a call");
    await row(page, sun).getByRole("button", { name: "Set", exact: true }).click();
    await expect(row(page, sun)).toContainText("45 min by hand: left for a call");
    await page.getByRole("button", { name: "Credit the hours" }).click();
    await expect(page.getByText("10 people have been credited.")).toBeVisible();
    await expect(row(page, sun).getByRole("cell").nth(-2)).toHaveText("1.045 min");
    await expect(standing(page, sun)).toHaveText("Credited");
  });

  await test.step("where presence changes it is said, and credited again", async () => {
    await page.goto(`${root}/sign-in`);
    await page.getByRole("button", { name: `Undo sign-in: ${tang}` }).click();
    await expect(page.locator("[data-line]")).toHaveText("Everything is sent.");
    await page.goto(`${root}/training/hours`);
    await expect(standing(page, tang)).toHaveText("Credited 90 min; computed now differs");
    await page.goto(`${root}/sign-in`);
    await page.getByRole("button", { name: `Sign in: ${tang}` }).click();
    await expect(page.locator("[data-line]")).toHaveText("Everything is sent.");
    await page.goto(`${root}/training/hours`);
    await row(page, sun).getByText("Set other minutes").click();
    await row(page, sun).getByRole("button", { name: "Back to presence" }).click();
    await expect(standing(page, sun)).toHaveText("Credited 45 min; computed now differs");
    await page.getByRole("button", { name: "Credit again" }).click();
    await expect(standing(page, sun)).toHaveText("Credited");
    await expect(page.getByRole("region", { name: "Credited so far" }).getByRole("listitem")).toHaveCount(2);
  });

  await test.step("the record holds each person, and a district sees its own alone", async () => {
    await page.getByRole("link", { name: "The record of training hours" }).click();
    await page.getByLabel("Name, unit or training").fill(mark);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByText("10 people, 20.0 class hours together")).toBeVisible();
    await expectAccessible(page);
    const file = await page.request.get(`/en/dashboard/training-hours/list/training-hours.xlsx?q=${mark}`);
    expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
    await page.getByRole("link", { name: tang }).click();
    await expect(page.getByRole("article", { name: "Record of training hours" })).toContainText(title);
    await expectAccessible(page);
    const sibling = /\d+$/.exec(page.url())?.[0] ?? "";
    const district = await signedInAs("pinggu");
    await district.goto(`/en/district/training-hours?q=${mark}`);
    await expect(district.getByRole("link", { name: qin })).toBeVisible();
    await expect(district.getByRole("link", { name: tang })).toHaveCount(0);
    expect((await district.goto(`/en/district/training-hours/${sibling}`))?.status()).toBe(404);
  });

  await test.step("the form is opened with a question of one's own", async () => {
    await page.goto(`${root}/training/feedback`);
    await expect(page.getByText("Lecturers asked about: He Yan")).toBeVisible();
    await page.getByText("Add a question").first().click();
    await page.getByLabel("Question in English").fill("How was the room?");
    await page.getByLabel("Question in Chinese").fill("场地如何？");
    await page.getByRole("button", { name: "Add a question" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "How was the room?" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Open and send the letters" }).click();
    await expect(page.getByText(/^Open until .* The questions stand\.$/)).toBeVisible();
    await expect(page.getByText("5 letters with a link were written.")).toBeVisible();
    await expect(page.getByText("0 of 10 answered: 0 %.")).toBeVisible();
  });

  await test.step("five answer by their own link, one of them without script, and each link answers once", async () => {
    const links: string[] = [];
    for (const { email } of people) {
      await expect.poll(() => letterTo(email), { timeout: 30_000 }).not.toBe("");
      links.push(/\/en\/training-feedback\/[\w-]{43}/.exec(await letterTo(email))?.[0] ?? "");
    }
    const [first = "", second = "", ...others] = links;
    const plain = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const phone = await plain.newPage();
    const kept = await phone.goto(first);
    expect(kept?.headers()["cache-control"]).toBe("no-store");
    await expect(phone.getByText("Your answers are anonymous.")).toBeVisible();
    await choose(phone, "How good was the content?", "5");
    await phone.getByLabel("What helped you most?").fill("the exercises");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByRole("link", { name: "“How well was it organised?” needs a mark" })).toBeVisible();
    await expect(phone.getByLabel("What helped you most?")).toHaveValue("the exercises");
    await choose(phone, "How well was it organised?", "4");
    await choose(phone, "How much use is it", "4");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByRole("heading", { level: 1, name: "Thank you" })).toBeVisible();
    await phone.goto(first.replace("/en/", "/zh/"));
    await expect(phone.getByRole("heading", { level: 1, name: "此链接已使用" })).toBeVisible();
    await plain.close();

    const context = await browser.newContext({ baseURL });
    const reader = await context.newPage();
    await reader.goto(second);
    await expectAccessible(reader);
    await answer(reader, second, "4", "the lecturer");
    for (const link of others.slice(0, 2)) await answer(reader, link, "3", "the pace");
    await page.reload();
    await expect(page.getByText("4 of 10 answered: 40 %.")).toBeVisible();
    await expect(page.getByText("The first five are shown once ten have answered.")).toBeVisible();
    await answer(reader, others[2] ?? "", "5", "the room");
    const shut = await reader.goto(`/en/training-feedback/${"x".repeat(43)}`);
    expect(shut?.status()).toBe(404);
    await expect(reader.getByRole("heading", { level: 1, name: "This link does not open a form" })).toBeVisible();
    await context.close();
  });

  await test.step("nine answers show nothing: whoever watches could tell what the sixth said", async () => {
    await page.reload();
    const address = await page.getByRole("region", { name: "For the screen" }).getByRole("link").getAttribute("href");
    const context = await browser.newContext({ baseURL });
    const reader = await context.newPage();
    for (const words of ["the handout", "the film", "the light", "the sound"]) {
      await answer(reader, address ?? "", "1", words);
    }
    await page.reload();
    await expect(page.getByText("9 of 10 answered: 90 %.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Excel file" })).toHaveCount(0);
    expect((await page.request.get(`${root}/training/feedback/list/feedback.xlsx`)).status()).toBe(404);
    await answer(reader, address ?? "", "1", "the tea");
    await reader.goto(address ?? "");
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("This address takes no more answers");
    await context.close();
  });

  await test.step("ten show the first five, and nothing of the others", async () => {
    await page.reload();
    const results = page.getByRole("region", { name: "Results" });
    await expect(results.getByText("10 of 10 answered: 100 %.")).toBeVisible();
    await expect(results.getByText("Mean 4.0, 5 answers").first()).toBeVisible();
    await expect(results.getByRole("img", { name: "Content: answers by mark" })).toBeVisible();
    await expect(results.getByText("Shown here are the first 5 answers.")).toBeVisible();
    await expect(results.getByText("the exercises")).toBeVisible();
    await expect(results.getByText("the handout")).toHaveCount(0);
    await expect(results.getByText("Nobody answered this.").first()).toBeVisible();
    await expectAccessible(page);
    const file = await page.request.get(`${root}/training/feedback/list/feedback.xlsx`);
    expect((await file.body()).subarray(0, 2).toString()).toBe("PK");
  });
});
