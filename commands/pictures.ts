import { chromium, type Page } from "@playwright/test";
import { readEnv } from "@/platform/env";
import { findBrowser } from "./browser";
import { orExplain } from "./or-explain";
import { buildIfNeeded } from "./portal-build";
import { startSecondPortal } from "./second-portal";
import { withTemporaryData } from "./temporary-data";

const size = { width: 1280, height: 860 };

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/en/sign-in`);
  await page.getByLabel("Email").fill("chief@demo.example");
  await page.getByLabel("Password").fill(readEnv().demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/dashboard/);
}

/** Takes the two pictures of the README from a portal of its own. */
async function takePictures(dataDir: string): Promise<void> {
  await buildIfNeeded((line) => console.log(line));
  const portal = await startSecondPortal(dataDir);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: size });
    await page.goto(`${portal.url}/en`);
    await page.screenshot({ path: "docs/pictures/site.png" });
    await signIn(page, portal.url);
    await page.goto(`${portal.url}/en/dashboard/reports`);
    await page.screenshot({ path: "docs/pictures/desk.png" });
  } finally {
    await browser.close();
    await portal.stop();
  }
}

orExplain(withTemporaryData("pictures", takePictures));
