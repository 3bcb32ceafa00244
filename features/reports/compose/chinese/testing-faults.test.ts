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
