import { expect, type Page } from "@playwright/test";
import { lettersWritten } from "./outbox";

/** An element that would run as soon as it is made; whatever is made of it bears the mark `data-hostile`. */
export const element = `"><img src=x onerror=ran() data-hostile>`;

/** Another, and the ends of what words may stand in. */
const ends = "'</title></p></script><script data-hostile>ran()</script>";

/** Words that would be a formula, an element, a template or turned about; `place` tells where they were written. */
export const hostile = (place: string) => `=cmd|' /C calc'!A0 ${place} ${element}${ends}{{7*7}}\${7*7}\u202e\u200b`;

/** Lines that would pass for a letter's own, or for a header of it. */
export const lines = "\r\nBcc: e@evil.example\r\nRead it: //evil.example";

/** What no field of a browser sends: a bell, NUL, half a character and what is none. */
export const unsaid = "\u0007\0\ud800\ufffe";

// A preview's frame forbids scripts, and the browser asks for an icon of its own accord.
const noise = /^Blocked script execution in '[^']+' because the document's frame is sandboxed|\/favicon\.ico$/;

/** Everything that runs, asks or breaks on this page from now on. */
export async function watched(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on("dialog", async (dialog) => {
    faults.push(`${dialog.type()}: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (said) => {
    const words = `${said.text()} ${said.location().url}`;
    if (said.type() === "error" && !noise.test(words)) faults.push(`${page.url()}: ${words}`);
  });
  await page.exposeFunction("ran", () => faults.push("hostile words ran"));
  return faults;
}

/** Everything on a page that words have become besides words, and the words themselves, in fields too. */
function read(root: Document) {
  const all = [...root.querySelectorAll<HTMLElement>("*")];
  const bad = /^(?!https?:|mailto:|tel:|[/?#]|data:image\/)/i;
  const found = all.flatMap((one) =>
    [...one.attributes]
      .filter(({ name, value }) =>
        /^(?:href|src|xlink:href)$/.test(name)
          ? bad.test(value)
          : /^(?:on|data-hostile|srcdoc)/.test(name) || (name.endsWith("action") && value.includes("ran(")),
      )
      .map(({ name, value }) => `${one.tagName} ${name}=${value}`),
  );
  const fields = all.map((one) => ("value" in one && typeof one.value === "string" ? one.value : ""));
  return { found, words: `${root.documentElement.textContent} ${fields.join(" ")}` };
}

/** The page in its frames holds all these words, as words only, and is no wider than its screen. */
export async function expectWords(page: Page, words: readonly string[]): Promise<void> {
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(`(${read})(document)`)));
  const pages = frames as ReturnType<typeof read>[];
  const all = pages.map((one) => one.words).join(" ");
  expect(
    pages.flatMap(({ found }) => found),
    page.url(),
  ).toEqual([]);
  expect(
    words.filter((one) => !all.includes(one)),
    page.url(),
  ).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, page.url()).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

/** The same of HTML that no page shows, such as the text of a feed. */
export async function expectWordsIn(html: string, words: readonly string[], page: Page): Promise<void> {
  const { found, words: all } = (await page.evaluate(
    `(${read})(new DOMParser().parseFromString(${JSON.stringify(html)}, "text/html"))`,
  )) as ReturnType<typeof read>;
  expect(found).toEqual([]);
  expect(words.filter((one) => !all.includes(one))).toEqual([]);
}

export type Letter = { headers: string[]; text: string };

function letterOf(content: string): Letter {
  const [head = "", ...rest] = content.split("\r\n\r\n");
  const headers = head.replace(/\r\n\s+/g, " ").split("\r\n");
  const body = rest.join("\r\n\r\n");
  const encoded = headers.find((one) => one.startsWith("Content-Transfer-Encoding: "))?.split(": ")[1];
  if (encoded === "base64") return { headers, text: Buffer.from(body, "base64").toString() };
  if (encoded !== "quoted-printable") return { headers, text: body };
  const escaped = body
    .replace(/=\r\n/g, "")
    .replaceAll("%", "%25")
    .replace(/=([0-9A-F]{2})/g, "%$1");
  const text = decodeURIComponent(escaped);
  return { headers, text };
}

/** The letters to this address that were written so far. */
export async function lettersTo(address: string): Promise<Letter[]> {
  return (await lettersWritten())
    .map(letterOf)
    .filter(({ headers }) => headers.some((one) => one === `To: ${address}`));
}
