import { describe, expect, it } from "vitest";
import type { Composition } from "../composition";
import { type Fields, fill, type Pattern, say } from "../pattern";
import { stated, worded, wordsOf } from "../phrase";
import { composeChinese } from "./compose";
import * as agenda from "./patterns/agenda";
import * as attendance from "./patterns/attendance";
import { captions } from "./patterns/captions";
import * as headline from "./patterns/headline";
import * as opening from "./patterns/opening";
import { outlooks } from "./patterns/outlook";
import * as remarks from "./patterns/remarks";
import * as training from "./patterns/training";
import { slipsIn } from "./testing-faults";
import { variedRecord } from "./testing-records";

const places: [name: string, patterns: readonly Pattern[]][] = Object.entries({
  ...{ ...opening.openings, partnerships: opening.partnerships },
  ...{ attendances: attendance.attendances, ...attendance.parts },
  ...{ ...named("training", attendance.trainingParts), alsoSpoke: attendance.alsoSpoke },
  ...{ ...agenda.items, years: agenda.years, stops: agenda.stops, visitStops: agenda.visitStops },
  ...{ guestsStops: agenda.guestsStops, presenters: agenda.presenters },
  ...{ reviewsAlone: agenda.yearsAlone.review, arrangementsAlone: agenda.yearsAlone.arrange },
  ...{ speeches: remarks.speeches, requests: remarks.requests, outlooks },
  ...{ attached: training.attached, own: training.own, audiences: training.audiences },
  ...{ outcomes: training.outcomes, lecturers: training.lecturers, topics: training.topics },
  ...named("title", headline.titles),
  ...named("summary", headline.summaries),
  ...named("plain summary", headline.plainSummaries),
  ...{ highlights: headline.highlights, ...named("caption", captions) },
});

function named(name: string, byKind: Record<string, readonly Pattern[]>): Record<string, readonly Pattern[]> {
  return Object.fromEntries(Object.entries(byKind).map(([kind, patterns]) => [`${name} ${kind}`, patterns]));
}

const all = places.flatMap(([name, patterns]) => patterns.map((pattern): [string, Pattern] => [name, pattern]));

/** Words that could stand for each field; the occasion's own words state nothing. */
const words: Record<string, string> = {
  ...{
    aim: "总结工作",
    purpose: "总结工作",
    when: "3月26日上午",
    host: "市妇联",
    with: "大兴区妇联",
    company: "会同大兴区妇联",
    place: "在首都图书馆",
  },
  ...{
    mode: "线上线下相结合方式",
    event: "季度工作会",
    deed: "走访困难家庭",
    length: "为期三天的",
    roles: "大兴区妇联承办",
  },
  ...{ guides: "市教委", supporters: "首都图书馆", gained: "掌握了方法" },
  ...{
    groups: "各区妇联主席",
    count: "40",
    all: "40",
    who: "唐忆岚",
    subject: "阅读角建设",
    honoured: "先进集体",
    body: "市妇联办公室",
    further: "直播",
    situation: "进展情况",
  },
  ...{
    documents: "案例汇编",
    clauses: "总结了工作",
    districts: "平谷区、大兴区",
    subjects: "甲项、乙项",
    each: "平谷区妇联围绕甲项",
  },
  ...{ stop: "阅读角", stops: "甲地、乙地", acknowledged: "取得的成绩", analysed: "新的形势", towards: "推进改革" },
  ...{
    asks: "一是学习；二是落实",
    ask: "学习",
    stress: "学习",
    host: "市妇联",
    session: "专题培训",
    basis: "工作要点",
  },
  ...{
    partner: "市总工会",
    topic: "直播",
    course: "直播讲座",
    audience: "配送员",
    training: "培训",
    outcome: "学习了直播",
  },
  ...{
    lessons: "邵可宁授课",
    points: "推进改革",
    own: "各区妇联将推进改革",
    half: "总结工作",
    plan: "重点工作",
    whose: "市妇联",
  },
};
const usual: Record<string, string> = {
  ...{ at: "会上", during: "会上", there: "会议", noun: "会议", whole: "会议", people: "与会人员", visitors: "走访组" },
  ...{ speech: "讲话", seated: "会议", joined: "走访", lesson: "培训中" },
};

const namesIn = (pattern: Pattern) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

/** These fields, and what goes without saying; a number of points stands with the points. */
function fieldsFor(pattern: Pattern, names: string[]): Fields {
  const own = names.flatMap((name) => (words[name] ? [[name, stated(words[name], name)]] : []));
  const plain = Object.entries(usual).map(([name, text]) => [name, worded(text)]);
  const announced = pattern.includes("{asks}") ? [["count", worded("两点要求")]] : [];
  return Object.fromEntries([...plain, ...own, ...announced]);
}

const kindOf = (name: string) =>
  name.startsWith("title") ? "title" : name.startsWith("caption") ? "caption" : "prose";

function subsets(names: string[]): string[][] {
  return names.reduce<string[][]>((sets, name) => sets.flatMap((set) => [set, [...set, name]]), [[]]);
}

const asRegExp = (pattern: Pattern) =>
  new RegExp(
    `^${pattern
      .replaceAll("[", "(?:")
      .replaceAll("]", ")?")
      .replace(/\{\w+\}/g, ".+?")}$`,
    "u",
  );

function textsOf({ title, summary, paragraphs, captions: shown }: Composition): string[] {
  return [title, ...summary, ...paragraphs.flat(), ...shown].map(({ spans }) => wordsOf(spans));
}

describe("patterns", () => {
  it("are at least two wherever something is told", () => {
    for (const [name, patterns] of places) expect({ name, count: patterns.length > 1 }).toEqual({ name, count: true });
  });

  it.each(all)("%s: %s reads well with and without what is in brackets", (name, pattern) => {
    const needed = namesIn(pattern.replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, ""));
    const optional = namesIn(pattern).filter((one) => !needed.includes(one));
    for (const chosen of subsets(optional)) {
      const filled = fill(pattern, fieldsFor(pattern, [...needed, ...chosen]));
      const text = filled ? wordsOf(filled.spans) : "";
      if (filled && filled.fields.length > 0)
        expect({ text, slips: slipsIn(text, kindOf(name)) }).toEqual({ text, slips: [] });
    }
  });

  it.each(all)("%s: %s is chosen by some seed", (name, pattern) => {
    const patterns = places.find(([place]) => place === name)?.[1] ?? [];
    const fields = fieldsFor(pattern, namesIn(pattern));
    const expected = fill(pattern, fields);
    const said = Array.from({ length: 60 }, (_, seed) => say(patterns, fields, `${seed}.${name}`));
    expect(said.map((one) => one && wordsOf(one.spans))).toContain(expected && wordsOf(expected.spans));
  });

  it("are all used by reports of varied records", () => {
    let unused = all.map(([name, pattern]) => ({ name, pattern, told: asRegExp(pattern) }));
    for (let number = 0; unused.length > 0 && number < 4000; number++) {
      const texts = textsOf(composeChinese(variedRecord(number), { publicationYear: 2026, seed: number }));
      unused = unused.filter(({ told }) => !texts.some((text) => told.test(text)));
    }
    expect(unused).toEqual([]);
  });
});
