import { madePdf } from "@/features/media/testing-files";
import { madePng } from "@/features/media/testing-pictures";
import { drawing, paragraph, partsAround, wordOf, zipOf } from "@/features/reports/word-file/testing-word";
import { expect, test } from "../fixtures";
import { element, expectWords, hostile, watched } from "../hostile";
import { long, paste, sentFile } from "../hostile-text";
import { saved } from "../studio";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const phone = { width: 390, height: 844 };

test("hostile documents, pastes and names are words", async ({ signedInAs }) => {
  test.setTimeout(240_000);
  const [editor, admin] = [await signedInAs("editor"), await signedInAs("admin")];
  const stamp = Date.now();
  const faults = await Promise.all([editor, admin].map(watched));

  await test.step("a Word file, and its name", async () => {
    const escaped = hostile("inword").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const links = [{ id: "a", type: "hyperlink", target: "javascript:ran()", outside: true }];
    const linked = `<w:hyperlink r:id="a">${paragraph(escaped)}</w:hyperlink>`;
    const buffer = wordOf(paragraph(`The hall. ${escaped}`) + paragraph(`${escaped} ${long}`) + linked, links);
    await editor.goto("/en/dashboard/reports/import");
    await editor.getByLabel("Word file").setInputFiles({ name: `inname ${element}.docx`, mimeType: wordType, buffer });
    await expect(editor.getByRole("heading", { name: /was read$/ })).toBeVisible();
    await editor.setViewportSize(phone);
    await expectWords(editor, ["inword", "inname"]);
    await editor.getByLabel("Source unit").selectOption("Beijing Women's Federation");
    await editor.getByRole("button", { name: "Create report" }).click();
    await expect(editor.getByText("Report created.")).toBeVisible();
    await expectWords(editor, ["inword"]);
  });

  await test.step("a Word file with a bomb for a picture", async () => {
    const picture = { name: "word/media/a.png", content: madePng(40_000, 40_000) };
    const link = { id: "a", type: "image", target: "media/a.png" };
    const data = zipOf([...partsAround(paragraph("Said.") + drawing("a"), [link]), picture]);
    const answer = await editor.request.post("/api/documents?name=a.docx", { data });
    expect(answer.status()).toBe(200);
    expect(await answer.json()).toMatchObject({ pictures: 0, lost: [{ loss: "pictures_unreadable", count: 1 }] });
  });

  await test.step("a paste, also one of 10 MB and one of 20,000 boxes", async () => {
    const runs = `<svg onload=ran() data-hostile></svg><script data-hostile>ran()</script><iframe srcdoc="x"></iframe>`;
    const links = `<a href="javascript:ran()">a</a><form action="javascript:ran()"><button formaction="javascript:ran()">b`;
    await paste(editor, `<p onclick=ran()>inpaste ${element}${runs}${links}`);
    await paste(editor, "", hostile("inplain"));
    await expectWords(editor, ["inpaste", "inplain"]);
    expect(await paste(editor, "<p>x</p>".repeat(1_250_000))).toBeLessThan(1000);
    await expect(editor.getByText(/^That is more than 1 MB of text/)).toBeVisible();
    await paste(editor, `${"<div><b>".repeat(20_000)}indepth`);
    await expectWords(editor, ["indepth"]);
    await saved(editor);
  });

  await test.step("the name of a saved view", async () => {
    await editor.goto(`/en/dashboard/reports?status=draft&q=${stamp}`);
    await editor.getByText("Save this view").click();
    await editor.getByLabel("Name of the view").fill(`${stamp} ${element}`);
    await editor.getByRole("button", { name: "Save", exact: true }).click();
    await expect(editor.getByText(`Saved: ${stamp}`)).toBeVisible();
    await expectWords(editor, [String(stamp)]);
  });

  await test.step("the names of folders, pictures and files, and what a picture shows", async () => {
    const { picture } = await sentFile(
      editor,
      "pictures",
      `inpicture ${element} ${long}.png`,
      madePng(300 + (stamp % 500), 124),
    );
    await sentFile(editor, "files", `infile ${element}.pdf`, madePdf(300 + (stamp % 5000), 7));
    await editor.goto("/en/dashboard/media");
    await editor.getByText("New folder").click();
    await editor.getByLabel("Name", { exact: true }).fill(`${stamp} ${element}`);
    await editor.getByRole("button", { name: "Make folder" }).click();
    await expect(editor.getByRole("navigation", { name: "Folders" })).toContainText(String(stamp));
    await expectWords(editor, [String(stamp), "inpicture", "infile"]);
    await editor.goto(`/en/dashboard/media/${picture.key}`);
    const words = editor.getByRole("form", { name: "Words" });
    await words.getByLabel("What it shows, in English").fill(hostile("inalt"));
    await words.getByLabel("Caption in English").fill(`${hostile("incaption")} ${"w".repeat(100)}`);
    await words.getByRole("button", { name: "Save" }).click();
    await expect(words.getByText("Saved")).toBeVisible();
    await editor.reload();
    await expectWords(editor, ["inpicture", "inalt", "incaption"]);
    await admin.setViewportSize(phone);
    await admin.goto("/en/dashboard/audit");
    await expectWords(admin, ["inpicture", "infile", String(stamp), "inname"]);
  });
  expect(faults.flat()).toEqual([]);
});
