import { docxOf } from "@/features/reports/export/docx/file";
import { expect, expectAccessible, test } from "../fixtures";

const title = "A library opens in Pinggu";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const report = {
  ...({ language: "en", tag: "en-GB", publisher: "Pinggu", site: "https://portal.example" } as const),
  ...{ title, summary: "The library opened on Monday.", facts: [], words: { notes: "Notes" } },
  body: {
    type: "doc" as const,
    content: [
      { type: "paragraph" as const, content: [{ type: "text" as const, text: "It has 900 books." }] },
      {
        type: "heading" as const,
        attrs: { level: 2 as const },
        content: [{ type: "text" as const, text: "What comes next" }],
      },
      {
        type: "bulletList" as const,
        content: [
          {
            type: "listItem" as const,
            content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Evening hours" }] }],
          },
        ],
      },
    ],
  },
};

test("a Word file becomes a draft, and the draft becomes files", async ({ signedInAs }) => {
  const page = await signedInAs("editor");

  await test.step("what is no Word file is refused in words", async () => {
    await page.goto("/en/dashboard/reports/import");
    await page
      .getByLabel("Word file")
      .setInputFiles({ name: "a.docx", mimeType: wordType, buffer: Buffer.from("Said.") });
    await expect(page.getByText("a.docx was not taken")).toBeVisible();
    await expect(page.getByText("It is not a Word file (.docx).")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("a Word file is shown before anything is made of it", async () => {
    const buffer = await docxOf(report, new Map());
    await page.getByLabel("Another Word file").setInputFiles({ name: "Library.docx", mimeType: wordType, buffer });
    await expect(page.getByRole("heading", { name: "Library.docx was read" })).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue(title);
    await expect(page.getByLabel("Summary")).toHaveValue("The library opened on Monday.");
    await expect(page.getByRole("heading", { name: "What comes next" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("nothing is lost on a refusal", async () => {
    await page.getByLabel("Title").fill(`${title} today`);
    await page.getByRole("button", { name: "Create report" }).click();
    await expect(page.getByText("Nothing was changed")).toBeVisible();
    await expect(page.getByLabel("Title")).toHaveValue(`${title} today`);
    await page.getByLabel("Source unit").selectOption("Beijing Women's Federation");
    await page.getByRole("button", { name: "Create report" }).click();
    await expect(page.getByText("Report created.")).toBeVisible();
    await expect(page.getByText("It has 900 books.").first()).toBeVisible();
  });

  const desk = new URL(page.url()).pathname;

  for (const [kind, start] of [
    ["docx", "PK"],
    ["pdf", "%PDF-"],
    ["md", `# ${title} today`],
    ["html", "<!doctype html>"],
  ] as const) {
    await test.step(`it is kept as ${kind}`, async () => {
      const answer = await page.request.get(`${desk}/export/report-en.${kind}`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-disposition"]).toContain(`filename="${title} today.${kind}"`);
      expect((await answer.body()).toString("utf8").slice(0, start.length)).toBe(start);
    });
  }

  await test.step("there is no file in a language that was not written in", async () => {
    expect((await page.request.get(`${desk}/export/report-zh.pdf`)).status()).toBe(404);
  });

  await test.step("the list is kept for a spreadsheet", async () => {
    const csv = await page.request.get("/zh/dashboard/reports/list/reports.csv?status=draft");
    expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    const text = await csv.text();
    expect(text).toContain(`${title} today`);
    expect(text).toContain("英文标题");
    const xlsx = await page.request.get("/en/dashboard/reports/list/reports.xlsx");
    expect((await xlsx.body()).toString("latin1", 0, 2)).toBe("PK");
  });
});
