import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedPeople } from "@/db/seed/people";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { seedUnits } from "@/db/seed/units";
import type { MeetingFacts } from "@/features/meetings/facts";
import { agendaKinds, halfDays, meetingParts, modes, precisions } from "@/features/meetings/record";
import { composeEnglish } from "./english";
import { faultsOf } from "./testing-faults";

const districts = seedUnits.filter(({ kind }) => kind === "district").map(({ slug }) => slug);
const whole = facts2024Q1();
const missing = { en: "", zh: "" };

const phrases = (...all: string[]) => fc.constantFrom("", " . ", ...all).map((en) => ({ en, zh: "" }));
const needed = (...all: string[]) => fc.constantFrom(...all).map((en) => ({ en, zh: "" }));
const nouns = phrases(
  "The progress of work.",
  "  women's homes ;",
  "reading, sports and crafts",
  "services (phase two)",
);
const verbs = phrases(
  "To visit more villages.",
  "share cases and  report in time",
  "Join the Beijing Women's Federation",
);
const verbsNeeded = needed("to visit more villages;", "Share one case each quarter.", "report in time");
const people = fc
  .tuple(fc.constantFrom(...Object.keys(seedPeople)), fc.constantFrom("2022-05-01", "2024-03-26", "2026-06-01"))
  .map(([key, day]) => personNamed(key, day));
const units = fc.constantFrom(...seedUnits.map(({ slug }) => slug)).map(unitNamed);

