import { XMLParser, XMLValidator } from "fast-xml-parser";
import { madePdf } from "@/features/media/testing-files";
import { madePng } from "@/features/media/testing-pictures";
import { readWordFile } from "@/features/reports/word-file/read";
import { expect, test } from "../fixtures";
import { element, expectWords, expectWordsIn, hostile, lettersTo, lines, unsaid, watched } from "../hostile";
import { bodyWith, long, sender, sentFile, write } from "../hostile-text";
import { begin, saved, submit, text } from "../studio";

const phone = { width: 390, height: 844 };
const headerNames = "Content-Transfer-Encoding Content-Type Date From MIME-Version Message-ID Subject To".split(" ");
const inBody = ["inheading", "intext", "innote", "inlink", "incell", "incaption", "ingallery", "infigure", "infile"];

test("hostile words in a report are words, wherever they come in and wherever they are read", async ({
  signedInAs,
  page: reader,
  request,
}) => {
  test.setTimeout(300_000);
  const stamp = `qh${Date.now().toString(36)}`;
  const title = `${hostile(`intitle${stamp}`)}`;
  const [editor, chief, admin] = [await signedInAs("editor"), await signedInAs("chief"), await signedInAs("admin")];
  const faults = await Promise.all([editor, chief, admin, reader].map(watched));
  const desk = await begin(editor, `Hostile ${stamp}`);
  const report = await sender(editor, desk);
  const english = { "en.title": `${title}${unsaid}${lines}`, "en.summary": `${hostile("insummary")}${unsaid} ${long}` };

  await test.step("in: a text that no editor made", async () => {
    const { picture } = await sentFile(editor, "pictures", `inname ${element}.png`, madePng(321, 123));
    const { file } = await sentFile(editor, "files", `inname ${element}.pdf`, madePdf(500, 7));
    for (const href of ["javascript:ran()", " javascript:ran()", "data:text/html,x", "//evil.example", "vbscript:x"]) {
      expect(Object.keys(await write(editor, report, { "en.body": bodyWith(picture, file, href) }))).toEqual([
        "en.body",
      ]);
    }
    const body = bodyWith(picture, file, `https://a.example/${element}`);
    const chinese = { "zh.title": hostile("inchinese"), "zh.summary": hostile("insummary"), "zh.body": body };
    expect(await write(editor, report, { ...english, ...chinese, "en.body": body })).toEqual({});
  });

  await test.step("in: a comment that calls somebody, and other words for a passage", async () => {
    await editor.goto(desk);
    for (const suggests of [false, true]) {
      await editor.getByRole("tab", { name: "Comments" }).click();
      const form = editor.getByRole("form", { name: "Comment on the passage" });
      // The mark of the thread before may be put while the next passage is being selected.
      await expect(async () => {
        await text(editor).locator("p").first().click();
        await editor.keyboard.press("Home");
        for (let letter = 0; letter < 5; letter += 1) await editor.keyboard.press("Shift+ArrowRight");
        await expect(form).toBeVisible({ timeout: 1000 });
      }).toPass();
      if (suggests) {
        await form.getByLabel("Suggest other words").check();
        await form.getByLabel("Other words for the passage").fill(hostile("insuggestion"));
      }
      await form.getByLabel("Your comment").fill(`@Zhao Ning ${hostile("incomment")}${lines}`);
      await form.getByRole("button").last().click();
      await expect(form).toHaveCount(0);
      await saved(editor);
    }
  });

  await test.step("in: whoever checks facts without an account", async () => {
    const address = `checker-${stamp}@school.example`;
    const checks = editor.getByRole("region", { name: "Fact checks" });
    await editor.getByRole("tab", { name: "More" }).click();
    await checks.getByText("Ask someone to check").click();
    await checks.getByLabel("Checker's name").fill(`inchecker ${element}`);
    await checks.getByLabel("Email").fill(address);
    await checks.getByLabel(/question/i).fill(`${hostile("inquestion")}${lines}`);
    await checks.getByRole("button", { name: "Send the link" }).click();
    await expect(checks.getByText("The link is on its way by email.")).toBeVisible();
    await expect.poll(() => lettersTo(address), { timeout: 20_000 }).toHaveLength(1);
    const [letter] = await lettersTo(address);
    await reader.goto(/\/en\/fact-check\/[\w-]{43}/.exec(letter?.text ?? "")?.[0] ?? "");
    await expectWords(reader, [stamp, "insummary", "inquestion", ...inBody.filter((one) => one !== "innote")]);
    const first = reader.getByRole("region", { name: "Passage 1" });
    await first.getByRole("textbox").fill(`${hostile("inanswer")}${lines}`);
    await first.getByRole("radio", { name: "Wrong" }).check();
    await reader.getByRole("button", { name: "Send the answer" }).click();
    await expect(reader.getByRole("heading", { level: 1, name: /^Thank you/ })).toBeVisible();
    await expectWords(reader, ["inanswer", "inchecker"]);
  });

  await test.step("in: a reason to hand it back, and a note of change", async () => {
    await editor.goto(desk);
    await submit(editor);
    await chief.goto(desk);
    await chief.getByLabel("What should be changed").fill(`${hostile("inreturn")}${lines}`);
    await chief.getByRole("button", { name: "Request changes" }).click();
    await expect(chief.getByText(/^Changes requested\. The authors/)).toBeVisible();
    const note = hostile("inchange");
    const told = { change: "major", "changeNote.en": note, "changeNote.zh": note };
    for (const change of [{}, { ...told, "en.summary": `${hostile("insummary")} again` }]) {
      await editor.goto(desk);
      await write(editor, await sender(editor, desk), { ...english, ...change });
      await editor.goto(desk);
      await submit(editor);
      await chief.goto(desk);
      await chief.getByRole("button", { name: "Publish" }).click();
      await expect(chief.getByText("Published. It is on the site now.")).toBeVisible();
    }
  });

  const onSite = chief.getByRole("link", { name: /on the site/i }).first();
  const address = (await onSite.getAttribute("href")) ?? "";

  await test.step("in: a reader's letter", async () => {
    await editor.goto(desk);
    await editor.getByRole("button", { name: "Take letters" }).click();
    await expect(editor.getByText("Readers may write about this report.")).toBeVisible();
    await reader.goto(`/en/feedback/${report.id}`);
    await reader.getByLabel(/^Your message/).fill(`${hostile("inletter")}${lines}`);
    await reader.getByLabel(/^Your name/).fill(`inreader ${element}`);
    await expect(reader.getByText("Checked. You can send your message.")).toBeVisible({ timeout: 30_000 });
    await expectWords(reader, [stamp]);
    await reader.getByRole("button", { name: "Send" }).click();
    await expect(reader.getByText("Thank you. Your message is with the editors.")).toBeVisible();
    await editor.goto("/en/dashboard/feedback");
    await expectWords(editor, ["inletter", "inreader"]);
    const message = editor.getByRole("listitem").filter({ hasText: "inletter" });
    await message.getByRole("button", { name: "Show" }).click();
    await expect(message).toHaveCount(0);
  });

  await test.step("out: every page, on a phone", async () => {
    const reports = "/en/dashboard/reports";
    const pages: [typeof reader, string, string[]][] = [
      [reader, address, [stamp, ...inBody, "inchange", "inletter", "inreader"]],
      [reader, address.replace("/en/", "/zh/"), ["inchinese", ...inBody]],
      [reader, `${address}/share`, [stamp]],
      [reader, "/en", []],
      [reader, "/en/events/updates", [stamp, "insummary"]],
      [reader, "/zh/events/updates", ["inchinese"]],
      [reader, `/en/search?q=${stamp}`, [stamp]],
      [editor, desk, [stamp, ...inBody, "incomment", "insuggestion", "inchecker"]],
      [editor, `${desk}/preview`, [stamp, ...inBody]],
      [editor, `${desk}/preview/as-seen`, [stamp, ...inBody]],
      [editor, `${desk}/versions`, [stamp]],
      [editor, `${desk}/versions/1`, [stamp, ...inBody]],
      [editor, `${desk}/versions/compare?from=2&to=3`, ["insummary", "inchange"]],
      [editor, "/en/dashboard", []],
      [editor, `${reports}?q=${stamp}`, [stamp]],
      [editor, `${reports}/translations`, [stamp]],
      [editor, "/en/dashboard/feedback?standing=shown", ["inletter", "inreader"]],
      [editor, "/en/dashboard/media?q=inname", ["inname"]],
      [admin, "/en/dashboard/audit", [stamp]],
    ];
    for (const one of [reader, editor, admin]) await one.setViewportSize(phone);
    for (const [who, path, words] of pages) {
      expect((await who.goto(path))?.status(), path).toBe(200);
      await who.waitForLoadState("networkidle");
      await expectWords(who, words);
    }
    await editor.keyboard.press("Control+k");
    await editor.getByRole("combobox").fill(stamp);
    await expect(editor.getByRole("option").first()).toContainText(stamp);
    await expectWords(editor, [stamp]);
  });

  await test.step("out: what programs read", async () => {
    await reader.goto("about:blank");
    const feed = await (await request.get("/en/events/updates/feed.xml")).text();
    expect(XMLValidator.validate(feed)).toBe(true);
    const entries = [new XMLParser().parse(feed).feed.entry].flat();
    const entry = entries.find((one: { title: string }) => one.title.includes(stamp));
    const broken = (xml: string) =>
      new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror")?.textContent ?? "";
    expect(await reader.evaluate(broken, feed)).toBe("");
    await expectWordsIn(entry.title, [stamp], reader);
    await expectWordsIn(entry.content, inBody, reader);
    const item = await (await request.get(`/api/v1/reports/${report.id}`)).json();
    expect(item.title.en).toContain(element);
    await expectWordsIn(item.body.en, inBody, reader);
    for (const path of ["/sitemap.xml", `${address}/picture.png`, `/api/v1/suggestions?q=${stamp}`]) {
      expect((await request.get(path)).status(), path).toBe(200);
    }
  });

  await test.step("out: files to keep", async () => {
    const kept = async (path: string) => {
      const answer = await editor.request.get(path);
      expect([answer.status(), answer.headers()["x-content-type-options"]], path).toEqual([200, "nosniff"]);
      expect(answer.headers()["content-disposition"], path).toMatch(
        /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[^"<>\s]+$/,
      );
      return answer.body();
    };
    const [docx, pdf, md, html] = await Promise.all(
      ["docx", "pdf", "md", "html"].map((kind) => kept(`${desk}/export/report-en.${kind}`)),
    );
    expect(await readWordFile(docx ?? Buffer.alloc(0))).toMatchObject({ ok: true });
    expect(pdf?.toString("latin1", 0, 5)).toBe("%PDF-");
    expect(md?.toString()).toContain(stamp);
    expect(md?.toString()).not.toMatch(/(?<!\\)<(?:img|script|svg)/);
    await expectWordsIn(html?.toString() ?? "", [stamp, ...inBody], reader);
    const csv = (await kept(`/en/dashboard/reports/list/reports.csv?q=${stamp}`)).toString();
    expect(csv).toContain(`"'=cmd`);
    expect(csv.match(/(?:^|",|\n)"[=+@\t\r-]/g)).toBeNull();
    await kept(`/en/dashboard/reports/list/reports.xlsx?q=${stamp}`);
  });

  await test.step("out: letters", async () => {
    const letters = (await Promise.all(["chief", "editor"].map((one) => lettersTo(`${one}@demo.example`)))).flat();
    const ours = letters.filter((one) => one.text.includes(stamp) || one.text.includes("inchecker"));
    for (const mark of ["incomment", "inreturn", "inchecker"]) {
      expect(
        ours.some((one) => one.text.includes(mark)),
        mark,
      ).toBe(true);
    }
    for (const one of ours) {
      expect(one.headers.map((header) => header.split(":")[0]).toSorted()).toEqual(headerNames);
      expect(one.text.match(/^.*evil\.example.*$/gm)?.filter((line) => !/^(?:> |Title: |标题：)/.test(line))).toEqual(
        [],
      );
    }
  });

  await test.step("out: the board of what is to be published", async () => {
    await editor.goto(desk);
    await write(editor, await sender(editor, desk), english);
    await editor.goto(desk);
    await submit(editor);
    await chief.goto(desk);
    await chief.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(chief.getByText("Review passed.")).toBeVisible();
    await chief.getByText("Schedule…").click();
    await chief.getByLabel("Publish at").fill(new Date(Date.now() + 11 * 3_600_000).toISOString().slice(0, 16));
    await chief.getByRole("button", { name: "Schedule", exact: true }).click();
    await expect(chief.getByText("Scheduled. It goes out by itself.")).toBeVisible();
    await editor.goto("/en/dashboard/schedule");
    await expectWords(editor, [stamp]);
  });

  await test.step("out: the notice in its place, and the record of what was done", async () => {
    await chief.goto(desk);
    await chief.getByText("Withdraw from the site…").click();
    await chief.getByLabel("Reason, shown to readers").fill(`${hostile("inwithdrawal")} ${long}`);
    await chief.getByRole("button", { name: "Withdraw from the site" }).click();
    await expect(chief.getByText("Withdrawn. Its address now shows a notice with the reason.")).toBeVisible();
    await reader.goto(address);
    await expectWords(reader, [stamp, "inwithdrawal"]);
    await admin.goto("/en/dashboard/audit");
    await expectWords(admin, [stamp, "inwithdrawal"]);
  });
  expect(faults.flat()).toEqual([]);
});
