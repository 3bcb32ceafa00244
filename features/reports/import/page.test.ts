import { describe, expect, it } from "vitest";
import { beijingSecond } from "@/platform/clock";
import { type OldPage, readOldPage } from "./page";

const sample = `Beijing Women's Federation

Home >  Events >  Updates

BWF Holds Work Meeting at the Lotus Service Center

Date:2024-3-27 14:31:51    Views:

Beijing Women's Federation (BWF) held a work meeting on the morning of March 26.


A training session was also held.  Please refresh the page * refresh to see it.


  • * refresh`;

const chinese = `北京市妇女联合会
当前位置： 首页 > 工作动态 > 市妇联动态 > 正文
市妇联召开季度工作会
时间：2024年3月27日 14:31　来源：组织部　点击：1,234次
分享到：
　　3月26日上午，市妇联召开季度工作会。

　　平谷区妇联作了交流。
编辑：王芳
相关新闻
市妇联举办培训班
市妇联走访慰问
X
`;

function pageOf(text: string): OldPage {
  const read = readOldPage(text);
  if (!read.ok) throw new Error(read.reason);
  return read.page;
}

const built = (part: { breadcrumb?: string; title?: string; date?: string; text?: string }) =>
  [
    "Beijing Women's Federation",
    part.breadcrumb ?? "Home >  Events >  Updates",
    part.title ?? "BWF Holds Meeting",
    part.date ?? "Date:2024-3-27 14:31:51    Views:",
    part.text ?? "The meeting was held.",
  ].join("\n\n");

