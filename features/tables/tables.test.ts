import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { fromBuffer } from "yauzl";
import { csvOf } from "./csv";
import { downloadHeaders, fileNameOf } from "./download";
import { type Table, widthOf } from "./table";
import { xlsxOf } from "./xlsx";

const hostile = [
  "=1+1",
  "+86 10",
  "-2",
  "@sum",
  "\t=1",
  "\r=1",
  " =1",
  "＝1",
  'a "b", c',
  "two\r\nlines",
  "<b>&\0\u0007\ud800",
];

const table: Table = {
  name: "稿件 / 2026",
  columns: [
    { name: "标题", kind: "text" },
    { name: "Views", kind: "number" },
    { name: "Changed", kind: "moment" },
    { name: "Day", kind: "day" },
  ],
  rows: [
    ["北京市妇联召开第三季度工作会", 1234, new Date("2026-11-23T16:30:00Z"), "2026-11-24"],
    ...hostile.map((text) => [text, -1, null, null]),
  ],
};

/** A reader of RFC 4180, written here so that the writer is not read by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted ?? "").replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const zip = await new Promise<import("yauzl").ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
    parts.set(entry.fileName, Buffer.concat(pieces).toString());
  }
  return parts;
}

describe("a table as CSV", () => {
  const csv = csvOf(table);

  it("begins with the mark that Excel knows UTF-8 by, and reads back", () => {
    expect(csv.startsWith('\uFEFF"标题","Views"')).toBe(true);
    const rows = readCsv(csv.slice(1));
    expect(rows[1]).toEqual(["北京市妇联召开第三季度工作会", "1234", "2026-11-24 00:30:00", "2026-11-24"]);
    expect(rows).toHaveLength(hostile.length + 2);
    expect(rows[10]?.[0]).toBe('a "b", c');
    expect(rows[11]?.[0]).toBe("two\r\nlines");
  });

  it("holds no cell that is a formula, and no count that is a text", () => {
    expect(csvOf({ columns: [], rows: [hostile.slice(0, 9), [3, -1]] })).toBe(
      `\uFEFF\r\n"'=1+1","'+86 10","'-2","'@sum","'\t=1","'\r=1","' =1","'＝1","a ""b"", c"\r\n"3","-1"\r\n`,
    );
  });
});

describe("a table as a workbook", () => {
  it("has real dates and counts, a bold head in sight, and room for Chinese", async () => {
    const parts = await partsOf(await xlsxOf(table));
    const reader = new XMLParser({ ignoreAttributes: false, trimValues: false });
    for (const [name, part] of parts) if (name.endsWith(".xml")) expect(() => reader.parse(part, true)).not.toThrow();
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const { worksheet } = reader.parse(sheet);
    const [head, first] = worksheet.sheetData.row;
    expect(worksheet.sheetViews.sheetView.pane).toMatchObject({ "@_ySplit": "1", "@_state": "frozen" });
    expect(head.c[0]["@_s"]).not.toBe(undefined);
    expect(first.c[1].v).toBe(1234);
    // Days since 1899-12-30, as Excel counts them: half past midnight on 24 November 2026 in Beijing.
    expect(first.c[2].v).toBeCloseTo(46350 + 30 / 1440, 6);
    expect(first.c[3].v).toBe(46350);
    expect(worksheet.cols.col.map((column: Record<string, string>) => Number(column["@_width"]))).toEqual([
      ...[30, 8, 18, 12],
    ]);
    expect(parts.get("xl/workbook.xml")).toContain('name="稿件   2026"');
  });

  it("has a sheet for each of several tables, in their order", async () => {
    const parts = await partsOf(
      await xlsxOf(table, { ...table, name: "2026 Q4", rows: [["one alone", 7, null, null]] }),
    );
    const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["稿件   2026", "2026 Q4"]);
    const sheet = parts.get("xl/worksheets/sheet2.xml") ?? "";
    const { worksheet } = new XMLParser({ ignoreAttributes: false }).parse(sheet);
    expect(worksheet.sheetData.row[1].c[1].v).toBe(7);
    expect(worksheet.sheetViews.sheetView.pane).toMatchObject({ "@_state": "frozen" });
  });

  it("holds hostile words as words: no formula, no broken part", async () => {
    const parts = await partsOf(await xlsxOf(table));
    const all = [...parts.values()].join("\n");
    expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(all).toContain("=1+1");
    expect(all).toContain("&lt;b&gt;&amp;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the very ones that must not be there
    expect(all).not.toMatch(/[\0\u0007\ufffd]/);
  });
});

it.each([
  ["abc", 3],
  ["妇联", 4],
  ["“a”，", 5],
  ["𠮷", 2],
])("takes room: %s", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

describe("a file to be kept", () => {
  it.each([
    ["BWF Holds Meeting", "BWF Holds Meeting.pdf"],
    ["第三季度/工作会：小结？", "第三季度 工作会：小结？.pdf"],
    ['..\\a\r\nb"<c>|\u202e', "a b c.pdf"],
    ["…", "….pdf"],
    [" . ", "report.pdf"],
    ["长".repeat(100), `${"长".repeat(80)}.pdf`],
  ])("of %j is called %j", (title, name) => {
    expect(fileNameOf(title, "pdf", "report")).toBe(name);
  });

  it("is named in every language, whoever asks", () => {
    const headers = downloadHeaders("妇联 (1)'s.csv", "text/csv");
    expect(headers["Content-Disposition"]).toBe(
      "attachment; filename=\"_ (1)_s.csv\"; filename*=UTF-8''%E5%A6%87%E8%81%94%20%281%29%27s.csv",
    );
    expect(() => new Headers(headers)).not.toThrow();
  });
});
