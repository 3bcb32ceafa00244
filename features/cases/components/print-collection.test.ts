import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PrintedCollection } from "../printed";
import { printCollection } from "./print-collection";

const long = "在居委会安静的一角摆一张桌、三把椅，每周固定两个晚上开放，无须预约。".repeat(12);

const collection: PrintedCollection = {
  language: "zh-CN",
  publisher: "北京市妇女联合会",
  title: "特色品牌案例汇编",
  intro: "一年来，各区妇联培育了一批特色品牌。\n\n本汇编收录其中三个。",
  year: "2024",
  origin: ["2024年第一季度工作会发放", "生成日期：2026年11月23日"],
  address: "https://portal.example/zh/cases/collections/special-brands-2024",
  words: { contents: "目录", districts: "区级妇联索引" },
  cases: ["平谷区妇女联合会", "Daxing District Women's Federation", "平谷区妇女联合会"].map((district, index) => ({
    id: index + 40,
    title: `案例之${["一", "二", "三"][index]}`,
    district,
    facts: `${district}   基层组织建设   2023`,
    summary: "“妇女之家”跟着妇女走。",
    // The first case takes two pages, so that the second begins on the fifth.
    parts: ["问题", "做法", "成效"].map((name) => ({ name, text: index === 0 ? `${long}\n\n${long}` : "简短。" })),
  })),
};

const folder = mkdtempSync(join(tmpdir(), "printed-"));
const file = join(folder, "collection.pdf");
const there = (program: string) => spawnSync(program, ["-v"]).error === undefined;
const output = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: "utf8" });

let bytes: Buffer;

beforeAll(async () => {
  bytes = await printCollection(collection);
  writeFileSync(file, bytes);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("a printed collection", () => {
  it("is a PDF that says its language and its title, with bookmarks and the fonts inside", () => {
    const text = bytes.toString("latin1");
    expect(text.startsWith("%PDF-")).toBe(true);
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
    expect(text).toContain("/Lang (zh-CN)");
    expect(text).toContain("/DisplayDocTitle true");
    expect(text).toContain("/Outlines");
    expect(text.match(/\/FontFile2/g)?.length).toBe(2);
    const title = Buffer.from(collection.title, "utf16le").swap16().toString("latin1");
    expect(text).toContain(title);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it.runIf(there("pdfinfo"))(
    "has a cover, contents, a page or more for each case and an index, on A4 (pdfinfo)",
    () => {
      const facts = output("pdfinfo", file);
      expect(facts).toMatch(/^Title: +特色品牌案例汇编$/m);
      expect(facts).toMatch(/^Author: +北京市妇女联合会$/m);
      expect(facts).toMatch(/^Pages: +7$/m);
      expect(facts).toMatch(/\(A4\)$/m);
    },
  );

  it.runIf(there("pdffonts"))("has nothing but its own fonts, cut down to what is used (pdffonts)", () => {
    const rows = output("pdffonts", file).trim().split("\n").slice(2);
    expect(rows.map((row) => /^[A-Z]{6}\+(\S+) .+ yes yes yes /.exec(row)?.[1])).toEqual([
      "NotoSansSC-Regular",
      "NotoSansSC-Bold",
    ]);
  });

  it.runIf(there("pdftotext"))("numbers its pages and names them in contents and index (pdftotext)", () => {
    const pages = output("pdftotext", "-layout", file, "-").split("\f");
    const words = (page: number) => (pages[page - 1] ?? "").replace(/\s+/g, " ");
    expect(words(1)).toContain("生成日期：2026年11月23日");
    expect(words(1)).toContain("https://portal.example/zh/cases/collections/special-brands-2024");
    expect(words(2)).toMatch(/1 案例之一 3 .+2 案例之二 5 .+3 案例之三 6 /);
    expect(words(5)).toContain("2 案例之二");
    expect(words(7)).toMatch(/平谷区妇女联合会 3, 6 Daxing District Women's Federation 5 /);
    for (const page of [2, 3, 4, 5, 6, 7]) expect(words(page)).toMatch(new RegExp(`特色品牌案例汇编 ${page} ?/ ?7`));
  });
});
