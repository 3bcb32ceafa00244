import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMinutes, withApprover, withoutApprover } from "./compile";
import type { ItemFacts, MinutesFacts } from "./facts";
import { numberInWords, prefixOf } from "./number";
import { factsOf, itemOf } from "./testing-facts";
import { counted } from "./wording/chinese";

const part = (key: string, facts: Partial<MinutesFacts>) => {
  const found = compileMinutes(factsOf(facts)).sections.find((section) => section.key === key);
  return { en: found?.text.en, zh: found?.text.zh };
};
const item = (facts: Partial<ItemFacts>) => part("item-1", { items: [itemOf(facts)] });

const person = {
  name: { en: "Lu Zhiyuan", zh: "陆志远" },
  posts: [{ en: "Vice-President of the BWF", zh: "市妇联副主席" }],
};

describe("the number", () => {
  it("is the office's own in both languages", () => {
    const number = { prefix: prefixOf("grassroots-quarterly"), year: 2026, number: 4 };
    expect(numberInWords(number)).toEqual({ en: "BWF Quarterly [2026] No. 4", zh: "京妇季会〔2026〕4号" });
    expect(prefixOf("another")).toEqual(prefixOf("a third"));
  });
});

describe("the head of the minutes", () => {
  it.each([
    [
      "quarterly meeting",
      "季度工作会",
      "Minutes of the Quarterly Meeting, First Quarter of 2026",
      "2026年第一季度工作会会议纪要",
    ],
    ["", "", "Minutes of the Meeting, First Quarter of 2026", "2026年第一季度会议纪要"],
  ])("names the series %s", (en, zh, titleEn, titleZh) => {
    expect(compileMinutes(factsOf({ series: { en, zh } })).title).toEqual({ en: titleEn, zh: titleZh });
  });

  it.each<[string, Partial<MinutesFacts>, string | undefined, string | undefined]>([
    ["nothing", {}, undefined, undefined],
    ["a day", { date: "2026-03-06" }, "Time: 6 March 2026", "时间：2026年3月6日"],
    [
      "half a day",
      { date: "2026-03-06", halfDay: "afternoon" },
      "Time: 6 March 2026, afternoon",
      "时间：2026年3月6日下午",
    ],
    [
      "hours to the minute",
      { date: "2026-03-06", halfDay: "afternoon", startsAt: "14:05", endsAt: "16:30" },
      "Time: 6 March 2026, 14:05 to 16:30",
      "时间：2026年3月6日14:05—16:30",
    ],
    ["no end", { date: "2026-03-06", startsAt: "14:05" }, "Time: 6 March 2026, 14:05", "时间：2026年3月6日14:05"],
    ["an end alone", { date: "2026-03-06", endsAt: "14:05" }, "Time: 6 March 2026", "时间：2026年3月6日"],
    [
      "several days",
      { date: "2026-03-06", endDate: "2026-03-07", halfDay: "morning" },
      "Time: 6 to 7 March 2026",
      "时间：2026年3月6日至7日",
    ],
    [
      "days over the end of a month",
      { date: "2026-03-31", endDate: "2026-04-01", endsAt: "16:30" },
      "Time: 31 March to 1 April 2026",
      "时间：2026年3月31日至4月1日",
    ],
    [
      "days over the end of a year, with hours",
      { date: "2026-12-31", endDate: "2027-01-01", startsAt: "14:05", endsAt: "11:30" },
      "Time: 31 December 2026, 14:05 to 1 January 2027, 11:30",
      "时间：2026年12月31日14:05至2027年1月1日11:30",
    ],
    [
      "several days and when they begin",
      { date: "2026-03-06", endDate: "2026-03-07", startsAt: "14:05" },
      "Time: 6 March 2026, 14:05 to 7 March 2026",
      "时间：2026年3月6日14:05至7日",
    ],
    [
      "partners by their roles",
      {
        partners: [
          { name: { en: "the Lotus Foundation", zh: "莲花基金会" }, role: "supporter" },
          { name: { en: "the federation of A", zh: "甲市妇联" }, role: "co_host" },
          { name: { en: "the federation of B", zh: "" }, role: "co_host" },
        ],
      },
      "Co-host: the federation of A; the federation of B\nSupporter: the Lotus Foundation",
      "共同主办单位：甲市妇联\n支持单位：莲花基金会",
    ],
    ["a place", { venue: { en: "Lotus Hall", zh: "" } }, "Place: Lotus Hall", ""],
    ["a way", { mode: "online" }, "Place: online", "地点：线上召开"],
    ["a chair", { chairs: [person] }, "Chair: Lu Zhiyuan, Vice-President of the BWF", "主持：市妇联副主席陆志远"],
  ])("says %s", (_, facts, en, zh) => {
    expect(part("facts", facts)).toEqual({ en, zh });
  });
});

const homes = { en: "women's homes", zh: "妇女之家建设" };
const actor = { en: "Pinggu District Women's Federation", zh: "平谷区妇女联合会" };

