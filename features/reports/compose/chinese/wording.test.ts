import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { stated, wordsOf } from "../phrase";
import { lengthOf, whenOf } from "./days";
import { deedOf, numeral, numeralOf, pointOf, purposeOf, sharedHead, tidy } from "./wording";
import { inside } from "./words";

describe("a field's words", () => {
  it.each([
    [" 总结工作。 ", "总结工作"],
    ["总结工作,部署任务;", "总结工作，部署任务"],
    ["共 12 人 参加", "共12人参加"],
    ["市妇联(北京)会议", "市妇联（北京）会议"],
    ["学习。\n落实", "学习，落实"],
    ["学习；落实。；", "学习，落实"],
    ["“做好事。”活动", "“做好事”活动"],
    ["• 学习", "学习"],
    ["10:30开始", "10:30开始"],
    ["Wei Jiang", "Wei Jiang"],
    ["怎么办？好办", "怎么办？好办"],
    [" 。 ", ""],
  ])("%j stand in a sentence as %j", (typed, told) => {
    expect(tidy(typed)).toBe(told);
  });

  it("are left alone once they are tidy", () => {
    const typed = fc.array(fc.constantFrom(..."总结妇联，。；：、 ,;（）“”a1\n")).map((all) => all.join(""));
    fc.assert(
      fc.property(typed, (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });

  it.each([
    ["为总结工作", "总结工作", ""],
    ["总结工作", "总结工作", "总结工作"],
    ["旨在提升能力", "提升能力", ""],
  ])("%s as a purpose", (typed, aim, deed) => {
    expect([purposeOf(typed), deedOf(typed)]).toEqual([aim, deed]);
  });

  it.each([
    ["一是加强学习", "加强学习"],
    ["1. 加强学习", "加强学习"],
    ["（二）加强学习", "加强学习"],
    ["第三，加强学习", "加强学习"],
    ["3.8妇女节慰问", "3.8妇女节慰问"],
    ["一、二季度抓落实", "一、二季度抓落实"],
    ["统一是关键", "统一是关键"],
  ])("%s as a point", (typed, point) => {
    expect(pointOf(typed)).toBe(point);
  });

  it.each([
    ["加强学习，推动改革", "加强学习、推动改革"],
    ["手机短视频：脚本、光线", "“手机短视频：脚本、光线”"],
    ["学习、交流，推动改革", "“学习、交流，推动改革”"],
    ["“妇联通”：使用", "“妇联通”：使用"],
  ])("%s within a clause", (text, told) => {
    expect(wordsOf(inside(stated(text, "series"))?.spans ?? [])).toBe(told);
  });

  it.each([
    [["各区妇联主席", "各区妇联部长"], "各区妇联"],
    [["各区妇联主席", "市妇联部长"], ""],
    [["各区妇联", "各区妇联部长"], ""],
    [["各区妇联主席"], ""],
  ])("%j share %j", (texts, head) => {
    expect(sharedHead(texts)).toBe(head);
  });
});

it.each([
  [1, "一", "一"],
  [2, "二", "两"],
  [10, "十", "十"],
  [11, "十一", "十一"],
  [20, "二十", "二十"],
])("%i is read out as %s and counts as %s", (number, read, counting) => {
  expect([numeral(number), numeralOf(number)]).toEqual([read, counting]);
});

describe("days", () => {
  const facts = facts2024Q1();
  const told = (date: string | null, endDate: string | null, year: number, halfDay: "morning" | null = null) =>
    wordsOf(whenOf({ ...facts, date, endDate, halfDay }, year)?.spans ?? []);

  it.each<[string, string | null, number, string]>([
    ["2024-03-26", null, 2024, "3月26日"],
    ["2023-12-31", null, 2024, "2023年12月31日"],
    ["2026-05-09", "2026-05-11", 2026, "5月9日至11日"],
    ["2025-05-09", "2025-05-11", 2026, "2025年5月9日至11日"],
    ["2026-04-30", "2026-05-02", 2026, "4月30日至5月2日"],
    ["2025-12-30", "2026-01-02", 2026, "2025年12月30日至2026年1月2日"],
    ["2025-12-30", "2026-01-02", 2025, "2025年12月30日至2026年1月2日"],
    ["2025-05-09", "2026-05-09", 2026, "2025年5月9日至2026年5月9日"],
    ["2026-05-09", "2026-05-09", 2026, "5月9日"],
  ])("%s to %s told in %i", (date, endDate, year, words) => {
    expect(told(date, endDate, year)).toBe(words);
  });

  it("bind the day, the half day and the last day each to its fact; several days have no half", () => {
    const spansOf = (endDate: string | null) =>
      whenOf({ ...facts, date: "2026-05-09", endDate, halfDay: "morning" }, 2026)?.spans;
    const day = { text: "5月9日", field: "date" };
    expect(spansOf(null)).toEqual([day, { text: "上午", field: "halfDay" }]);
    expect(spansOf("2026-05-11")).toEqual([day, { text: "至" }, { text: "11日", field: "endDate" }]);
    expect(told(null, null, 2026, "morning")).toBe("");
  });

  it.each([
    ["2026-05-11", "为期三天的"],
    ["2026-05-10", "为期两天的"],
    ["2026-05-16", ""],
    [null, ""],
  ])("from 9 May to %s are %j", (endDate, words) => {
    expect(wordsOf(lengthOf({ ...facts, date: "2026-05-09", endDate })?.spans ?? [])).toBe(words);
  });
});