describe("a page of the old site", () => {
  it("is read without its furniture", () => {
    expect(readOldPage(sample)).toEqual({
      ok: true,
      page: {
        sectionSlug: "updates",
        language: "en",
        title: "BWF Holds Work Meeting at the Lotus Service Center",
        publishedAt: new Date("2024-03-27T06:31:51Z"),
        views: null,
        paragraphs: [
          "Beijing Women's Federation (BWF) held a work meeting on the morning of March 26.",
          "A training session was also held. Please refresh the page * refresh to see it.",
        ],
      },
    });
  });

  it("is read in Chinese", () => {
    expect(pageOf(chinese)).toEqual({
      sectionSlug: "updates",
      language: "zh",
      title: "市妇联召开季度工作会",
      publishedAt: new Date("2024-03-27T06:31:00Z"),
      views: 1234,
      source: "组织部",
      editor: "王芳",
      paragraphs: ["3月26日上午，市妇联召开季度工作会。", "平谷区妇联作了交流。"],
    });
  });

  it.each([
    ["来源：组织部  时间：2024-3-27", "组织部"],
    ["Date:2024-3-27 14:31:51 Source: Pinggu Women's Federation Views: 7", "Pinggu Women's Federation"],
    ["时间：2024-3-27　来源：　点击：8", undefined],
    ["Date:2024-3-27 14:31:51    Views:", undefined],
  ])("names its source in %j: %s", (date, source) => {
    expect(pageOf(built({ date })).source).toBe(source);
  });

  it.each([
    ["编辑：王芳", "王芳"],
    ["【责任编辑: 王芳】\n\n相关新闻\n\nX", "王芳"],
    ["Editor: Li Na", "Li Na"],
    ["编辑：", undefined],
    ["* refresh", undefined],
  ])("names its editor in %j: %s", (tail, editor) => {
    expect(pageOf(built({ text: `The meeting was held.\n\n${tail}` })).editor).toBe(editor);
  });

  it.each([
    ["carriage returns", sample.replaceAll("\n", "\r\n")],
    ["old line ends", sample.replaceAll("\n", "\r")],
    ["a byte order mark", `\ufeff${sample}`],
    ["blank lines around it", `\n \n\t\n${sample}\n\n \n`],
    ["no-break spaces", sample.replaceAll("  ", "\u00a0 ")],
    ["full-width signs", sample.replace("Date:", "Date：").replaceAll(">", "＞")],
    ["no spaces in the breadcrumb", sample.replace("Home >  Events >  Updates", "HOME>Events>updates")],
    ["no masthead", sample.slice(sample.indexOf("Home"))],
    ["no blank lines above the text", sample.replace(/\n\n(?=Home|BWF|Date)/g, "\n")],
    ["a title in two lines", sample.replace("Meeting at", "Meeting\nat")],
    ["a date with leading zeros", sample.replace("2024-3-27", "2024-03-27")],
    ["more furniture", `${sample}\n\nEditor:\nX\n\nCopyright © 2024 All rights reserved.`],
    ["control characters", sample.replace("BWF Holds", "BWF\u0000\u001b Holds")],
  ])("is the same with %s", (_, text) => {
    expect(pageOf(text)).toEqual(pageOf(sample));
  });

  it.each([
    ["* refresh"],
    ["*refresh"],
    ["  • * refresh"],
    ["• *\u00a0Refresh"],
    ["编辑：王芳"],
    ["责任编辑: 王芳\n\n相关新闻\n\nX"],
    ["相关新闻\n市妇联举办培训班\nX\n* refresh"],
    ["Related News:\nBWF Visits Pinggu\nBWF Opens Service Center"],
    ["【打印】\n【关闭】"],
    ["上一篇：市妇联走访慰问\n下一篇：没有了"],
  ])("ends before %j", (tail) => {
    expect(pageOf(built({ text: `The meeting was held.\n\n${tail}` })).paragraphs).toEqual(["The meeting was held."]);
  });

  it.each([
    ["Refresh", "The second paragraph."],
    ["X", "The second paragraph."],
    ["编辑：王芳", "全文完。"],
    ["相关新闻", "会议还听取了情况汇报。"],
    ["Please press * refresh"],
    ["Related News: the federation opened a center."],
    ["Home > Events > Updates is where it stands."],
    ["Date:2024-3-28 09:00:00"],
  ])("keeps %j in its text", (...paragraphs) => {
    const all = ["The first.", ...paragraphs, "The last."];
    expect(pageOf(built({ text: all.join("\n\n") })).paragraphs).toEqual(all);
  });

  it.each([
    ["Home > Events > International", "international", "en"],
    ["Location: Home » Events » Updates", "updates", "en"],
    ["您现在的位置：首页>工作动态>市妇联动态", "updates", "zh"],
    ["首页 > 对外交流", "international", "zh"],
  ])("stands in the section of %s", (breadcrumb, sectionSlug, language) => {
    expect(pageOf(built({ breadcrumb }))).toMatchObject({ sectionSlug, language });
  });

  it.each([
    ["Date:2024-3-27 14:31:51    Views:", "2024-03-27 14:31:51", null],
    ["Date:2024-3-27 14:31:51    Views: 123", "2024-03-27 14:31:51", 123],
    ["Date: 2024-3-27 9:05:00 Views:0", "2024-03-27 09:05:00", 0],
    ["Date:2024-3-27 14:31:51 | Views: 99999999999", "2024-03-27 14:31:51", null],
    ["Date:2024-3-27\n\nViews: 7", "2024-03-27 00:00:00", 7],
    ["时间：２０２４-３-２７ １４：３１：５１　点击数：８", "2024-03-27 14:31:51", 8],
    ["来源：组织部  时间：2024年2月29日14:31", "2024-02-29 14:31:00", null],
    ["发布时间: 1999/12/31 23:59:59", "1999-12-31 23:59:59", null],
  ])("is dated by %j", (date, second, views) => {
    const page = pageOf(built({ date }));
    expect([beijingSecond(page.publishedAt), page.views]).toEqual([second, views]);
    expect(page.paragraphs).toEqual(["The meeting was held."]);
  });

  it.each([
    ["an empty file", "", "empty"],
    ["blank lines", "\ufeff \n\n\u00a0\n", "empty"],
    ["a letter", "Dear colleagues,\n\nthe meeting is on Monday.", "no_breadcrumb"],
    ["a page of another section", built({ breadcrumb: "Home > About > People" }), "unknown_section"],
    ["a section named like a property", built({ breadcrumb: "Home > __proto__ > constructor" }), "unknown_section"],
    ["a page without a date", "Home > Events > Updates\n\nTitle\n\nText.", "no_date"],
    ["a page with an empty date", built({ date: "Date:    Views:" }), "no_date"],
    ["30 February", built({ date: "Date:2024-2-30 14:31:51" }), "bad_date"],
    ["29 February 2023", built({ date: "Date:2023-2-29" }), "bad_date"],
    ["a thirteenth month", built({ date: "Date:2024-13-1 14:31:51" }), "bad_date"],
    ["day nought", built({ date: "Date:2024-3-0 14:31:51" }), "bad_date"],
    ["hour 25", built({ date: "Date:2024-3-27 25:00:00" }), "bad_date"],
    ["minute 60", built({ date: "Date:2024-3-27 14:60:00" }), "bad_date"],
    ["half a second", built({ date: "Date:2024-3-27 14:31:5" }), "bad_date"],
    ["a date in words", built({ date: "Date:March 27, 2024" }), "bad_date"],
    ["a page without a title", built({ title: "" }), "no_title"],
    ["a title of 201 characters", built({ title: "x".repeat(201) }), "title_too_long"],
    ["a page without text", built({ text: "  • * refresh" }), "no_text"],
    ["a page that ends with its date", built({ text: "" }), "no_text"],
    ["half a million characters", built({ text: "x".repeat(500_000) }), "text_too_long"],
  ])("is not %s", (_, text, reason) => {
    expect(readOldPage(text)).toEqual({ ok: false, reason });
  });

  it("takes hostile text for text", () => {
    const hostile = `<script>alert(1)</script> '); drop table reports; -- {{7*7}} \${x} =cmd|'/c calc'!A0`;
    const page = pageOf(built({ title: hostile, text: `${hostile}\n\n<!-- ${hostile}` }));
    expect(page.title).toBe(hostile);
    expect(page.paragraphs).toEqual([hostile, `<!-- ${hostile}`]);
  });

  it.each([
    ["spaces", " "],
    ["breadcrumb signs", ">"],
    ["line ends", "\n"],
    ["short lines", "a\n"],
    ["title lines", "Home > Updates\na\n"],
    ["dates", "Date:2024-3-27 "],
    ["full-width signs", "："],
    ["wrapped lines", `${"wrapped words without a stop ".repeat(2)}\n`],
  ])("is refused or read in good time when it is 2 MB of %s", (_, piece) => {
    const flood = piece.repeat(2_000_000 / piece.length);
    // Time at work, not by the clock: other tests run beside this one.
    const start = process.cpuUsage();
    for (const text of [flood, built({ text: flood }), built({ title: flood })]) readOldPage(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });
});
