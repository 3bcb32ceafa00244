import { describe, expect, it } from "vitest";
import { daysIn } from "./file";

const nationalDay = { nameEn: "National Day", nameZh: "国庆节" };

describe("a file of days", () => {
  it("is read with its head and without, from commas and from a spreadsheet's tabs", () => {
    const days = [
      { day: "2026-10-01", kind: "rest", ...nationalDay },
      { day: "2026-10-10", kind: "work", ...nationalDay },
    ];
    const rows = days.map(({ day, kind }) => [day, kind, "National Day", "国庆节"]);
    for (const separator of [",", "\t"]) {
      const text = rows.map((row) => row.join(separator)).join("\r\n");
      expect(daysIn(text)).toEqual({ days });
    }
    expect(daysIn(`\uFEFFday,kind,name_en,name_zh\n\n${rows.join("\n")}\n`)).toEqual({ days });
  });

  it("names every line that cannot be read by its number, and why", () => {
    const text = [
      "day,kind,name_en,name_zh",
      "2026-10-01,rest,National Day,国庆节",
      "2026-02-30,rest,Spring Festival,春节",
      "",
      "2026-10-02,holiday,National Day,国庆节",
      "2026-10-03,rest,National Day,国庆节",
      "2026-10-08,work,National Day,国庆节",
      "2026-10-01,rest,National Day,国庆节",
      "2026-10-05,rest,,国庆节",
    ].join("\n");
    expect(daysIn(text)).toEqual({
      wrong: [
        { line: 3, code: "not_a_date" },
        { line: 5, code: "not_a_kind" },
        { line: 6, code: "ordinary_day" },
        { line: 7, code: "ordinary_day" },
        { line: 8, code: "twice" },
        { line: 9, code: "missing" },
      ],
    });
  });
});
