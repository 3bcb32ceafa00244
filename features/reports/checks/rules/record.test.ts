import { describe, expect, it } from "vitest";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { factsOf } from "../../facts/facts-of";
import type { RuleName } from "../finding";
import { findings } from "../findings";
import { firstParagraph, foundBy, mended, plainContext, spotsOf, textOf } from "../testing-text";

const record = (changes: Partial<MeetingFacts> = {}) => ({ facts: factsOf({ ...facts2024Q1(), ...changes }) });

type Case = ["en" | "zh", RuleName, text: string, spots: string[], mended?: string];

const cases: Case[] = [
  ["en", "record_count", "The meeting was attended by 40 people.", []],
  ["en", "record_count", "The meeting was attended by 45 people.", ["45"], "The meeting was attended by 40 people."],
  [
    "en",
    "record_count",
    "The meeting was attended by over 40 people.",
    ["over 40"],
    "The meeting was attended by 40 people.",
  ],
  ["en", "record_count", "The meeting was attended by forty people.", []],
  ["en", "record_count", "The meeting was attended by about 40 people.", []],
  ["en", "record_count", "The training was attended by 64 people.", []],
  ["en", "record_count", "It has 45 rooms; 45 people live there.", []],
  ["zh", "record_count", "各区妇联负责人等近50人参加会议。", ["近50"], "各区妇联负责人等40人参加会议。"],
  ["zh", "record_count", "45人参加。", ["45"], "40人参加。"],
  ["zh", "record_count", "共40人参加会议。", []],
  ["zh", "record_count", "全年培训近50人。", []],
  [
    "en",
    "record_day",
    "BWF held a quarterly meeting on March 27 to review work.",
    ["March 27"],
    "BWF held a quarterly meeting on March 26 to review work.",
  ],
  [
    "en",
    "record_day",
    "BWF held a quarterly meeting on March 26, 2023, to review work.",
    ["March 26, 2023"],
    "BWF held a quarterly meeting on March 26, 2024, to review work.",
  ],
  ["en", "record_day", "BWF held a quarterly meeting on March 26. Cases are due on April 30.", []],
  ["en", "record_day", "BWF held a quarterly meeting on March 26 to plan the forum on May 20.", []],
  ["en", "record_day", "BWF held a quarterly meeting to review the year 2023.", []],
  ["zh", "record_day", "3月27日上午，市妇联召开季度工作会。", ["3月27日"], "3月26日上午，市妇联召开季度工作会。"],
  ["zh", "record_day", "27日上午，市妇联召开季度工作会。", ["27日"], "26日上午，市妇联召开季度工作会。"],
  ["zh", "record_day", "3月26日，市妇联召开季度工作会，要求4月30日前报送。", []],
  ["zh", "record_day", "为落实1月5日会议精神，市妇联召开季度工作会。", []],
  [
    "en",
    "record_half_day",
    "On the afternoon of March 26, BWF held a quarterly meeting.",
    ["afternoon"],
    "On the morning of March 26, BWF held a quarterly meeting.",
  ],
  ["en", "record_half_day", "On the morning of March 26, BWF held a quarterly meeting.", []],
  ["en", "record_half_day", "BWF held a quarterly meeting on March 26. In the afternoon all went home.", []],
  ["zh", "record_half_day", "3月26日下午，市妇联召开季度工作会。", ["下午"], "3月26日上午，市妇联召开季度工作会。"],
  ["zh", "record_half_day", "3月26日，市妇联召开季度工作会。下午，参观妇女之家。", []],
  [
    "en",
    "record_venue",
    "BWF held a quarterly meeting at the Lotus Service Center on March 26.",
    ["Lotus Service Center"],
    "BWF held a quarterly meeting at the Beijing Women and Children's Service Center on March 26.",
  ],
  ["en", "record_venue", "BWF held a quarterly meeting at the Beijing Women and Children’s Service Centre.", []],
  ["en", "record_venue", "BWF held a quarterly meeting at the Service Center on March 26.", []],
  ["en", "record_venue", "BWF held a quarterly meeting to review the work at the Lotus Service Center.", []],
  ["en", "record_venue", "BWF held a quarterly meeting. Later, all met at the Lotus Service Center.", []],
  [
    "zh",
    "record_venue",
    "3月26日，市妇联在北京市妇女干部学校召开季度工作会。",
    ["北京市妇女干部学校"],
    "3月26日，市妇联在北京妇女儿童服务中心召开季度工作会。",
  ],
  ["zh", "record_venue", "3月26日，市妇联在北京妇女儿童服务中心三层会议室召开季度工作会。", []],
  ["zh", "record_venue", "3月26日，市妇联在京召开季度工作会。", []],
  [
    "en",
    "record_presenter",
    "Representatives from Pinggu and Miyun shared their work.",
    ["Pinggu and Miyun"],
    "Representatives from Pinggu, Daxing and Huairou shared their work.",
  ],
  ["en", "record_presenter", "Representatives from Pinggu and Daxing shared their work.", []],
  ["en", "record_presenter", "Attendees visited Miyun. A case from Yanqing was handed out.", []],
  ["zh", "record_presenter", "平谷、密云两区妇联作交流发言。", ["密云"], "平谷、密云两区妇联作交流发言。"],
  [
    "zh",
    "record_presenter",
    "平谷区、密云区妇联作交流发言。",
    ["平谷区、密云区"],
    "平谷区、大兴区、怀柔区妇联作交流发言。",
  ],
  ["zh", "record_presenter", "密云区妇联报送了案例。", []],
  ["zh", "record_presenter", "大兴调查研究之风。", []],
  [
    "en",
    "record_order",
    "Representatives of Huairou, Pinggu and Daxing shared their work.",
    ["Huairou, Pinggu and Daxing"],
    "Representatives of Pinggu, Daxing and Huairou shared their work.",
  ],
  ["en", "record_order", "Representatives of Daxing and Pinggu shared their work.", ["Daxing and Pinggu"]],
  ["en", "record_order", "Representatives of Pinggu and Huairou shared their work.", []],
  ["en", "record_order", "The cases come from Huairou, Pinggu and Daxing.", []],
  [
    "zh",
    "record_order",
    "怀柔、大兴、平谷三区妇联作交流发言。",
    ["怀柔、大兴、平谷"],
    "平谷、大兴、怀柔三区妇联作交流发言。",
  ],
  ["zh", "record_order", "平谷、怀柔两区妇联作交流发言。", []],
  ["en", "record_post", "Wei Jiang, President of the BWF, spoke.", ["President of the BWF"]],
  ["en", "record_post", "President Wei Jiang spoke.", ["President"]],
  ["en", "record_post", "BWF Vice-President Wei Jiang spoke.", []],
  ["en", "record_post", "Wei Jiang, Vice-President of the Beijing Women's Federation (BWF), spoke.", []],
  ["en", "record_post", "Vice President Wei Jiang spoke.", []],
  [
    "en",
    "record_post",
    "Wei Jiang, Deputy Secretary of the Leading Party Members' Group and Vice-President of the BWF, spoke.",
    [],
  ],
  ["en", "record_post", "Wei Jiang, who had been Head of a school, spoke. Head Li Wen listened.", []],
  ["en", "record_post", "Wei Jiang, Vice-President of the BWF and Head of the school, spoke.", ["Head of the school"]],
];

