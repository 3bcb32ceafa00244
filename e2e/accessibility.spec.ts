import type { BrowserContextOptions } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { pageKinds } from "./page-kinds";

const appearances: Record<string, BrowserContextOptions> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  "elder mode": { colorScheme: "light" },
};
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

for (const locale of ["en", "zh"]) {
  for (const [appearance, options] of Object.entries(appearances)) {
    for (const [screen, viewport] of Object.entries(screens)) {
      test(`every kind of page is accessible: ${locale}, ${appearance}, ${screen}`, async ({ browser, baseURL }) => {
        test.setTimeout(360_000);
        const context = await browser.newContext({ baseURL, viewport, reducedMotion: "reduce", ...options });
        const mode = { name: "reading", value: "elder", url: baseURL ?? "" };
        if (appearance === "elder mode") await context.addCookies([mode]);
        const page = await context.newPage();
        for (const { kind, path } of await pageKinds(context.request)) {
          await test.step(kind, async () => {
            await page.goto(`/${locale}${path}`);
            await expectAccessible(page);
          });
        }
        await context.close();
      });
    }
  }

  test(`no kind of page scrolls sideways at 320 px, nor at its biggest letters: ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const kinds = await pageKinds(context.request);
    for (const mode of ["standard", "elder"]) {
      await context.addCookies([{ name: "reading", value: mode, url: baseURL ?? "" }]);
      for (const { kind, path } of kinds) {
        await page.goto(`/${locale}${path}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `${kind}, ${mode}`).toBeLessThanOrEqual(320);
      }
    }
    await context.close();
  });
}
