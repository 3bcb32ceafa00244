import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { compileMinutes } from "./compile";
import { printMinutes } from "./components/print-minutes";
import { docxOf } from "./docx/file";
import { fileIn, printedIn } from "./printed";
import { factsOf, itemOf } from "./testing-facts";

const words = {
  ...{ tag: "zh-CN", publisher: "北京市妇女联合会", standing: "草稿", seal: "封存校验码 ab" },
  annex: (number: number) => `附件${number}`,
};
const subject = { en: "women's homes \u0000", zh: "妇女之家 \u0000" };
const document = compileMinutes(
  factsOf({
    date: "2026-03-06",
    items: [itemOf({ subject }), itemOf({ id: 2, subject: { en: "only English", zh: "" } })],
  }),
);
const held = {
  issue: { en: "No. 4", zh: "京妇季会〔2026〕4号" },
  document,
  annexes: [{ number: 1, textEn: "Forty-one.", textZh: "" }],
};

describe("minutes as a file", () => {
  it("hold the number, each part, every item and each annex", async () => {
    const printed = printedIn("zh", held, words);
    expect(printed.sections.map(({ heading }) => heading)).toEqual([
      "会议概况",
      "一、讨论：妇女之家 \u0000",
      "二、讨论",
    ]);
    expect(printed.annexes).toEqual([{ heading: "附件1", paragraphs: ["Forty-one."] }]);
    const { value } = await mammoth.extractRawText({ buffer: await docxOf(printed) });
    for (const said of [
      "京妇季会〔2026〕4号",
      "草稿",
      "时间：2026年3月6日",
      "会议讨论了妇女之家",
      "附件1",
      "封存校验码 ab",
    ]) {
      expect(value).toContain(said);
    }
    expect((await printMinutes(printed)).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it.each([
    ["minutes-en.pdf", { language: "en", kind: "pdf" }],
    ["minutes-zh.docx", { language: "zh", kind: "docx" }],
    ["minutes-fr.pdf", null],
    ["minutes-en.exe", null],
    ["../minutes-en.pdf", null],
  ])("%s is %o", (name, expected) => {
    expect(fileIn(name)).toEqual(expected);
  });
});