describe("a text against its record", () => {
  it.each(cases)("%s %s: %s", (language, rule, words, spots, after) => {
    const text = textOf(language, { blocks: [words] });
    expect(spotsOf(rule, text, record())).toEqual(spots);
    expect(firstParagraph(mended(rule, text, record()))).toBe(after ?? words);
  });

  it.each(cases.filter(([, , , spots]) => spots.length > 0))(
    "%s %s: %s — nothing without a record",
    (language, rule, words) => {
      expect(spotsOf(rule, textOf(language, { blocks: [words] }))).toEqual([]);
    },
  );

  it("finds nothing where the record says nothing of it", () => {
    const silent = record({
      ...{ headCount: null, date: null, halfDay: null, venue: { en: "", zh: "" }, agenda: [], remarks: null, asks: [] },
    });
    const found = cases.flatMap(([language, , words]) =>
      findings(textOf(language, { blocks: [words] }), { ...plainContext, ...silent }),
    );
    expect(found.filter(({ rule }) => rule.startsWith("record_"))).toEqual([]);
  });

  it("takes precision, several days and the other half day as the record has them", () => {
    const spots = (rule: RuleName, words: string, changes: Partial<MeetingFacts>) =>
      spotsOf(rule, textOf("en", { blocks: [words] }), record(changes));
    const near = { headCountPrecision: "nearly" as const };
    expect(spots("record_count", "The meeting was attended by nearly 40 people.", near)).toEqual([]);
    expect(spots("record_count", "The meeting was attended by 40 people.", near)).toEqual(["40"]);
    const long = { endDate: "2024-03-28" };
    expect(spots("record_day", "BWF held a quarterly meeting on March 27.", long)).toEqual([]);
    expect(spots("record_day", "BWF held a quarterly meeting on March 29.", long)).toEqual(["March 29"]);
    expect(spots("record_half_day", "On the afternoon of March 26, BWF held a meeting.", long)).toEqual([]);
  });

  it("knows a district whose presenter is named, and what spoke of which subject", () => {
    const present = { kind: "present" as const, subjectYear: null, internal: false, person: null };
    const agenda = [
      { ...present, id: 1, unit: unitNamed("pinggu"), subject: { en: "homes", zh: "之家" } },
      { ...present, id: 2, unit: unitNamed("daxing"), subject: { en: "schools", zh: "学校" } },
      { ...present, id: 3, unit: unitNamed("miyun"), person: personNamed("tang-yilan"), subject: { en: "", zh: "" } },
    ];
    const of = (rule: RuleName, words: string) => foundBy(rule, textOf("en", { blocks: [words] }), record({ agenda }));
    expect(of("record_presenter", "Representatives of Pinggu, Daxing and Miyun shared their work.")).toEqual([]);
    const [found] = of("record_presenter", "Representatives of Pinggu and Yanqing shared their work.");
    expect(found).toMatchObject({ found: "Yanqing", values: { districts: "Yanqing" }, fix: null });
    expect(of("record_order", "Representatives of Daxing and Pinggu shared their work.")).toHaveLength(1);
  });

  it("leaves posts that are known to the rule of leaders", () => {
    const text = textOf("en", { blocks: ["Wei Jiang, President of the BWF, spoke."] });
    const president = { kind: "federation" as const, en: "President of the BWF", zh: "主席" };
    const leaders = [{ nameEn: "Wei Jiang", nameZh: "", held: [], otherwise: [president] }];
    expect(spotsOf("record_post", text, { ...record(), leaders })).toEqual([]);
    expect(spotsOf("leader_post", text, { ...record(), leaders })).toEqual(["President of the BWF"]);
  });

  it.each([
    ["沈若晴主席讲话。", ["主席"]],
    ["沈若晴副主席讲话。", []],
    ["沈若晴部长讲话。", ["部长"]],
    ["沈若晴主席团成员。", []],
    ["市妇联党组成员、副主席沈若晴讲话。", []],
  ])("zh record_post: %s", (words, spots) => {
    const people = [{ person: personNamed("shen-ruoqing", "2026-01-01"), part: "presided" as const }];
    expect(spotsOf("record_post", textOf("zh", { blocks: [words] }), record({ people }))).toEqual(spots);
  });

  it("names the wrong day once", () => {
    const text = textOf("en", { blocks: ["BWF held a quarterly meeting on March 27."] });
    const rules = (context: object) =>
      findings(text, { ...plainContext, eventDate: "2024-03-26", ...context }).map(({ rule }) => rule);
    expect(rules({})).toContain("lead_other_date");
    expect(rules(record()).filter((rule) => /date|day/.test(rule))).toEqual(["record_day"]);
  });
});
