import { describe, expect, it } from "vitest";
import type { MeetingFacts, PersonFacts } from "@/features/meetings/facts";
import { wordsOf } from "../phrase";
import { composeChinese } from "./compose";
import { faultsOf } from "./testing-faults";
import { both, bwf, department, developmentArea, district, school, untold } from "./testing-units";

type Item = MeetingFacts["agenda"][number];

const person = (id: number, name: string, ...posts: string[]): PersonFacts => ({
  ...{ id, name: both(name), pronoun: "she", posts: posts.map(both) },
});
const tang = person(1, "唐忆岚", "市妇联党组成员", "市妇联副主席");
const shao = person(2, "邵可宁");
const fan = person(3, "范书衡", "北京某高校教授");

const item = (kind: Item["kind"], zh: string, more: Partial<Item> = {}): Item => ({
  ...{ kind, unit: null, person: null, subject: { en: zh, zh }, subjectYear: null, internal: false, ...more },
});

const lesson = (id: number) => item("train", "直播", { id, person: shao });

const bare: MeetingFacts = {
  ...{ kind: "quarterly", year: 2026, quarter: 1, status: "held", isPublic: true, mode: "in_person" },
  ...{ date: "2026-05-09", endDate: null, halfDay: null, headCount: null, headCountPrecision: "exact" },
  ...{ host: bwf, series: both("季度工作会"), venue: untold, purpose: untold, partners: [], attendance: [] },
  ...{ people: [], agenda: [], remarks: null, asks: [], training: null, outlook: [] },
};

const remarks = { speaker: tang, acknowledged: untold, analysed: untold, aim: untold };
const training = { topic: untold, partner: untold, basis: untold, secondAudience: untold, outcome: untold };

/** Every wording of the body. */
function tellings(changes: Partial<MeetingFacts>): string[] {
  const facts = { ...bare, ...changes };
  return [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const composed = composeChinese(facts, { publicationYear: 2026, seed });
    expect(faultsOf(composed, facts)).toEqual([]);
    return composed.paragraphs
      .flat()
      .map(({ spans }) => wordsOf(spans))
      .join("");
  });
}

const groups = (...all: [name: string, count: number | null][]) => ({
  attendance: all.map(([name, count]) => ({ name: both(name), count })),
});
const presents = (subjects: Record<string, string>) => ({
  agenda: Object.entries(subjects).map(([area, subject], index) =>
    item("present", subject, { id: index + 1, unit: area === "经开" ? developmentArea : district(area) }),
  ),
});
const lecturing = [tang, fan].map((one) => ({ person: one, part: "lectured" as const }));
const asks = (...all: string[]) => ({ remarks, asks: all.map((zh, index) => ({ id: index + 1, ...both(zh) })) });

