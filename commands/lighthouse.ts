import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findBrowser } from "./browser";
import { orExplain } from "./or-explain";
import { buildIfNeeded } from "./portal-build";
import { startSecondPortal } from "./second-portal";
import { withTemporaryData } from "./temporary-data";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const flags = ["--headless", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"];

async function newestReport(url: string): Promise<string> {
  const list = await (await fetch(`${url}/en/events/updates`)).text();
  const path = /href="(\/en\/events\/updates\/[^"?]+)"/.exec(list)?.[1];
  if (!path) throw new Error("there is no report to measure");
  return path;
}

/** Prints Lighthouse's four marks, on its mobile settings, for the home page and the newest report. */
async function measure(dataDir: string): Promise<void> {
  await buildIfNeeded((line) => console.log(line));
  const portal = await startSecondPortal(dataDir);
  const browser = await launch({ chromePath: findBrowser(), chromeFlags: flags });
  try {
    for (const path of ["/en", "/zh", await newestReport(portal.url)]) {
      await fetch(`${portal.url}${path}`);
      const result = await lighthouse(`${portal.url}${path}`, { port: browser.port, onlyCategories: categories });
      const marks = categories.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
      const lcp = result?.lhr.audits["largest-contentful-paint"]?.displayValue ?? "";
      console.log(`${path}: ${categories.map((name, index) => `${name} ${marks[index]}`).join(", ")}; LCP ${lcp}`);
      const short = Object.values(result?.lhr.audits ?? {}).filter(({ score }) => score !== null && score < 0.9);
      for (const audit of short) console.log(`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`);
      if (marks.some((mark) => mark < 100)) process.exitCode = 1;
    }
  } finally {
    browser.kill();
    await portal.stop();
  }
}

orExplain(withTemporaryData("lighthouse", measure));
