import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { factsOf } from "../facts-of";
import { headCountsSaid } from "./head-count";
import { meetingWords } from "./meeting-words";

const said = (text: string, language: "en" | "zh", series?: { en: string; zh: string }) => {
  const facts = { ...facts2024Q1(), ...(series ? { series } : {}) };
  return headCountsSaid(text, meetingWords(factsOf(facts), language)).map(({ from, to }) => text.slice(from, to));
};

describe("how many attended the meeting", () => {
  it.each([
    ["The meeting was attended by 45 people.", ["45"]],
    ["The quarterly meeting was attended by nearly 40 people including vice-presidents of federations.", ["nearly 40"]],
    ["The meeting was attended by forty-five participants.", ["forty-five"]],
    ["BWF held a quarterly meeting on March 26, attended by a total of 45 people.", ["45"]],
    ["BWF held a quarterly meeting. It was attended by over 40 people.", ["over 40"]],
    ["More than 70 people from 17 districts attended the meeting.", ["More than 70"]],
    ["A total of 45 people attended.", ["45"]],
    ["The meeting gathered 120-plus participants.", ["120-plus"]],
    ["The meeting went on until noon, with 45 people taking part.", ["45"]],
    ["The meeting was attended by 1,200 people.", ["1,200"]],
    ["45 people, including heads of departments, took part in the quarterly meeting.", ["45"]],
    // What is counted is something else.
    ["The training was attended by 24 people.", []],
    ["A training session was also held. It was attended by 64 people.", []],
    ["The meeting was followed by a workshop that was attended by 24 people.", []],
    ["The meeting was attended by 17 vice-presidents and 17 heads of departments.", []],
    ["Last year's meeting was attended by 60 people.", []],
    ["The previous quarterly meeting was attended by 35 people.", []],
    ["In 2023, the meeting was attended by 35 people.", []],
    ["The next quarterly meeting will be attended by 50 people.", []],
    ["Pinggu Women's Federation held a meeting of its own, attended by 60 people.", []],
    ["Each district held a meeting, attended by 20 people.", []],
    ["The meeting was attended by 40 people on site and 200 online.", []],
    ["30 people from Pinggu attended the meeting.", []],
    ["Two people from each district attended the meeting.", []],
    ["45 people attended the training after the meeting.", []],
    ["The meeting heard that 45 people had been trained.", []],
    ["At the meeting, the department told of 300 participants in the contest.", []],
    ["The forum drew 400 participants.", []],
    ["The meeting asked 45 people to report.", []],
    ["The exhibition was visited by 900 people.", []],
    ["The women's home serves 45 people a day.", []],
    ["Twenty-four women attended.", []],
  ])("en: %s", (text, spots) => {
    expect(said(text, "en")).toEqual(spots);
  });

  it.each([
    ["各区妇联主管副主席、组织宣传部部长等近50人参加会议。", ["近50"]],
    ["45人参加。", ["45"]],
    ["会议共有45人参加，由某某主持。", ["45"]],
    ["各区妇联负责人共45人参加了会议。", ["45"]],
    ["80余人参加季度工作会。", ["80余"]],
    ["市妇联召开会议，部署主题活动，近40人参加会议。", ["近40"]],
    ["四十五人出席会议。", ["四十五"]],
    ["参会人员共45人。", ["45"]],
    ["45名与会人员参加了此次会议。", ["45"]],
    ["各区妇联负责同志等超过40人参会。", ["超过40"]],
    ["约40人左右参加会议。", ["约40"]],
    // What is counted is something else.
    ["会后举办的短视频培训，近100人参加。", []],
    ["女性配送员45人参加培训。", []],
    ["大赛共有300人参加。", []],
    ["全市45人次参加会议。", []],
    ["去年的会议有60人参加。", []],
    ["上季度例会近50人参加会议。", []],
    ["2023年会议有35人参加。", []],
    ["平谷区妇联召开会议，60人参加会议。", []],
    ["主会场40人、线上200人参加会议。", []],
    ["其中，区级妇联负责人17人参加会议。", []],
    ["45人参加座谈。", []],
    ["24名妇女参加手工制作。", []],
    ["会议要求3人参加后续检查。", []],
    ["45名妇联干部代表各区参加展示。", []],
  ])("zh: %s", (text, spots) => {
    expect(said(text, "zh")).toEqual(spots);
  });

  it("is that of the training where the record is one", () => {
    const series = { en: "live-streaming training", zh: "直播培训" };
    expect(said("The training was attended by 24 people.", "en", series)).toEqual(["24"]);
    expect(said("24人参加培训。", "zh", series)).toEqual(["24"]);
    expect(said("The opening meeting was attended by 60 people.", "en", series)).toEqual([]);
  });
});