describe("the Chinese report", () => {
  it.each<[string, Partial<MeetingFacts>, string]>([
    ["only a host and a day", {}, "5月9日，北京市妇女联合会（以下简称“市妇联”）召开季度工作会。"],
    ["a district as host", { host: district("平谷") }, "5月9日，平谷区妇女联合会召开季度工作会。"],
    [
      "a district as host again",
      { host: district("平谷"), outlook: [both("推动平谷区妇女联合会改革")] },
      "，平谷区妇联将推动平谷区妇联改革。",
    ],
    ["the development area", { host: developmentArea }, "妇女联合会（以下简称“经开区妇联”）召开季度工作会。"],
    ["an institution as host", { host: school }, "北京市妇女干部学校召开季度工作会。"],
    ["a host in English only", { host: { ...bwf, name: untold, short: untold } }, "5月9日，季度工作会召开。"],
    ["a series that names its host", { series: both("市妇联季度工作会") }, "”）召开季度工作会。"],
    ["a series in English only", { series: untold }, "”）召开会议。"],
    ["the host's name in a field", { outlook: [both("推动北京市妇女联合会改革")] }, "市妇联将推动市妇联改革。"],
    ["another host's leader", { host: district("平谷"), remarks }, "北京市妇女联合会党组成员、副主席唐忆岚作讲话。"],
    [
      "another host's leader and her federation",
      { host: district("平谷"), remarks, outlook: [both("配合市妇联推进改革"), both("向市妇联报告进展")] },
      "北京市妇女联合会（以下简称“市妇联”）党组成员、副主席唐忆岚作讲话。",
    ],
    ["another city's federation", { host: school, purpose: both("迎接外省市妇联考察团") }, "迎接外省市妇联考察团"],
    ["online", { mode: "online" }, "以线上方式召开"],
    ["online from somewhere", { mode: "online", venue: both("首都图书馆") }, "在首都图书馆设主会场，以线上方式召开"],
    ["mixed with a venue", { mode: "mixed", venue: both("首都图书馆") }, "在首都图书馆以线上线下相结合方式召开"],
    ["nearly", { headCount: 40, headCountPrecision: "nearly" }, "近40人"],
    ["over a round number", { headCount: 120, headCountPrecision: "over" }, "120余人"],
    ["over another number", { headCount: 41, headCountPrecision: "over" }, "超过41人"],
    ["groups that are not all", { headCount: 40, ...groups(["各区妇联主席", 17]) }, "各区妇联主席17人等40人"],
    ["groups that are all", { headCount: 5, ...groups(["乡镇妇联主席", 3], ["执委", 2]) }, "乡镇妇联主席3人、执委2人"],
    ["one group that is all", { headCount: 3, ...groups(["乡镇妇联主席", 3]) }, "乡镇妇联主席3人"],
    ["one who came", { headCount: 1, ...groups(["乡镇妇联主席", null]) }, "乡镇妇联主席1人"],
    ["one of a group", { headCount: 1, ...groups(["乡镇妇联主席", 1]) }, "乡镇妇联主席1人"],
    [
      "a district on two subjects",
      {
        agenda: [
          item("present", "甲", { unit: district("平谷") }),
          item("present", "乙", { id: 2, unit: district("平谷") }),
        ],
      },
      "会上，平谷区妇联",
    ],
    ["those honoured", { agenda: [item("award", "先进集体表彰")] }, "会上表彰了先进集体。"],
    ["a prize", { agenda: [item("award", "“能手”颁奖")] }, "颁发了“能手”奖项。"],
    [
      "one who does two things",
      { agenda: [item("convey", "甲项精神", { person: tang }), item("launch", "乙项行动", { id: 2, person: tang })] },
      "。她启动了乙项行动。",
    ],
    [
      "a unit that does two things",
      { agenda: [item("convey", "甲项精神", { unit: school }), item("launch", "乙项行动", { id: 2, unit: school })] },
      "。北京市妇女干部学校还启动了乙项行动。",
    ],
    ["an outlook whose 将 says 把", { outlook: [both("将各项任务落到实处")] }, "，市妇联将把各项任务落到实处。"],
    ["an outlook with a verb", { outlook: [both("各区妇联将推动任务落到实处")] }, "，各区妇联将推动任务落到实处。"],
    ["groups without a count", groups(["各区妇联主席", null], ["各区妇联部长", null]), "各区妇联主席、部长"],
    ["a group with 等", { headCount: 9, ...groups(["执委等", null]) }, "执委等9人"],
    ["one district", presents({ 平谷: "工作亮点" }), "会上，平谷区妇联"],
    ["districts on one subject", presents({ 平谷: "亮点", 经开: "亮点" }), "平谷区、经开区妇联"],
    ["districts each on her own", presents({ 平谷: "甲项工作", 大兴: "乙项工作" }), "平谷区、大兴区妇联分别"],
    ["a common ending", presents({ 平谷: "楼宇“妇女之家”", 大兴: "山区“妇女之家”" }), "楼宇和山区“妇女之家”作"],
    ["a subject with a mark", presents({ 平谷: "短视频：脚本、光线" }), "“短视频：脚本、光线”作"],
    ["titles side by side", presents({ 平谷: "“甲”", 大兴: "“乙”" }), "“甲”“乙”作"],
    [
      "a year that the subject names",
      { agenda: [item("review", "2025年工作", { subjectYear: 2025 })] },
      "总结了2025年工作。",
    ],
    ["a year alone", { agenda: [item("arrange", "", { subjectYear: 2026 })] }, "会议部署了2026年工作。"],
    ["what is reported", { agenda: [item("brief", "进展情况", { unit: department("办公室") })] }, "市妇联办公室"],
    ["a verb of its own", { agenda: [item("brief", "介绍“妇女之家”建设经验")] }, "会议介绍了“妇女之家”建设经验。"],
    ["a ceremony", { agenda: [item("launch", "读书月启动仪式")] }, "会上举行了读书月启动仪式。"],
    ["one ask", asks("要加强学习"), "要求加强学习。"],
    ["two asks", asks("加强学习", "抓好落实"), "提出两点要求：一是加强学习；二是抓好落实。"],
    ["asks with numbers of their own", asks("一是加强学习", "二是抓好落实"), "一是加强学习；二是抓好落实。"],
    ["eleven asks", asks(..."一二三四五六七八九十百"), "提出以下要求：一是一；"],
    ["an aim without asks", { remarks: { ...remarks, aim: both("抓好落实") } }, "，要抓好落实。"],
    [
      "an aim that begins with 为",
      { ...asks("学习", "落实"), remarks: { ...remarks, aim: both("为基层减负") } },
      "为基层减负，",
    ],
    ["an outlook of its own", { outlook: [both("各区妇联将抓好落实")] }, "，各区妇联将抓好落实。"],
    ["an outlook that begins with 将", { outlook: [both("将继续抓好落实")] }, "，市妇联将继续抓好落实。"],
    ["two points of outlook", { outlook: [both("推进改革"), both("抓好落实")] }, "将推进改革，并抓好落实。"],
    ["a topic that names what was held", { training: { ...training, topic: both("急救讲座") } }, "举办了急救讲座。"],
    ["a topic", { training: { ...training, topic: both("急救") } }, "举办了急救专题培训。"],
    ["a training in English only", { training }, "举办了专题培训。"],
  ])("of %s", (_, changes, words) => {
    for (const telling of tellings(changes)) expect(telling).toContain(words);
  });

  it("of lessons tells each once, and those without a topic together", () => {
    for (const telling of tellings({ agenda: [lesson(1), lesson(2)], people: lecturing })) {
      expect(telling.split("直播")).toHaveLength(2);
      expect(telling).toMatch(/唐忆岚和北京某高校教授范书衡(?:进行专题)?授课/);
    }
  });

  it("of a training tells its length, its opening, who taught what and what was learnt", () => {
    const [telling = ""] = tellings({
      ...{
        kind: "training",
        series: both("骨干培训班"),
        endDate: "2026-05-11",
        purpose: both("提升能力"),
        headCount: 40,
      },
      people: [
        { person: tang, part: "opened" },
        { person: fan, part: "lectured" },
      ],
      remarks: { ...remarks, acknowledged: both("取得的成绩") },
      agenda: [item("train", "直播", { person: shao }), item("train", "急救")],
      training: { ...training, outcome: both("掌握了方法") },
    });
    expect(telling).toContain("举办为期三天的骨干培训班");
    expect(telling).toContain("市妇联党组成员、副主席唐忆岚在开班讲话中");
    expect(telling).toMatch(/邵可宁(围绕直播授课|就直播进行专题授课)，北京某高校教授范书衡/);
    expect(telling).toMatch(/(培训内容包括|课程内容包括|培训安排了)急救/);
    expect(telling).toContain("参训人员掌握了方法。");
  });

  it.each<[string, string, string]>([
    ["走访慰问困难家庭", "到延庆区走访慰问困难家庭", "走访组先后"],
    ["基层组织建设调研", "到延庆区开展基层组织建设调研", "调研组先后"],
    ["赴企业走访女职工", "在延庆区赴企业走访女职工", "走访组先后"],
    ["接待外省市考察团", "在延庆区接待外省市考察团", "来宾先后"],
  ])("of a visit: %s", (series, held, went) => {
    const stops = [item("visit", "“妇女之家”", { unit: district("延庆") }), item("visit", "延庆区服务站", { id: 2 })];
    const visit = { kind: "visit" as const, series: both(series), venue: both("延庆区"), agenda: stops };
    for (const telling of tellings(visit)) {
      expect(telling).toContain(held);
      expect(telling).toContain(went);
      expect(telling).toContain("延庆区“妇女之家”、延庆区服务站");
    }
  });

  it("of a joint event names every partner by what it did", () => {
    const partners = [
      { role: "co_host" as const, name: both("大兴区妇女联合会") },
      { role: "organiser" as const, name: both("首都图书馆") },
      { role: "supporter" as const, name: both("快手妇联") },
      { role: "adviser" as const, name: both("市教委") },
    ];
    for (const telling of tellings({ kind: "joint_event", series: both("读书活动"), partners })) {
      expect(telling).toMatch(/(联合|会同|与)大兴区妇联/);
      expect(telling).toContain("活动由市教委指导、首都图书馆承办，得到快手妇联支持。");
    }
  });

  it("introduces a person once, and asks in a sentence of its own when one would run long", () => {
    const long = both(Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x5000 + index)).join(""));
    for (const telling of tellings({
      people: [{ person: tang, part: "presided" }],
      ...asks("学习", "落实"),
      remarks: { ...remarks, acknowledged: long, analysed: long },
    })) {
      expect(telling.split("党组成员")).toHaveLength(2);
      expect(telling).toMatch(/。她提出两点要求：一是学习；二是落实。/);
    }
  });
});
