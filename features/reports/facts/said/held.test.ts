import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { factsOf } from "../facts-of";
import { heldIn, type Part } from "./held";
import { meetingWords } from "./meeting-words";

const facts = factsOf(facts2024Q1());

function told(text: string, language: "en" | "zh", part: Part) {
  return heldIn(text, meetingWords(facts, language), part).map(({ day, half, venue }) => [
    day?.value ?? "",
    half?.value ?? "",
    venue ? text.slice(venue.from, venue.to) : "",
  ]);
}

const none: string[][] = [];

describe("the opening of a report", () => {
  it.each([
    [
      "Beijing Women's Federation (BWF) held a quarterly meeting at the Lotus Service Center on the afternoon of May 9 to review work.",
      [["2024-05-09", "afternoon", "Lotus Service Center"]],
    ],
    ["On the morning of March 26, the BWF convened its quarterly meeting.", [["2024-03-26", "morning", ""]]],
    ["To review work, on March 26, BWF held a quarterly meeting.", [["2024-03-26", "", ""]]],
    ["A quarterly meeting was held on Tuesday, March 26, 2024.", [["2024-03-26", "", ""]]],
    [
      "The quarterly meeting took place on 26 March 2024 at Beijing Women Cadres School.",
      [["2024-03-26", "", "Beijing Women Cadres School"]],
    ],
    // The day of something else.
    ["BWF held a quarterly meeting to prepare the forum on May 20.", [["", "", ""]]],
    ["BWF held a quarterly meeting to collect cases at the Lotus Service Center by May 10.", [["", "", ""]]],
    ["Following the conference of January 5, BWF held a quarterly meeting on March 26.", [["2024-03-26", "", ""]]],
    ["BWF held a quarterly meeting after the visit of April 3.", [["", "", ""]]],
    ["Pinggu Women's Federation held a meeting on April 3.", none],
    ["BWF will hold the next quarterly meeting on June 24.", none],
    ["BWF held a training session on April 3.", none],
    ["The last quarterly meeting was held on December 20.", none],
    ["The report of April 3 was read.", none],
  ])("en: %s", (text, found) => {
    expect(told(text, "en", "opening")).toEqual(found);
  });

  it.each([
    [
      "6月24日下午，北京市妇女联合会在北京市妇女干部学校召开季度工作会，总结工作。",
      [["2024-06-24", "afternoon", "北京市妇女干部学校"]],
    ],
    ["26日上午，市妇联召开季度工作会。", [["2024-03-26", "morning", ""]]],
    [
      "2024年3月26日，市妇联在北京妇女儿童服务中心三层会议室召开会议。",
      [["2024-03-26", "", "北京妇女儿童服务中心三层会议室"]],
    ],
    ["为总结工作，3月26日上午，市妇联召开季度工作会。", [["2024-03-26", "morning", ""]]],
    ["季度工作会于3月27日在北京妇女儿童服务中心召开。", [["2024-03-27", "", "北京妇女儿童服务中心"]]],
    // The day of something else.
    ["为贯彻落实1月5日会议精神，市妇联召开季度工作会。", [["", "", ""]]],
    ["3月5日会议精神传达后，市妇联召开会议。", [["", "", ""]]],
    ["市妇联召开季度工作会，要求5月10日前报送案例。", [["", "", ""]]],
    ["市妇联在北京召开季度工作会。", [["", "", ""]]],
    ["4月3日，平谷区妇联召开会议。", none],
    ["下季度工作会将于6月24日召开。", none],
    ["4月3日，市妇联举办短视频培训。", none],
  ])("zh: %s", (text, found) => {
    expect(told(text, "zh", "opening")).toEqual(found);
  });

  it("is told of once", () => {
    const text = "BWF held a quarterly meeting on March 26. BWF held a meeting on April 3.";
    expect(told(text, "en", "opening")).toHaveLength(1);
    expect(told(text, "en", "rest")).toEqual(none);
  });
});

describe("the rest of a report", () => {
  it.each([
    ["en", "The meeting was held on March 27.", [["2024-03-27", "", ""]]],
    [
      "en",
      "This quarterly meeting took place at the Lotus Service Center on the morning of March 27.",
      [["2024-03-27", "morning", "Lotus Service Center"]],
    ],
    ["en", "BWF held a meeting on April 3.", none],
    ["en", "The forum was held on April 3.", none],
    ["en", "The previous meeting was held on December 20.", none],
    ["zh", "本次会议于3月27日下午召开。", [["2024-03-27", "afternoon", ""]]],
    ["zh", "会议要求，5月10日前召开座谈会。", none],
    ["zh", "上次会议于12月20日召开。", none],
  ] as const)("%s: %s", (language, text, found) => {
    expect(told(text, language, "rest")).toEqual(found);
  });
});
