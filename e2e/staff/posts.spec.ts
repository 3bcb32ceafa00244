import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const root = "/en/dashboard/people/posts";
const part = (page: Page, name: string | RegExp) => page.getByRole("region", { name });

async function addPerson(page: Page, name: string): Promise<string> {
  await page.goto(root);
  await page.getByText("Add a person").click();
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(page.getByText("Give a name in either language")).toBeVisible();
  await page.getByLabel("Name in English").fill(name);
  await page.getByRole("button", { name: "Add person" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  return new URL(page.url()).pathname;
}

type Given = { title: string; from: string; single?: boolean };

async function addPost(page: Page, { title, from, single = false }: Given): Promise<void> {
  await page.getByLabel("Post in English").last().fill(title);
  await page.getByLabel("Post in Chinese").last().fill(`${title}职务`);
  await page.getByLabel("Kind").last().selectOption("Of a department, a district or an outside body");
  await page.getByLabel("Body", { exact: true }).last().selectOption("BWF Liaison Department");
  await page.getByLabel("Protocol number").last().fill("1");
  await page.getByLabel("Held from", { exact: true }).last().fill(from);
  if (single) await page.getByLabel("One person holds this post at a time").last().check();
  await page.getByRole("button", { name: "Add post" }).click();
  await expect(part(page, "Posts today").getByText(title, { exact: true })).toBeVisible();
}

test("an organiser adds two holders of a post, mends their overlap, hands the post over and finds a gap", async ({
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const page = await signedInAs("organiser");
  const mark = Date.now().toString(36);
  const title = `Head of ${mark}`;
  const [first, second, third] = [`An ${mark}`, `Bai ${mark}`, `Cen ${mark}`];
  const pages = { third: await addPerson(page, third), second: "", first: "" };
  pages.second = await addPerson(page, second);
  await addPost(page, { title, from: "2025-01-01", single: true });
  pages.first = await addPerson(page, first);
  await addPost(page, { title, from: "2024-01-01" });
  await expect(
    page.getByText("No held meeting names the person on a day for which this changes anything."),
  ).toBeVisible();
  await expectAccessible(page);

  const overlap = `${title}: ${first} and ${second} hold it at the same time (since 1 January 2025)`;
  await page.goto(root);
  await expect(part(page, /to settle/).getByText(overlap)).toBeVisible();
  await expectAccessible(page);
  await part(page, /to settle/)
    .getByRole("link", { name: `${first}, since 1 January 2024` })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);

  const today = part(page, "Posts today");
  await today.locator("summary").filter({ hasText: /^End/ }).click();
  await today.getByLabel("No longer held from").last().fill("2024-01-01");
  await today.getByRole("button", { name: "End the post" }).click();
  await expect(today.getByText("The day must be later than the first day of the post.")).toBeVisible();
  await expect(today.getByLabel("No longer held from").last()).toHaveValue("2024-01-01");
  await today.getByLabel("No longer held from").last().fill("2025-01-01");
  await today.getByRole("button", { name: "End the post" }).click();
  await expect(
    part(page, "Earlier and later posts").getByText("1 January 2024 to 31 December 2024", { exact: true }),
  ).toBeVisible();

  await page.goto(`${root}?on=2024-06-01`);
  const row = part(page, "Posts on 1 June 2024").getByRole("listitem").filter({ hasText: title }).first();
  await expect(row.getByRole("link")).toHaveText(first);
  await expect(page.getByText(overlap)).toBeHidden();
  await page.getByLabel("On the day").fill("2025-06-01");
  await page.getByRole("button", { name: "Show" }).click();
  const later = part(page, "Posts on 1 June 2025").getByRole("listitem").filter({ hasText: title }).first();
  await later.getByRole("link", { name: second }).click();

  await today
    .locator("summary")
    .filter({ hasText: /^Hand over/ })
    .click();
  await today.getByLabel("To whom").selectOption(third);
  await today.getByLabel("Held by the other from").fill("2026-01-01");
  await today.getByRole("button", { name: "Hand the post over" }).click();
  await expect(
    part(page, "Earlier and later posts").getByText("1 January 2025 to 31 December 2025", { exact: true }),
  ).toBeVisible();

  await page.goto(pages.third);
  await today
    .locator("summary")
    .filter({ hasText: /^Change/ })
    .click();
  await today.getByLabel("Held from", { exact: true }).fill("2026-02-01");
  await today.getByRole("button", { name: "Save", exact: true }).click();
  await expect(today.getByText("since 1 February 2026", { exact: true })).toBeVisible();
  const gap = `${title}: nobody holds it between ${second} and ${third} (1 January 2026 to 31 January 2026).`;
  await expect(part(page, /gap/).getByText(gap)).toBeVisible();
  await page.goto(root);
  await expect(part(page, /gap/).getByText(gap)).toBeVisible();
  const drawn = part(page, "Posts with one holder at a time").getByRole("listitem").filter({ hasText: title }).first();
  await expect(drawn).toContainText("Nobody 1 January 2026 to 31 January 2026");
});

test("an organiser sees which held meetings a post touches, and corrects what somebody is called", async ({
  signedInAs,
}) => {
  const page = await signedInAs("organiser");
  await page.goto(root);
  await page.getByText(/^People \(/).click();
  await page.getByRole("link", { name: "Shao Kening" }).click();
  const meeting = part(page, "Held meetings that name this person").getByRole("listitem").first();
  const day = (await meeting.getByText(/^\d+ \w+ \d{4}$/).textContent()) ?? "";
  const title = `Adviser ${Date.now().toString(36)}`;
  await page.getByText("Add a post").click();
  await page.getByLabel("Post in English").fill(title);
  await page.getByLabel("Post in Chinese").fill("顾问");
  await page.getByLabel("Kind").selectOption("Of a department, a district or an outside body");
  await page.getByLabel("Body", { exact: true }).selectOption("An outside body, named here");
  await page.getByLabel("Outside body in English").fill("Normal University");
  await page.getByLabel("Protocol number").fill("1");
  await page.getByLabel("Held from", { exact: true }).fill("2040-01-01");
  await page.getByRole("button", { name: "Add post" }).click();
  await expect(page.getByText("Name the outside body in both languages, or choose a body above")).toBeVisible();
  await page.getByLabel("Outside body in Chinese").fill("师范大学");
  await page.getByRole("button", { name: "Add post" }).click();
  const others = part(page, "Earlier and later posts");
  await expect(others.getByText("from 1 January 2040", { exact: true })).toBeVisible();
  await expect(meeting).toContainText(`No post on ${day}`);
  const card = page.url().replace(/\?.*/, "");
  await page.goto(root);
  const line = part(page, /to settle/)
    .getByText(`and held no post on ${day}.`)
    .filter({ hasText: "Shao Kening" });
  await expect(line.first()).toBeVisible();

  await page.goto(card);
  await others
    .locator("summary")
    .filter({ hasText: /^Change/ })
    .click();
  await others.getByLabel("Held from", { exact: true }).fill("2020-01-01");
  await others.getByRole("button", { name: "Save", exact: true }).click();
  const touched = page.getByRole("status").filter({ hasText: "The post is changed." });
  await expect(touched.getByRole("listitem").filter({ hasText: day })).toHaveCount(1);
  await expect(meeting).toContainText(title);

  const now = part(page, "Posts today");
  await now
    .locator("summary")
    .filter({ hasText: /^Take out/ })
    .click();
  await now.getByLabel("Why it is a mistake").fill("another person of the same name");
  await now.getByRole("button", { name: "Take the post out" }).click();
  await expect(now.getByText("No post today.")).toBeVisible();
  await expect(meeting).not.toContainText(title);

  await page.getByText("Correct name or pronoun").click();
  for (const pronoun of ["he", "she"]) {
    await page.getByLabel("Reports say").selectOption(pronoun);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText(`Reports say “${pronoun}”.`)).toBeVisible();
  }
});

test("an editor reads posts and is offered no way to change them", async ({ signedInAs }) => {
  const page = await signedInAs("editor");
  await page.goto(root);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People and posts");
  await expect(page.getByText("Add a person")).toBeHidden();
  await part(page, "Posts with one holder at a time").getByRole("link").first().click();
  await expect(page.getByRole("region", { name: "Held meetings that name this person" })).toBeVisible();
  await expect(page.getByRole("group")).toHaveCount(0);
  await expectAccessible(page);
});
