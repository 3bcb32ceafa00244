import { describe, expect, it } from "vitest";
import { facts2024Q1, record2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { meetingRecord } from "@/features/meetings/record";
import { composeEnglish } from "./english";

const facts = facts2024Q1();
const composed = composeEnglish(facts, 2024);
const paragraphs = composed.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" "));
const text = paragraphs.join("\n");

describe("the draft for the meeting of March 2024", () => {
  it("comes from a record that may be saved", () => {
    expect(meetingRecord.parse(record2024Q1)).toEqual(record2024Q1);
  });

  it.each([
    ["the host with its abbreviation", 0, "Beijing Women's Federation (BWF) held"],
    ["the kind of meeting", 0, "a quarterly meeting"],
    ["the venue", 0, "at the Beijing Women and Children's Service Center"],
    ["the time", 0, "on the morning of March 26 to"],
    ["the purpose", 0, "to review the work on grassroots organizations construction"],
    ["the head-count", 0, "attended by 40 people, including"],
    ["the first group", 0, "vice-presidents in charge of relevant work"],
    [
      "the second group",
      0,
      "and heads of organization and publicity departments of district-level women's federations",
    ],
    ["the department", 1, "the BWF Department for Grassroots Organizations Construction briefed attendees on"],
    ["what it briefed on", 1, "district-level women's federations in cultivating and developing special brands"],
    ["what was handed out", 1, "and handed out a collection of cases"],
    ["the districts in order", 1, "women's federations of Pinggu, Daxing and Huairou gave presentations on their work"],
    ["the year behind", 1, "summed up achievements in building grassroots organizations in 2023"],
    ["the year ahead", 1, "made arrangements for major work on grassroots organizations in 2024"],
    [
      "the leader with both posts",
      2,
      "Wei Jiang, Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF, acknowledged",
    ],
    ["what she analysed", 2, "analysed the work of women's federations under new circumstances"],
    ["the first ask", 2, "she asked them to strengthen investigation and research and pursue internal reform"],
    ["the second ask", 2, "; pool the strength of all sides concerned;"],
    ["the third ask", 2, "; focus on the overall work and strive for win-win cooperation;"],
    ["the fourth ask", 2, "; and work in appropriate ways and adopt concrete measures that prove effective."],
    ["the training", 3, "A training session on short-video making and live-streaming skills"],
    ["its partner", 3, "in collaboration with the women's federation of Kuaishou (a major Chinese short-video app)"],
    ["its basis", 3, "which stress training and the competence and quality of cadres"],
    ["its second audience", 3, "went to women delivery workers and families who wished to join"],
    ["its outcome", 3, "Together with them, attendees learned practical skills"],
    [
      "the outlook's congress",
      4,
      "the BWF will work with district-level women's federations to turn every arrangement",
    ],
    ["the outlook's new groups", 4, "; advance the building of women's federations in new economic"],
    ["the outlook's reform", 4, "; and carry on with the reform of women's federations."],
  ])("states %s", (_, paragraph, words) => {
    expect(paragraphs[paragraph]).toContain(words);
  });

  it("spells the host out once and first", () => {
    expect(text.match(/Beijing Women's Federation/g)).toHaveLength(1);
    expect(text.startsWith("The Beijing Women's Federation (BWF) held")).toBe(true);
  });

  it("has a headline and a summary of its own", () => {
    expect(composed.title).toBe("BWF Holds Quarterly Meeting to Review Work on Grassroots Organizations Construction");
    expect(composed.summary).toBe(
      "The BWF's quarterly meeting on March 26 brought together 40 people to review the work on grassroots " +
        "organizations construction. Representatives of Pinggu, Daxing and Huairou spoke.",
    );
  });

  it("uses every fact of the record and names it", () => {
    const named = new Set(composed.paragraphs.flatMap((sentences) => sentences.flatMap(({ fields }) => fields)));
    const agenda = record2024Q1.agenda.flatMap((item, index) => [
      ...(item.unitId === null ? [] : [`agenda.${index}.unitId`]),
      `agenda.${index}.subject`,
      ...(item.subjectYear === null ? [] : [`agenda.${index}.subjectYear`]),
    ]);
    expect([...named].sort()).toEqual(
      [
        ...["hostUnitId", "seriesId", "venue", "date", "halfDay", "purpose", "headCount"],
        ...["attendance.0", "attendance.1"],
        ...agenda,
        ...["remarks.speakerId", "remarks.acknowledged", "remarks.analysed", "remarks.aim"],
        ...["asks.0", "asks.1", "asks.2", "asks.3"],
        ...["training.topic", "training.partner", "training.basis", "training.secondAudience", "training.outcome"],
        ...["outlook.0", "outlook.1", "outlook.2"],
      ].sort(),
    );
  });

  it("tells the year when it is published in another", () => {
    const [lead] = composeEnglish(facts, 2025).paragraphs;
    expect(lead?.[0]?.text).toContain("on the morning of March 26, 2024, to review");
    expect(composeEnglish({ ...facts, purpose: { en: "", zh: "" } }, 2025).paragraphs[0]?.[0]?.text).toMatch(
      /26, 2024\.$/,
    );
  });

  it.each(["planned", "cancelled"] as const)("is not made of a meeting that is %s", (status) => {
    expect(() => composeEnglish({ ...facts, status }, 2024)).toThrow();
  });
});
