import type { Page } from "@playwright/test";
import { expect, password } from "../fixtures";
import { lettersWith } from "../outbox";

/** The districts' slugs in protocol order. */
export const districts = [
  ...["dongcheng", "xicheng", "chaoyang", "fengtai", "shijingshan", "haidian", "mentougou", "fangshan", "tongzhou"],
  ...["shunyi", "changping", "daxing", "huairou", "pinggu", "miyun", "yanqing", "beda"],
] as const;

export type District = (typeof districts)[number];

/** What the letters say that invite to the meeting that is played; others go out as days pass. */
export const invited = "You are invited to the quarterly meeting on family work";

/** What a district says of one of its places: nothing, or who comes, or why nobody does and who comes in her stead. */
export type Reply = "silent" | "confirm" | "name" | "decline" | "substitute";

const first = "1. Vice-president in charge";
const second = "2. Head of organization and publicity";

/** What each district answers for its two places before anyone is reminded. */
export const replies: Record<District, readonly [Reply, Reply]> = {
  dongcheng: ["confirm", "confirm"],
  xicheng: ["confirm", "confirm"],
  chaoyang: ["confirm", "confirm"],
  fengtai: ["confirm", "confirm"],
  shijingshan: ["confirm", "confirm"],
  haidian: ["confirm", "confirm"],
  mentougou: ["confirm", "confirm"],
  fangshan: ["confirm", "confirm"],
  tongzhou: ["substitute", "confirm"],
  shunyi: ["confirm", "silent"],
  changping: ["name", "name"],
  daxing: ["decline", "confirm"],
  huairou: ["confirm", "silent"],
  pinggu: ["confirm", "confirm"],
  miyun: ["silent", "silent"],
  yanqing: ["silent", "silent"],
  beda: ["silent", "silent"],
};

/** Who a district sends to its first or second place, as the walk calls her. */
export const holder = (district: District, place: 1 | 2) => `${district} ${place === 1 ? "Vice" : "Head"}`;

async function answerPlace(page: Page, heading: string, reply: Reply, name: string): Promise<void> {
  const place = page.getByRole("region", { name: heading });
  const state = (words: string) => expect(place.getByText(words, { exact: true })).toBeVisible();
  if (reply === "confirm" || reply === "name") {
    const submit = reply === "confirm" ? "Name and confirm" : "Name";
    await place.getByLabel("Name", { exact: true }).fill(name);
    await place.getByRole("button", { name: submit, exact: true }).click();
    await state(reply === "confirm" ? "Confirmed" : "Named");
  }
  if (reply === "decline" || reply === "substitute") {
    await place.getByText("Decline this place").click();
    await place.getByLabel("Reason").fill("On leave");
    await place.getByRole("button", { name: "Decline" }).click();
    await state("Declined: On leave");
  }
  if (reply === "substitute") {
    await place.getByLabel("Name", { exact: true }).fill(name);
    await place.getByRole("button", { name: "Name a substitute" }).click();
    await state("Named");
  }
}

/** Signs the administrator of a district in. */
export async function signInAsDistrict(page: Page, district: District): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/en/sign-in");
  await page.getByLabel("Email").fill(`${district}@demo.example`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/en\/district/);
}

/** Answers for a district by the key in its letter, without an account. */
export async function answerByKey(page: Page, dataDir: string, district: District, said = replies[district]) {
  const letter = (await lettersWith(invited, dataDir)).find(({ to }) => to === `${district}@demo.example`);
  await page.goto(/\/en\/invitation\/[\w-]{43}/.exec(letter?.text ?? "")?.[0] ?? "no key was sent");
  await answerPlace(page, first, said[0], holder(district, 1));
  await answerPlace(page, second, said[1], holder(district, 2));
}

/** Acknowledges what a district was asked and reports on the first so many, with an address that proves it. */
export async function reportFollowUps(page: Page, district: District, meeting: string, count: number): Promise<void> {
  await page.goto("/en/district/follow-ups");
  await page.getByRole("button", { name: "Acknowledge all that is new" }).click();
  await expect(page.getByText(/follow-ups acknowledged\./)).toBeVisible();
  await page.getByLabel("Meeting", { exact: true }).selectOption(meeting);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/ at the quarterly meeting on family work, /);
  const links = page.locator('a[href^="/en/district/follow-ups/"]:not([href*="?"])');
  await expect(links).toHaveCount(4);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const [index, address] of addresses.slice(0, count).entries()) {
    await page.goto(address);
    await page.getByLabel("What was done and what came of it").fill(`${district} did what was asked, ${index + 1}.`);
    await page.getByLabel("Web addresses that prove it").fill(`https://${district}.example/${index + 1}`);
    await page.getByRole("button", { name: "Report as done" }).click();
    await expect(page.getByText(/ reported on it\.$/)).toBeVisible();
  }
}