const varied: fc.Arbitrary<MeetingFacts> = fc.record({
  status: fc.constant("held" as const),
  year: fc.constant(2024),
  quarter: fc.constant(1),
  series: needed("Quarterly Meeting", "annual meeting", "quarterly meeting on women's homes"),
  host: fc.constant(whole.host),
  date: fc.option(fc.constantFrom("2023-12-31", "2024-01-01", "2024-02-29")),
  halfDay: fc.option(fc.constantFrom(...halfDays)),
  mode: fc.constantFrom(...modes),
  venue: phrases("Lotus Service Center", "the second floor of a library."),
  purpose: verbs,
  headCount: fc.option(fc.integer({ min: 1, max: 3000 })),
  headCountPrecision: fc.constantFrom(...precisions),
  isPublic: fc.boolean(),
  attendance: fc.array(
    fc.record({
      name: needed(
        "Heads of the departments of district-level federations",
        "presidents of district-level federations",
        "guests",
      ),
      count: fc.option(fc.integer({ min: 1, max: 20 })),
    }),
    { maxLength: 4 },
  ),
  people: fc.array(fc.record({ person: people, part: fc.constantFrom(...meetingParts) }), { maxLength: 5 }),
  agenda: fc.array(
    fc.record({
      kind: fc.constantFrom(...agendaKinds),
      unit: fc.option(units),
      person: fc.option(people),
      subject: nouns,
      subjectYear: fc.option(fc.constantFrom(2023, 2024)),
      internal: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  remarks: fc.option(fc.record({ speaker: people, acknowledged: nouns, analysed: nouns, aim: verbs })),
  asks: fc.array(verbsNeeded, { maxLength: 5 }),
  training: fc.option(
    fc.record({
      topic: needed("Making videos", "first aid."),
      partner: phrases("the women's federation of a firm (a large one)"),
      basis: nouns,
      secondAudience: phrases("Women couriers, and their families."),
      outcome: phrases("Learned practical skills."),
    }),
  ),
  outlook: fc.array(verbsNeeded, { maxLength: 4 }),
});

function textOf(changes: Partial<MeetingFacts>): string {
  const facts = { ...whole, ...changes };
  const composed = composeEnglish(facts, 2024);
  expect(faultsOf(composed, facts)).toEqual([]);
  return composed.paragraphs.flatMap((sentences) => sentences.map(({ text }) => text)).join(" ");
}

function remarksBy(key: string, posts: number): Partial<MeetingFacts> {
  const person = personNamed(key, "2026-01-01");
  return {
    remarks: whole.remarks && { ...whole.remarks, speaker: { ...person, posts: person.posts.slice(0, posts) } },
  };
}

const presentations = (slugs: string[]) =>
  slugs.map((slug) => ({
    kind: "present" as const,
    unit: unitNamed(slug),
    person: null,
    subject: missing,
    subjectYear: null,
    internal: false,
  }));

const asks = (count: number) => ({
  asks: ["visit villages", "share cases", "report in time"].slice(0, count).map((en) => ({ en, zh: "" })),
});

describe("drafts for other records", () => {
  it("read well whatever the record holds", () => {
    fc.assert(
      fc.property(varied, (facts) => {
        expect(faultsOf(composeEnglish(facts, 2024), facts)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("say nothing of what is internal, whether or not the meeting is on the public site", () => {
    const texts = (facts: MeetingFacts) => {
      const { title, summary, paragraphs } = composeEnglish(facts, 2024);
      return [title, summary, paragraphs.map((sentences) => sentences.map(({ text }) => text))];
    };
    fc.assert(
      fc.property(varied, (facts) => {
        const agenda = facts.agenda.filter(({ internal }) => !internal);
        expect(texts(facts)).toEqual(texts({ ...facts, agenda, isPublic: !facts.isPublic }));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Partial<MeetingFacts>, string]>([
    ["one person", { headCount: 1, attendance: [] }, "The meeting was attended by 1 person."],
    ["nearly", { headCountPrecision: "nearly", attendance: [] }, "The meeting was attended by nearly 40 people."],
    ["over", { headCount: 1200, headCountPrecision: "over", attendance: [] }, "attended by over 1,200 people."],
    ["no head-count", { headCount: null }, "Those attending included vice-presidents in charge"],
    ["online", { mode: "online", venue: missing }, "held a quarterly meeting online on the morning of March 26"],
    ["mixed", { mode: "mixed" }, "at the Beijing Women and Children's Service Center and online on the morning"],
    ["mixed without a venue", { mode: "mixed", venue: missing }, "meeting in person and online on the morning"],
    ["an annual meeting", { series: { en: "Annual meeting", zh: "" } }, "(BWF) held an annual meeting at"],
    [
      "one district",
      { agenda: presentations(["pinggu"]) },
      "a representative of the women's federation of Pinggu gave a presentation.",
    ],
    [
      "all districts",
      { agenda: presentations(districts) },
      "federations of Dongcheng, Xicheng, Chaoyang, Fengtai, Shijingshan, Haidian, Mentougou, Fangshan, Tongzhou, " +
        "Shunyi, Changping, Daxing, Huairou, Pinggu, Miyun, Yanqing and the Beijing Economic-Technological Development Area gave",
    ],
    ["one ask", asks(1), "she asked them to visit villages."],
    ["two asks", asks(2), "she asked them to visit villages, and to share cases."],
    ["three asks", asks(3), "she asked them to visit villages; share cases; and report in time."],
    ["a man with one post", remarksBy("lu-zhiyuan", 1), "Lu Zhiyuan, Head of the BWF Department for"],
    ["his pronoun", remarksBy("lu-zhiyuan", 1), ", he asked them to"],
    ["nobody to ask", { remarks: null }, "Attendees were asked to strengthen"],
    [
      "two posts of one body",
      remarksBy("shen-ruoqing", 2),
      "Shen Ruoqing, Member of the Leading Party Members' Group and Vice-President of the BWF,",
    ],
    [
      "a full name in a field",
      { venue: { en: "the hall of Beijing Women's Federation (BWF)", zh: "" } },
      "at the hall of the BWF on the morning",
    ],
  ])("%s", (_, changes, words) => {
    expect(textOf(changes)).toContain(words);
  });

  it.each<[string, (number | null)[], string]>([
    ["counted", [17, 6], "including 17 heads and 6 guests of women's federations."],
    ["half counted", [17, null], "including heads (17) and guests of women's federations."],
    ["a single one", [17, 1], "including heads (17) and guests (1) of women's federations."],
  ])("groups %s", (_, counts, words) => {
    const names = ["heads of women's federations", "guests of women's federations"];
    const attendance = names.map((en, index) => ({ name: { en, zh: "" }, count: counts[index] ?? null }));
    expect(textOf({ attendance })).toContain(words);
  });

  it.each([
    [unitNamed("pinggu"), "The Pinggu Women's Federation held a", "Pinggu Women's Federation Holds Quarterly Meeting"],
    [unitNamed("women-cadres-school"), "The Beijing Women Cadres School held a", "Beijing Women Cadres School Holds"],
    [{ ...whole.host, name: missing }, "The BWF held a", "BWF Holds Quarterly Meeting"],
    [
      { ...whole.host, name: missing, short: missing },
      "A quarterly meeting was held at",
      "Quarterly Meeting Held to Review",
    ],
  ])("names the host %j", (host, lead, title) => {
    const composed = composeEnglish({ ...whole, host }, 2024);
    expect(composed.paragraphs[0]?.[0]?.text.startsWith(lead)).toBe(true);
    expect(composed.title.startsWith(title)).toBe(true);
  });

  it("introduces whoever presided and names her by surname when she speaks", () => {
    const shen = personNamed("shen-ruoqing", "2026-01-01");
    const text = textOf({ ...remarksBy("shen-ruoqing", 2), people: [{ person: shen, part: "presided" }] });
    expect(text).toContain("Vice-President of the BWF, presided over the meeting.");
    expect(text).toContain("Shen acknowledged the progress");
  });

  it("names a person entered twice once", () => {
    const shen = { person: personNamed("shen-ruoqing"), part: "opened" as const };
    expect(textOf({ people: [shen, shen] })).toContain("Construction, opened the meeting.");
  });
});
