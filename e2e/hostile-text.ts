import { expect, type Page } from "@playwright/test";
import { element, hostile, unsaid } from "./hostile";
import { summary, text } from "./studio";

/** A word that no line can hold. */
export const long = "w".repeat(400);

/** Who writes in which report, and since which revision. */
export type Sent = { accountId: number; revision: number; id: string };

/** Writes by the route that saves, as whoever has no browser would; answers which fields were not taken. */
export async function write(page: Page, sent: Sent, changes: Record<string, unknown>): Promise<Record<string, string>> {
  const data = { accountId: sent.accountId, startedFrom: sent.revision, changes };
  const answer = await page.request.post(`/api/reports/${sent.id}/writing`, { data });
  expect(answer.status()).toBe(200);
  const { revision, errors } = await answer.json();
  sent.revision = revision;
  return errors;
}

/** What the open editor would send by next. */
export async function sender(page: Page, desk: string): Promise<Sent> {
  const answered = page.waitForResponse(`**/api${desk.replace("/en/dashboard", "")}/writing`);
  await summary(page).fill("Once more.");
  const answer = await answered;
  const { accountId } = answer.request().postDataJSON();
  return { accountId, revision: (await answer.json()).revision, id: desk.split("/").at(-1) ?? "" };
}

/** Sends a file by its route; answers what was kept. */
export async function sentFile(page: Page, route: "pictures" | "files", name: string, data: Buffer) {
  const answer = await page.request.post(`/api/${route}?name=${encodeURIComponent(name)}`, { data });
  expect(answer.status(), route).toBe(201);
  return answer.json();
}

/** A text in which every place that takes words holds hostile ones. */
export function bodyWith(picture: object, file: object, href: string) {
  const says = (words: string, marks?: object[]) => ({ type: "text", text: words + unsaid, ...(marks && { marks }) });
  const paragraph = (...content: object[]) => ({ type: "paragraph", content });
  const pictured = { ...picture, alt: hostile("inalt"), caption: hostile("incaption"), credit: element };
  const cell = { type: "tableCell", content: [paragraph(says(hostile("incell")))] };
  return {
    type: "doc",
    content: [
      paragraph({ type: "text", text: "Plain words begin it." }),
      { type: "heading", attrs: { level: 2 }, content: [says(hostile("inheading"))] },
      paragraph(says(`${hostile("intext")}<svg onload=ran() data-hostile></svg> ${long}`), {
        type: "footnote",
        attrs: { text: hostile("innote") },
      }),
      paragraph(says("inlink", [{ type: "link", attrs: { href } }])),
      { type: "table", content: [{ type: "tableRow", content: [cell, cell] }] },
      { type: "picture", attrs: pictured },
      { type: "gallery", attrs: { pictures: [pictured, pictured], caption: hostile("ingallery") } },
      { type: "pullFigure", attrs: { value: element.slice(0, 40), label: hostile("infigure").slice(0, 200) } },
      { type: "file", attrs: { ...file, name: `infile ${element}.pdf` } },
    ],
  };
}

/** Pastes into the English text; answers for how many milliseconds the page stood still. */
export function paste(page: Page, html: string, plain = ""): Promise<number> {
  return text(page).evaluate(
    (editor, [html = "", plain = ""]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", plain);
      const began = performance.now();
      editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      return performance.now() - began;
    },
    [html, plain],
  );
}
