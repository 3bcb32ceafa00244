import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { wordsOf } from "../phrase";
import { composeEnglish } from "./english";
import { bodyOf, faultsOf, sentencesOf } from "./testing-faults";

type Optional = {
  words: RegExp;
  without(facts: MeetingFacts): MeetingFacts;
  /** Facts of which at least one must be there for this one to be told. */
  needs?: string[];
};

const missing = { en: "", zh: "" };
const whole = facts2024Q1();

const remark = (part: "acknowledged" | "analysed" | "aim", words: RegExp): Optional => ({
  words,
  without: (facts) => ({ ...facts, remarks: facts.remarks && { ...facts.remarks, [part]: missing } }),
  needs: ["leader"],
});

const post = (words: RegExp): Optional => ({
  words,
  without: (facts) => {
    if (!facts.remarks) return facts;
    const { speaker } = facts.remarks;
    const posts = speaker.posts.filter(({ en }) => !words.test(en));
    return { ...facts, remarks: { ...facts.remarks, speaker: { ...speaker, posts } } };
  },
  needs: ["leader"],
});

const lesson = (part: "partner" | "basis" | "secondAudience" | "outcome", words: RegExp): Optional => ({
  words,
  without: (facts) => ({ ...facts, training: facts.training && { ...facts.training, [part]: missing } }),
  needs: ["training"],
});

const item = (words: RegExp): Optional => ({
  words,
  without: (facts) => ({ ...facts, agenda: facts.agenda.filter(({ subject }) => !words.test(subject.en)) }),
});

const itemYear = (kind: "review" | "arrange", words: RegExp, needs: string): Optional => ({
  words,
  without: (facts) => ({
    ...facts,
    agenda: facts.agenda.map((one) => (one.kind === kind ? { ...one, subjectYear: null } : one)),
  }),
  needs: [needs],
});

const district = (area: string): Optional => ({
  words: new RegExp(area),
  without: (facts) => ({ ...facts, agenda: facts.agenda.filter(({ unit }) => unit?.short.en !== area) }),
});

const entry = (list: "asks" | "outlook", words: RegExp): Optional => ({
  words,
  without: (facts) => ({ ...facts, [list]: facts[list].filter(({ en }) => !words.test(en)) }),
});

const group = (words: RegExp): Optional => ({
  words,
  without: (facts) => ({ ...facts, attendance: facts.attendance.filter(({ name }) => !words.test(name.en)) }),
});

