import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { otherwiseOf } from "./otherwise";
import { type KeptFact, unsettledOf } from "./standing";
import { factOf, forty, fortyOne, pinggu } from "./testing-bound";

type Stated = Parameters<typeof otherwiseOf>[0][number];
type Decided = Parameters<typeof otherwiseOf>[2][number];

const live = { live: true, working: false };
const working = { live: false, working: true };

const stated = (changes: Partial<Stated> = {}): Stated => ({
  ...{ reportId: 1, language: "en", field: "headCount", seen: "40", live: true, working: true },
  ...changes,
});
const decided: Decided = { reportId: 1, language: "en", field: "headCount", seen: "40", recorded: "41" };

describe("the reports that say otherwise than their record", () => {
  it.each<[string, Stated[], Parameters<typeof otherwiseOf>[1], Decided[], [number, object][]]>([
    ["none while it says the same", [stated()], [forty], [], []],
    ["what states another value", [stated()], [fortyOne], [], [[1, { live: true, working: true }]]],
    ["what states a fact that has gone", [stated()], [pinggu], [], [[1, { live: true, working: true }]]],
    [
      "what states one that the record has in the other language alone",
      [stated()],
      [factOf("headCount", "count", "", "40")],
      [],
      [[1, { live: true, working: true }]],
    ],
    [
      "readers alone, where the draft was corrected",
      [stated(live), stated({ ...working, seen: "41" })],
      [fortyOne],
      [],
      [[1, live]],
    ],
    ["the draft alone, where nothing is on the site", [stated(working)], [fortyOne], [], [[1, working]]],
    [
      "both, by two facts",
      [stated(live), stated({ ...working, field: "presenters.0", seen: "Daxing" })],
      [fortyOne, pinggu],
      [],
      [[1, { live: true, working: true }]],
    ],
    ["none in a version that stands nowhere", [stated({ live: false, working: false })], [fortyOne], [], []],
    [
      "each by itself",
      [stated(live), stated({ ...working, reportId: 2 })],
      [fortyOne],
      [],
      [
        [1, live],
        [2, working],
      ],
    ],
    ["none where it was decided to be kept", [stated()], [fortyOne], [decided], []],
    ["none where what is gone was kept", [stated()], [], [{ ...decided, recorded: "" }], []],
    ["the one that did not decide", [stated(), stated({ ...live, reportId: 2 })], [fortyOne], [decided], [[2, live]]],
    [
      "the language that did not decide",
      [stated(), stated({ ...live, language: "zh" })],
      [fortyOne],
      [decided],
      [[1, live]],
    ],
    [
      "once more when the record has changed since",
      [stated(live)],
      [factOf("headCount", "count", "42")],
      [decided],
      [[1, live]],
    ],
    [
      "an older value than the one that was kept",
      [stated({ ...live, seen: "39" })],
      [fortyOne],
      [decided],
      [[1, live]],
    ],
  ])("are %s", (_, bound, facts, kept, found) => {
    expect([...otherwiseOf(bound, facts, kept)]).toEqual(found);
  });

  it("are those in which something waits for a decision, whatever was stated, recorded and kept", () => {
    const language = fc.constantFrom("en" as const, "zh" as const);
    const [field, value] = [fc.constantFrom("headCount", "venue"), fc.constantFrom("40", "41", "42")];
    const one = { reportId: fc.constantFrom(1, 2), language, field, seen: value };
    const bound = fc.array(fc.record({ ...one, live: fc.boolean(), working: fc.boolean() }), { maxLength: 6 });
    const keeping = fc.array(fc.record({ ...one, recorded: fc.constantFrom("", "40", "41", "42") }), { maxLength: 6 });
    const facts = fc.uniqueArray(fc.tuple(field, value, value), { selector: ([name]) => name });
    fc.assert(
      fc.property(bound, facts, keeping, (all, record, decisions) => {
        const now = record.map(([name, en, zh]) => factOf(name, "words", en, zh));
        const found = otherwiseOf(all, now, decisions);
        for (const reportId of [1, 2]) {
          const kept = decisions
            .filter((own) => own.reportId === reportId)
            .map((own): KeptFact => ({ ...own, reason: "So." }));
          const waits = (where: "live" | "working") =>
            all.some(({ reportId: of, language: said, ...words }) => {
              const token = {
                ...words,
                text: words.seen,
                place: "title" as const,
                path: null,
                from: 0,
                to: 2,
                sentence: null,
              };
              return of === reportId && words[where] && unsettledOf([token], now, kept, said).length > 0;
            });
          const expected = { live: waits("live"), working: waits("working") };
          expect(found.get(reportId) ?? { live: false, working: false }).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
