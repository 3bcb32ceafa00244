import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export const password = "spring-lotus-quarter";

export type Person = "editor" | "chief" | "deputy" | "organiser" | "admin" | "pinggu" | "member.pinggu";

/** Signs someone of the demonstration world in, through the form. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  await page.goto("/en/sign-in");
  await page.getByLabel("Email").fill(`${person}@demo.example`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/en\/(dashboard|district)/);
}

/** Nothing on this screen breaks WCAG 2.2 AA as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState();
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}

export const test = base.extend<{ signedInAs: (person: Person) => Promise<Page> }>({
  signedInAs: async ({ browser, baseURL }, use) => {
    const pages: Page[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL, locale: "en-GB" });
      const page = await context.newPage();
      pages.push(page);
      await signInAs(page, person);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect };
