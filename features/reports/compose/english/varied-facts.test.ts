import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seedPeople } from "@/db/seed/people";
import { facts2024Q1, personNamed, unitNamed } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { seedUnits } from "@/db/seed/units";
import type { MeetingFacts } from "@/features/meetings/facts";
import { agendaKinds, halfDays, meetingParts, modes, partnerRoles, precisions } from "@/features/meetings/record";
import { seriesKinds } from "@/features/meetings/series/series";
import { wordsOf } from "../phrase";
import { composeEnglish } from "./english";
import { faultsOf, sentencesOf } from "./testing-faults";

const whole = facts2024Q1();
const kinds = [...new Set([...seriesKinds, "visit", "joint_event"] as const)];

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
const peopleOn = (day: string) => fc.constantFrom(...Object.keys(seedPeople)).map((key) => personNamed(key, day));
const units = fc.constantFrom(...seedUnits.map(({ slug }) => slug)).map(unitNamed);

const recordWith = (people: ReturnType<typeof peopleOn>): fc.Arbitrary<MeetingFacts> =>
  fc.record({
    status: fc.constant("held" as const),
    kind: fc.constantFrom(...kinds),
    endDate: fc.option(fc.constantFrom("2024-03-02", "2024-03-03", "2025-01-02")),
    partners: fc.array(
      fc.record({
        name: needed("Tianjin Women's Federation", "Kuaishou", " the women's federation of Hebei."),
        role: fc.constantFrom(...partnerRoles),
      }),
      { maxLength: 4 },
    ),
    year: fc.constant(2024),
    quarter: fc.constant(1),
    series: needed("Quarterly Meeting", "annual meeting", "quarterly meeting on women's homes", "visit", "Study Tour"),
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
    agenda: fc
      .array(
        fc.record({
          kind: fc.constantFrom(...agendaKinds),
          unit: fc.option(units),
          person: fc.option(people),
          subject: nouns,
          subjectYear: fc.option(fc.constantFrom(2023, 2024)),
          internal: fc.boolean(),
        }),
        { maxLength: 8 },
      )
      .map((items) => items.map((item, index) => ({ ...item, id: index + 1 }))),
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

/** Everybody has the posts of one day. */
const varied = fc.constantFrom("2022-05-01", "2024-03-26", "2026-06-01").map(peopleOn).chain(recordWith);

describe("drafts for other records", () => {
  it("read well whatever the record holds", () => {
    fc.assert(
      fc.property(varied, fc.nat(), (facts, seed) => {
        expect(faultsOf(composeEnglish(facts, { publicationYear: 2024, seed }), facts)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("say nothing of what is internal, whether or not the meeting is on the public site", () => {
    const texts = (facts: MeetingFacts) => {
      const composed = composeEnglish(facts, { publicationYear: 2024, seed: 1 });
      return sentencesOf(composed).map(({ key, spans }) => [key, wordsOf(spans)]);
    };
    fc.assert(
      fc.property(varied, (facts) => {
        const agenda = facts.agenda.filter(({ internal }) => !internal);
        expect(texts(facts)).toEqual(texts({ ...facts, agenda, isPublic: !facts.isPublic }));
      }),
      { numRuns: 500 },
    );
  });
});
