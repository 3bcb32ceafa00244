import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { seedUnits } from "@/db/seed/units";
import { findings } from "../../checks/findings";
import { plainContext } from "../../checks/testing-text";
import { factsOf, itemField } from "../../facts/facts-of";
import { tokensOf } from "../../facts/token";
import { composedBody } from "../composed-body";
import type { Sentence } from "../composition";
import { wordsOf } from "../phrase";
import { composeChinese } from "./compose";
import { faultsOf } from "./testing-faults";

const facts = facts2024Q1();
const composed = composeChinese(facts, { publicationYear: 2024, seed: 2 });
const body = composed.paragraphs.flat();
const joined = (sentences: Sentence[]) => sentences.map(({ spans }) => wordsOf(spans)).join("");
const paragraphs = composed.paragraphs.map(joined);
const told = (seed: number) => composeChinese(facts, { publicationYear: 2024, seed }).paragraphs.map(joined);

describe("the Chinese report of the meeting of March 2024", () => {
  it.each([
    ["the day and the half day first", 0, "3月26日上午，"],
    ["the purpose", 0, "总结基层组织建设工作"],
    ["the host in full", 0, "北京市妇女联合会（以下简称“市妇联”）在"],
    ["the venue", 0, "在北京妇女儿童服务中心召开"],
    ["the kind of meeting", 0, "召开季度工作会"],
    ["who came, their federation once, and how many", 0, "各区妇联主管副主席、组织宣传部部长等40人"],
    ["the department", 1, "会上，市妇联基层组织建设部"],
    ["what it briefed on", 1, "区级妇联培育和发展特色品牌的经验做法"],
    ["what was handed out", 1, "发放了案例汇编。"],
    ["the districts in the order they spoke", 1, /平谷区、大兴区、怀柔区妇联[围就]绕?工作情况和亮点作/],
    ["the year behind", 1, "总结了2023年基层组织建设工作成绩，"],
    ["the year ahead", 1, "部署了2024年基层组织建设重点工作。"],
    ["the leader after her posts", 2, "市妇联党组副书记、副主席Wei Jiang在讲话中"],
    ["what she acknowledged", 2, "各区妇联在进一步深化基层组织建设方面取得的进展"],
    ["what she analysed", 2, "分析了新形势下的妇联工作，"],
    ["what she asked for and how many points", 2, "就加强妇联工作、进一步推动基层组织发展提出四点要求："],
    ["the first ask", 2, "一是加强调查研究，推动自身改革取得实效；"],
    ["the last ask", 2, "四是讲究工作方法，采取务实举措，务求实际成效。"],
    ["the training's basis", 3, "2024年基层组织建设工作中提升干部能力素质、加强教育培训的要求，"],
    ["its partner and topic", 3, "举办了短视频制作与直播技能专题培训。"],
    ["its second audience", 3, "女性配送员及其家庭"],
    ["its outcome", 3, /参训人员(在培训中)?学习了短视频和直播的实用知识与技能，并与讲师互动交流。/],
    [
      "the outlook, whose subject is its own",
      4,
      "，市、区两级妇联将把中国妇女第十三次全国代表大会的各项部署和要求落到实处，",
    ],
    ["the last of the outlook", 4, "，继续深化妇联改革。"],
  ])("tells %s", (_, paragraph, words) => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) expect(told(seed)[paragraph]).toMatch(words);
  });

  it("has a title of two halves and a summary of its own", () => {
    expect(joined([composed.title])).toBe("市妇联召开季度工作会 总结基层组织建设工作");
    expect(joined(composed.summary)).toBe(
      "为总结基层组织建设工作，市妇联3月26日上午召开季度工作会，40人参加。" +
        "平谷区、大兴区、怀柔区妇联作交流发言，会议部署2024年基层组织建设重点工作。",
    );
    expect(composed.captions.map((caption) => joined([caption]))).toEqual([
      "3月26日上午，市妇联季度工作会现场",
      "市妇联党组副书记、副主席Wei Jiang讲话",
      "平谷区、大兴区、怀柔区妇联围绕工作情况和亮点作交流发言",
      "学员参加短视频制作与直播技能专题培训",
    ]);
  });

  it("spells the host out once and first", () => {
    const text = paragraphs.join("");
    expect(text.split("北京市妇女联合会")).toHaveLength(2);
    expect(text.indexOf("北京市妇女联合会")).toBeLessThan(text.search(/市妇联/));
  });

  it("names its sentences", () => {
    expect(body.map(({ key }) => key)).toEqual([
      ...["opening", "attendance", "agenda.1", "presenters", "agenda.6", "remarks"],
      ...["training", "training.audience", "training.outcome", "outlook"],
    ]);
    expect(composed.title.key).toBe("title");
    expect(composed.summary.map(({ key }) => key)).toEqual(["summary.0", "summary.1"]);
  });

  it("binds every fact to words, but for the unit that stands for two items", () => {
    const stated = new Set(body.flatMap(({ spans }) => spans.flatMap(({ field }) => field ?? [])));
    const handOut = `${itemField({ id: 2, position: 1 })}.unit`;
    const fields = factsOf(facts).map(({ field }) => field);
    expect(fields.filter((field) => !stated.has(field))).toEqual([handOut]);
    expect([...stated].filter((field) => !fields.includes(field))).toEqual([]);
    expect(body.find(({ key }) => key === "agenda.1")?.fields).toContain(handOut);
  });

  it("states a list of districts and a head-count as one span each", () => {
    const tokens = tokensOf(composedBody(composed.paragraphs, factsOf(facts), "zh"));
    const words = (field: string) => tokens.filter((token) => token.field === field).map(({ text }) => text);
    expect(words("presenters.0")).toEqual(["平谷区、大兴区、怀柔区"]);
    expect(words("headCount")).toEqual(["40"]);
    expect(words("person.1.posts")).toEqual(["市妇联党组副书记、副主席"]);
    expect(words("date")).toEqual(["3月26日"]);
    expect(words("halfDay")).toEqual(["上午"]);
  });

  it("leaves nothing for the checks to find", () => {
    const zh = composedBody(composed.paragraphs, factsOf(facts), "zh");
    const text = {
      language: "zh" as const,
      title: joined([composed.title]),
      summary: joined(composed.summary),
      body: zh,
    };
    const days = { eventDate: "2024-03-26", publicationDay: "2024-03-27" };
    expect(findings(text, { ...plainContext, ...days })).toEqual([]);
    expect(faultsOf(composed, facts)).toEqual([]);
  });

  it("is the same for the same seed and worded another way for others", () => {
    expect(told(7)).toEqual(told(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => told(seed).join())).size).toBeGreaterThan(3);
  });

  it.each(["planned", "cancelled"] as const)("is not made of a meeting that is %s", (status) => {
    expect(() => composeChinese({ ...facts, status }, { publicationYear: 2024, seed: 1 })).toThrow();
  });

  it("composes a long record in far less than a tenth of a second", () => {
    const agenda = Array.from({ length: 200 }, (_, index) => ({
      ...(facts.agenda[index % facts.agenda.length] ?? {}),
      id: index + 1,
      unit: facts.agenda[index % facts.agenda.length]?.unit ?? null,
    })) as typeof facts.agenda;
    const people = seedUnits.map(({ nameZh }, index) => ({ name: { en: nameZh, zh: nameZh }, count: index + 1 }));
    const outlook = Array.from({ length: 20 }, () => facts.outlook).flat();
    const long = { ...facts, agenda, outlook, attendance: people };
    const compose = () => composeChinese(long, { publicationYear: 2024, seed: 1 });
    compose();
    const before = process.cpuUsage();
    compose();
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(100);
  });
});
