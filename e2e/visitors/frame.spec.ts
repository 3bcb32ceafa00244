import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "../fixtures";

const mode = (page: Page) => page.locator("html").getAttribute("data-reading");

async function openReport(page: Page): Promise<void> {
  await page.goto("/en/events/updates/bwf-new-media-center-opens-monthly-clinic-for-pictures-and-captions-from");
  await expect(page.getByRole("article")).toBeVisible();
  await page.waitForLoadState();
}

for (const [locale, organiser, pages] of [
  ["en", "Organiser: Beijing Women's Federation", ["Site map", "Accessibility", "Contact", "Privacy"]],
  ["zh", "主办单位： 北京市妇女联合会", ["网站地图", "无障碍声明", "联系我们", "隐私说明"]],
] as const) {
  test(`the foot of a page says who answers for it and leads to what the site says of itself (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await expect(page.getByRole("contentinfo")).toContainText(organiser);
    for (const name of pages) {
      await page.getByRole("contentinfo").getByRole("link", { name }).click();
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${name} - `));
      await expectAccessible(page);
    }
  });
}

test("the site map leads to sections, districts, meetings and the site's own words", async ({ page }) => {
  await page.goto("/en/site-map");
  const main = page.getByRole("main");
  for (const name of ["Updates", "International", "Pinggu District Women's Federation", "Privacy"]) {
    await expect(main.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await main.getByRole("link", { name: /^Quarterly meeting, 2024 Q1/ }).click();
  await expect(page).toHaveURL(/\/en\/meetings\/2024-q1$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("elder mode stays from page to page and is nobody else's", async ({ page, browser, baseURL }) => {
    await page.goto("/en/events/updates");
    expect(await mode(page)).toBeNull();
    await page.getByRole("button", { name: "Elder mode" }).click();
    await expect(page).toHaveURL(/\/en\/events\/updates$/);
    expect(await mode(page)).toBe("elder");
    await expect(page.getByRole("button", { name: "Elder mode" })).toBeHidden();
    await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().click();
    expect(await mode(page)).toBe("elder");

    const other = await browser.newContext({ baseURL });
    const visitor = await other.newPage();
    await visitor.goto("/en/events/updates");
    expect(await mode(visitor)).toBeNull();
    await other.close();

    await page.getByRole("link", { name: "中文" }).click();
    expect(await mode(page)).toBe("elder");
    await page.getByRole("button", { name: "标准版" }).click();
    expect(await mode(page)).toBeNull();
    expect(await page.context().cookies()).toEqual([]);
  });

  test("a report is read in three sizes, and the chosen one says so", async ({ page }) => {
    await openReport(page);
    const size = () =>
      page
        .getByRole("article")
        .locator("p")
        .last()
        .evaluate((text) => getComputedStyle(text).fontSize);
    const standard = Number.parseFloat(await size());
    await expect(page.getByRole("button", { name: "A standard (chosen)" })).toBeVisible();
    const report = page.url();
    await page.getByRole("button", { name: "A larger" }).click();
    await expect(page).toHaveURL(report);
    await expect(page.getByRole("button", { name: "A larger (chosen)" })).toBeVisible();
    await expect(page.getByRole("button", { name: "A standard", exact: true })).toBeVisible();
    expect(Number.parseFloat(await size()) / standard).toBeCloseTo(1.25, 1);
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Read aloud" })).toBeHidden();
  });

  test("an address with nothing behind it offers the search", async ({ page }) => {
    for (const [address, search] of [
      ["/en/there/is/nothing", "Search this site"],
      ["/zh/there/is/nothing", "站内搜索"],
    ] as const) {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await page.getByRole("main").getByLabel(search).fill("Pinggu");
      await page.getByRole("main").getByLabel(search).press("Enter");
      await expect(page).toHaveURL(/\/search\?q=Pinggu$/);
    }
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`elder mode has nothing amiss, on a telephone of 320 pixels, ${colorScheme}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await context.addCookies([{ name: "reading", value: "elder", url: baseURL ?? "" }]);
    for (const address of ["/zh", "/en/events/updates", "/en/districts", "/en/accessibility"]) {
      await page.goto(address);
      expect(await mode(page)).toBe("elder");
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
    }
    await openReport(page);
    await expectAccessible(page);
    const targets = await page.getByRole("button").and(page.locator(":visible")).all();
    for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

test("a report is printed with its date and address, without what cannot be pressed on paper", async ({ page }) => {
  await openReport(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main").getByText(page.url(), { exact: true })).toBeVisible();
  await expect(page.getByRole("article").getByRole("time").first()).toBeVisible();
  for (const gone of [page.getByRole("contentinfo"), page.getByRole("navigation", { name: "Main" })]) {
    await expect(gone).toBeHidden();
  }
  await expect(page.getByRole("button").and(page.locator(":visible"))).toHaveCount(0);
});

test("a report is read aloud part by part, in its own language", async ({ page }) => {
  await page.addInitScript(() => {
    const said: { text: string; lang: string }[] = [];
    class Words {
      lang = "";
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const speechSynthesis = {
      speak(words: Words) {
        said.push({ text: words.text, lang: words.lang });
        if (said.length < 3) setTimeout(() => words.onend?.());
      },
      cancel: () => undefined,
    };
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Words });
    Object.defineProperty(window, "speechSynthesis", { value: speechSynthesis });
    Object.assign(window, { said });
  });
  await openReport(page);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Read aloud" }).click();
  const said = () => page.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said);
  await expect.poll(async () => (await said()).length).toBe(3);
  expect((await said())[0]).toEqual({ text: title, lang: "en-GB" });
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  const [, , third, again] = await said();
  expect(again).toEqual(third);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeFocused();
});

test("a foreign page changes nobody's reading mode, and nobody is led away", async ({ request, baseURL }) => {
  const send = (headers: Record<string, string>, back: string) =>
    request.post("/api/reading", { form: { mode: "elder", back }, headers, maxRedirects: 0 });
  expect((await send({ Origin: "https://evil.example" }, "/en")).status()).toBe(403);
  const led = await send({ Origin: baseURL ?? "" }, "//evil.example/en");
  expect([led.status(), led.headers().location]).toEqual([303, "/en"]);
});
