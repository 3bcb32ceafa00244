import { expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { composeChinese } from "./compose";
import { faultsOf, slipsIn } from "./testing-faults";

it.each([
  ["会议召开。", "prose"],
  ["市妇联召开会议 部署工作", "title"],
  ["唐忆岚讲话", "caption"],
  ["她提出两点要求：一是学习；二是落实。", "prose"],
] as const)("nothing is wrong with %s", (text, of) => {
  expect(slipsIn(text, of)).toEqual([]);
});

it.each([
  "会议召开，。",
  "会议召开、，学习。",
  "会议（）召开。",
  "会议召开,学习。",
  "会议 召开。",
  "会议于{when}召开。",
  "会议head_count召开。",
  "会议学习English召开。",
  "平谷区和，大兴区参加。",
  "会议会议召开。",
  "召开了会议。",
  "会上，通报了情况。",
  "参观“妇女之家。",
  "她提出三点要求：一是学习；二是落实。",
  "她提出要求：一是学习。",
  "会议召开",
  "会议召开。学习。",
  "40余人参加市妇联举办的培训班，提高本领。",
  "培训中，范书衡作了授课。",
  "范书衡就直播作专题授课。",
  "会上进行了先进集体颁奖。",
  "贺云舒就调解参与了讨论。",
  "贺云舒围绕调解参加了讨论。",
  "培训班由快手妇联参与主办。",
  "平谷区妇联参加了签约。",
  "骨干培训班11月5日举办，旨在提升水平。",
  "骨干培训班11月5日举办。",
  "贺云舒主持培训班。",
  "贺云舒在开班时讲话。",
  "通过培训，参训人员开展了分组演练。",
  "通过培训，参训人员学习了知识，并与讲师互动交流。",
  "会议由大兴区妇联支持。",
  "会议由市教委指导。",
  "活动由市教委指导，首都图书馆承办。",
  "技能提升行动由唐忆岚启动。",
  "市妇联在首都图书馆以线上方式召开会议。",
  "下一步，市、区两级妇联将大会的各项部署落到实处。",
  "各区妇联主席等1人参加会议。",
  "会上，平谷区妇联分别围绕甲、乙作交流发言。",
  "会上，平谷区、平谷区妇联作交流发言。",
])("something is wrong with %s", (text) => {
  expect(slipsIn(text, "prose")).not.toEqual([]);
});

it("misses what is not told, not a fact, or said under one name twice", () => {
  const facts = facts2024Q1();
  const composed = composeChinese(facts, { publicationYear: 2024, seed: 1 });
  const [lead = [], ...others] = composed.paragraphs;
  const [opening] = lead;
  const wrong = { key: "opening", spans: [{ text: "会议召开。" }], fields: ["series.name"] };
  expect(faultsOf({ ...composed, paragraphs: others }, facts)).toContain("not told: date");
  expect(faultsOf({ ...composed, paragraphs: [[wrong]] }, facts)).toContain("not a fact: series.name");
  expect(faultsOf({ ...composed, paragraphs: [opening ? [opening, opening] : []] }, facts)).toContain(
    "a key twice: opening",
  );
});

const told = (key: string, ...words: [text: string, field: string][]) => ({
  key,
  spans: [...words.map(([text, field]) => ({ text, field })), { text: "。" }],
  fields: words.map(([, field]) => field),
});

it.each<[string, ReturnType<typeof told>[]]>([
  ["begins as the one before", [told("a", ["会上颁发了奖牌", "purpose"]), told("b", ["会上启动了行动", "venue"])]],
  ["a name again", [told("a", ["Wei Jiang", "person.1.name"]), told("b", ["Wei Jiang", "person.1.name"])]],
  ["a name again", [told("a", ["办公室", "agenda.1.unit"]), told("b", ["办公室", "agenda.2.unit"])]],
  ["a leader learns", [told("attended", ["Wei Jiang", "person.1.name"], ["参加培训", "series"])]],
  ["a short name first", [told("a", ["市妇联", "host"]), told("b", ["北京市妇女联合会（以下简称“市妇联”）", "host"])]],
  ["a short name first", [told("a", ["市妇联", "host"])]],
  ["a full name twice", [told("a", ["北京市妇女联合会", "host"]), told("b", ["北京市妇女联合会", "host"])]],
  ["another short name", [told("a", ["北京市妇联", "host"])]],
])("finds that %s", (fault, paragraph) => {
  const facts = { ...facts2024Q1(), kind: "training" as const };
  const composed = composeChinese(facts, { publicationYear: 2024, seed: 1 });
  const found = faultsOf({ ...composed, paragraphs: [paragraph] }, facts);
  expect(found.some((one) => one.startsWith(fault))).toBe(true);
  expect(faultsOf(composed, facts).some((one) => one.startsWith(fault))).toBe(false);
});
