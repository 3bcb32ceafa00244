import type { MeetingFacts, PersonFacts, UnitFacts } from "@/features/meetings/facts";
import { agendaKinds } from "@/features/meetings/record";
import { composeChinese } from "@/features/reports/compose/chinese/compose";
import type { ComposeOptions, Composition } from "@/features/reports/compose/composition";
import { composeEnglish } from "@/features/reports/compose/english/english";
import { median } from "./load";

const items = 200;
const rounds = 200;

const composers: [language: string, compose: (facts: MeetingFacts, options: ComposeOptions) => Composition][] = [
  ["English", composeEnglish],
  ["Chinese", composeChinese],
];

const words = (en: string, zh: string) => ({ en, zh });
const many = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index));

const district = (index: number): UnitFacts => ({
  kind: "district",
  name: words(`Area ${index} Women's Federation`, `第${index}区妇女联合会`),
  short: words(`Area ${index}`, `第${index}区`),
});

const person = (id: number): PersonFacts => ({
  id,
  name: words(`Li Person${id}`, `李某${id}`),
  pronoun: "she",
  posts: [words(`Head of Office ${id}`, `第${id}办公室主任`), words("Vice-President of the BWF", "副主席")],
});

/** A meeting of which far more is written down than of any real one: every list is as long as the record allows, or longer. */
const crowded: MeetingFacts = {
  ...{
    kind: "quarterly",
    status: "held",
    year: 2026,
    quarter: 1,
    date: "2026-03-26",
    endDate: null,
    halfDay: "morning",
  },
  ...{ mode: "mixed", headCount: 1200, headCountPrecision: "over", isPublic: true },
  host: {
    kind: "municipal",
    name: words("Beijing Women's Federation", "北京市妇女联合会"),
    short: words("BWF", "市妇联"),
  },
  series: words("quarterly meeting", "季度工作会"),
  venue: words("Lotus Service Center", "荷花服务中心"),
  purpose: words("review the work of the past quarter and plan the next one", "总结上季度工作，部署下季度任务"),
  partners: many(20, (index) => ({ name: words(`Partner ${index}`, `合作单位${index}`), role: "supporter" })),
  attendance: many(30, (index) => ({ name: words(`heads of office ${index}`, `第${index}办公室负责人`), count: 2 })),
  people: many(100, (index) => ({ person: person(index), part: index % 2 === 0 ? "attended" : "lectured" })),
  agenda: many(items, (index) => ({
    id: index,
    kind: agendaKinds[index % agendaKinds.length] ?? "present",
    unit: district(index % 17),
    person: index % 3 === 0 ? person(index) : null,
    subject: words(`the work of women's home ${index}`, `第${index}个“妇女之家”工作`),
    subjectYear: index % 2 === 0 ? 2025 : null,
    internal: false,
  })),
  remarks: {
    speaker: person(1),
    acknowledged: words("the progress made", "取得的进展"),
    analysed: words("the tasks ahead", "面临的任务"),
    aim: words("strengthen the work", "加强工作"),
  },
  asks: many(20, (index) => ({ id: index, ...words(`visit village ${index}`, `走访第${index}个村`) })),
  training: {
    topic: words("first aid", "急救"),
    partner: words("the women's federation of a hospital", "医院妇联"),
    basis: words("the work plan", "工作计划"),
    secondAudience: words("couriers", "快递员"),
    outcome: words("learned practical skills", "学习了实用技能"),
  },
  outlook: many(20, (index) => words(`open home ${index} in the evening`, `第${index}个“妇女之家”晚间开放`)),
};

/** How long a draft of a very long record takes to be composed, in each language. */
export function measureComposing(): void {
  console.log(`A draft of a record with ${items} items and full lists (${rounds} times, median)`);
  for (const [language, compose] of composers) {
    const times = many(rounds, (seed) => {
      const begun = performance.now();
      compose(crowded, { publicationYear: 2026, seed });
      return performance.now() - begun;
    });
    console.log(`  ${language.padEnd(12)}${median(times).toFixed(1).padStart(8)} ms`);
  }
}