const lead: Record<string, Optional> = {
  venue: { words: /Women and Children's Service Center/, without: (facts) => ({ ...facts, venue: missing }) },
  date: { words: /March 26/, without: (facts) => ({ ...facts, date: null }) },
  halfDay: { words: /the morning of/, without: (facts) => ({ ...facts, halfDay: null }), needs: ["date"] },
  purpose: { words: /to review (the )?work/i, without: (facts) => ({ ...facts, purpose: missing }) },
  headCount: { words: /40 people/, without: (facts) => ({ ...facts, headCount: null }) },
  vicePresidents: group(/vice-presidents in charge of relevant work/),
  heads: group(/heads of organization and publicity departments/),
};

const agenda: Record<string, Optional> = {
  department: {
    words: /the BWF Department for Grassroots Organizations Construction/,
    without: (facts) => ({
      ...facts,
      agenda: facts.agenda.map((one) => (one.unit?.kind === "department" ? { ...one, unit: null } : one)),
    }),
    needs: ["briefing", "cases"],
  },
  briefing: item(/cultivating and developing special brands/),
  cases: item(/a collection of cases/),
  pinggu: district("Pinggu"),
  daxing: district("Daxing"),
  huairou: district("Huairou"),
  presented: {
    words: /(?:their|its) work and its highlights/,
    without: (facts) => ({
      ...facts,
      agenda: facts.agenda.map((one) => (one.kind === "present" ? { ...one, subject: missing } : one)),
    }),
    needs: ["pinggu", "daxing", "huairou"],
  },
  review: item(/achievements in building grassroots organizations/),
  reviewYear: itemYear("review", /grassroots organizations in (?:the year )?2023/, "review"),
  arrange: item(/major work on grassroots organizations/),
  arrangeYear: itemYear("arrange", /work on grassroots organizations (?:in|for) (?:the year )?2024/, "arrange"),
};

const remarks: Record<string, Optional> = {
  leader: { words: /Wei Jiang/, without: (facts) => ({ ...facts, remarks: null }) },
  partyPost: post(/Deputy Secretary of the Leading Party Members' Group/),
  federationPost: post(/Vice-President of the BWF/),
  acknowledged: remark("acknowledged", /acknowledged the progress made by all district-level/),
  analysed: remark("analysed", /(?:analysed|analysis of) the work of women's federations under new circumstances/),
  aim: remark("aim", /developing grassroots organizations further/),
  investigate: entry("asks", /investigation and research/),
  pool: entry("asks", /pool the strength of all sides concerned/),
  focus: entry("asks", /focus on the overall work/),
  measures: entry("asks", /adopt concrete measures/),
};

const after: Record<string, Optional> = {
  training: { words: /training session on short-video making/, without: (facts) => ({ ...facts, training: null }) },
  partner: lesson("partner", /Kuaishou/),
  basis: lesson("basis", /the requirements for grassroots organizations construction in 2024/),
  secondAudience: lesson("secondAudience", /women delivery workers and families/),
  outcome: lesson("outcome", /learned practical skills/),
  congress: entry("outlook", /13th National Women's Congress of China/),
  newGroups: entry("outlook", /new economic and business organizations/),
  reform: entry("outlook", /the reform of women's federations/),
};

const optional = { ...lead, ...agenda, ...remarks, ...after };
const names = Object.keys(optional);

function subsetsOf(all: string[]): string[][] {
  return all.reduce<string[][]>((subsets, name) => subsets.flatMap((subset) => [subset, subset.concat(name)]), [[]]);
}

/** Everything wrong with the draft of the seed's meeting without these facts. */
function faultsWithout(dropped: string[], seed = dropped.length): string[] {
  const facts = dropped.reduce((left, name) => optional[name]?.without(left) ?? left, whole);
  const composed = composeEnglish(facts, { publicationYear: 2024, seed });
  const body = bodyOf(composed);
  const everything = sentencesOf(composed)
    .map(({ spans }) => wordsOf(spans))
    .join("\n");
  const wrongly = names.flatMap((name) => {
    const { words, needs } = optional[name] ?? { words: /$^/ };
    const told = !dropped.includes(name) && (needs?.some((needed) => !dropped.includes(needed)) ?? true);
    if (told) return words.test(body) ? [] : [`${name} is not told`];
    return words.test(everything) ? [`${name} is told`] : [];
  });
  return [...wrongly, ...faultsOf(composed, facts)];
}

describe("a draft without facts that the record lacks", () => {
  it("tells every fact when none is missing", () => {
    expect(faultsWithout([])).toEqual([]);
  });

  it.each(names)("leaves out %s and nothing else, alone and with any other fact", (name) => {
    for (const other of names)
      expect({ without: [name, other], faults: faultsWithout([name, other]) }).toMatchObject({ faults: [] });
  });

  it.each([
    ["lead", lead],
    ["agenda", agenda],
    ["remarks", remarks],
    ["training and outlook", after],
  ])("reads well without any subset of the facts of the %s", (_, part) => {
    for (const dropped of subsetsOf(Object.keys(part))) {
      const faults = faultsWithout(dropped);
      if (faults.length > 0) expect({ dropped, faults }).toEqual({ dropped, faults: [] });
    }
  });

  it("reads well without any subset of all facts", () => {
    fc.assert(
      fc.property(fc.subarray(names), fc.nat(), (dropped, seed) => {
        expect(faultsWithout(dropped, seed)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