describe("an item", () => {
  it.each<[ItemFacts["kind"], string, string, string, string]>([
    [
      "convey",
      "The meeting heard A convey women's homes.",
      "会议听取了甲关于妇女之家建设的传达。",
      "The meeting was told of women's homes.",
      "会议传达了妇女之家建设。",
    ],
    [
      "brief",
      "The meeting heard A brief it on women's homes.",
      "会议听取了甲关于妇女之家建设的情况通报。",
      "The meeting was briefed on women's homes.",
      "会议听取了妇女之家建设的情况通报。",
    ],
    [
      "hand_out",
      "The meeting was given women's homes by A.",
      "会上，甲印发了妇女之家建设。",
      "The meeting was given women's homes.",
      "会议印发了妇女之家建设。",
    ],
    [
      "present",
      "The meeting heard a presentation by A on women's homes.",
      "会议听取了甲关于妇女之家建设的交流发言。",
      "The meeting heard a presentation on women's homes.",
      "会议听取了妇女之家建设的交流发言。",
    ],
    [
      "review",
      "The meeting heard A sum up women's homes.",
      "会议听取了甲对妇女之家建设的总结。",
      "The meeting summed up women's homes.",
      "会议总结了妇女之家建设。",
    ],
    [
      "discuss",
      "The meeting discussed women's homes.",
      "会议讨论了妇女之家建设。",
      "The meeting discussed women's homes.",
      "会议讨论了妇女之家建设。",
    ],
    [
      "train",
      "The meeting was trained by A in women's homes.",
      "会议由甲开展了妇女之家建设培训。",
      "The meeting was trained in women's homes.",
      "会议开展了妇女之家建设培训。",
    ],
  ])("of the kind %s opens with the formula of its kind", (kind, en, zh, aloneEn, aloneZh) => {
    expect(item({ kind, subject: homes, actor: { en: "A", zh: "甲" } })).toEqual({ en, zh });
    expect(item({ kind, subject: homes })).toEqual({ en: aloneEn, zh: aloneZh });
  });

  it("tells what was heard, discussed and decided, each decision with its unit and date", () => {
    const decisions = [
      { text: { en: "send in the list.", zh: "报送名录。" }, unit: actor, dueOn: "2026-12-15" },
      { text: { en: "meet again", zh: "" }, unit: null, dueOn: null },
    ];
    const said = {
      heard: { en: "Forty are open.", zh: "已开放四十个。" },
      discussed: { en: "Two dates.", zh: "两个日期。" },
    };
    expect(item({ kind: "present", subject: homes, actor, ...said, decisions })).toEqual({
      en: [
        "The meeting heard a presentation by Pinggu District Women's Federation on women's homes.",
        "Forty are open.",
        "The meeting discussed: Two dates.",
        "The meeting decided:",
        "(1) send in the list. Responsible: Pinggu District Women's Federation. Due: 15 December 2026.",
        "(2) meet again.",
      ].join("\n"),
      zh: [
        "会议听取了平谷区妇女联合会关于妇女之家建设的交流发言。",
        "已开放四十个。",
        "会议讨论：两个日期。",
        "会议决定：",
        "（一）报送名录（责任单位：平谷区妇女联合会；完成时限：2026年12月15日）。",
      ].join("\n"),
    });
  });

  it("without a subject tells only what was noted", () => {
    expect(item({ kind: "present", heard: { en: "Forty.", zh: "" } })).toEqual({
      en: "The meeting heard: Forty.",
      zh: "",
    });
  });
});

describe("what was asked, and the end", () => {
  it("names who asked and until when", () => {
    const asks = [{ text: { en: "visit more villages", zh: "深入走访" }, dueOn: "2026-12-31" }];
    expect(part("asks", { asks, speaker: person })).toEqual({
      en: "Lu Zhiyuan, Vice-President of the BWF, asked the districts to:\n(1) visit more villages. Due: 31 December 2026.",
      zh: "市妇联副主席陆志远要求各区：\n（一）深入走访（完成时限：2026年12月31日）。",
    });
    expect(part("asks", { asks }).en).toBe("(1) visit more villages. Due: 31 December 2026.");
  });

  it("names recorder, approver and distribution, and takes the approver out again", () => {
    const document = compileMinutes(factsOf({ recorders: ["Sun Qiao"], distribution: [actor] }));
    const signed = withApprover(document, { name: "Zhao Ning", day: "2026-03-10" });
    expect(signed.sections.at(-1)?.text).toEqual({
      en: "Approved by: Zhao Ning, 10 March 2026\nRecorder: Sun Qiao\nDistribution: Pinggu District Women's Federation",
      zh: "审批签发：Zhao Ning（2026年3月10日）\n记录：Sun Qiao\n发送：平谷区妇女联合会",
    });
    expect(withoutApprover(signed)).toEqual(document);
  });
});

it("counts headings as they are counted in Chinese", () => {
  expect([1, 9, 10, 11, 20, 60].map(counted)).toEqual(["一", "九", "十", "十一", "二十", "六十"]);
});

it("invents nothing: where a fact is missing in a language, no word of it and no empty bracket stands there", () => {
  const text = fc.constantFrom("", "abc");
  const words = fc.record({ en: text, zh: fc.constantFrom("", "甲乙") });
  const day = fc.constantFrom(null, "2026-03-06");
  const items = fc.record({
    kind: fc.constantFrom(
      ...(["convey", "brief", "hand_out", "sign", "award", "launch", "visit", "speak", "arrange"] as const),
    ),
    ...{ subject: words, heard: words, discussed: words, actor: fc.option(words, { nil: null }) },
    decisions: fc.array(fc.record({ text: words, unit: fc.option(words, { nil: null }), dueOn: day }), {
      maxLength: 2,
    }),
  });
  const facts = fc.record({ date: day, venue: words, host: words, items: fc.array(items, { maxLength: 3 }) });
  fc.assert(
    fc.property(facts, ({ items: some, ...more }) => {
      const all = some.map((one, id) => itemOf({ ...one, id }));
      const { sections } = compileMinutes(factsOf({ ...more, items: all }));
      const said = (language: "en" | "zh") =>
        sections.flatMap(({ heading, text: one }) => [heading[language], one[language]]).join("\n");
      expect(said("zh")).not.toMatch(/（）|(?<!会议决定)：$|：；|undefined|null|abc|\n\n\n/mu);
      expect(said("en")).not.toMatch(/\(\)|undefined|null|甲| \.|\p{Script=Han}/u);
    }),
  );
});
