import { describe, expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs";

describe("the paragraphs of a text", () => {
  it.each([
    ["blank lines part them", ["One.", "", "", "Two."], ["One.", "Two."]],
    ["a line each without blank lines", ["The first was held.", "The second was held."], 2],
    [
      "lines cut at a width are one",
      ["The federation held a meeting at the centre", "on the morning of March 26. Forty people", "took part."],
      ["The federation held a meeting at the centre on the morning of March 26. Forty people took part."],
    ],
    [
      "Chinese lines cut at a width are one, without a space",
      ["市妇联在妇女儿童服务中心召开季度工作会议总结基层组织建设工作情况并部署下一阶", "段任务。"],
      ["市妇联在妇女儿童服务中心召开季度工作会议总结基层组织建设工作情况并部署下一阶段任务。"],
    ],
    [
      "a caption above its text",
      ["Delegates at the opening", "The meeting was held at the service centre on March 26."],
      2,
    ],
    ["two captions", ["Delegates listening at the opening of the meeting", "Delegates at the training"], 2],
    ["a list of names", ["Pinggu", "Daxing", "Huairou"], 3],
    ["long lines", ["a".repeat(150), "b".repeat(100)], 2],
  ])("%s", (_, lines, expected) => {
    expect(paragraphsOf(lines)).toEqual(typeof expected === "number" ? lines : expected);
  });
});
