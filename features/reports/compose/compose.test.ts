import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { MeetingFacts } from "@/features/meetings/facts";
import { type Language, languages } from "../language";
import { diceOf } from "./chinese/testing-dice";
import { compose } from "./compose";
import { recordsInBoth } from "./testing-drafts";

const options = fc.record({ publicationYear: fc.constantFrom(2024, 2025, 2026), seed: fc.nat() });

/** The same record with the fields of everything in it in another order, made of other objects; lists keep theirs. */
function reordered<T>(value: T, dice: (sides: number) => number): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => reordered(one, dice)) as T;
  const left = Object.entries(value);
  const shuffled = Object.keys(value).flatMap(() => left.splice(dice(left.length), 1));
  return Object.fromEntries(shuffled.map(([key, inner]) => [key, reordered(inner, dice)])) as T;
}

const written = (meeting: MeetingFacts, language: Language, given: { publicationYear: number; seed: number }) =>
  JSON.stringify(compose(meeting, language, given));

describe("composing", () => {
  it("tells the same record in the same words, byte for byte, in whatever order its fields come", () => {
    fc.assert(
      fc.property(recordsInBoth, options, fc.nat(), (meeting, given, order) => {
        const other = reordered(meeting, diceOf(order));
        expect(other).toEqual(meeting);
        for (const language of languages) {
          expect(written(other, language, { ...given })).toBe(written(meeting, language, given));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tells it so whatever was composed before, and leaves the record as it was", () => {
    fc.assert(
      fc.property(recordsInBoth, recordsInBoth, options, options, (meeting, another, given, other) => {
        const before = structuredClone(meeting);
        for (const language of languages) {
          const first = written(meeting, language, given);
          written(another, language, other);
          expect(written(before, language, given)).toBe(first);
        }
        expect(JSON.stringify(meeting)).toBe(JSON.stringify(before));
      }),
      { numRuns: 20 },
    );
  });

  it("words it in other ways for other seeds", () => {
    for (const language of languages) {
      const all = [1, 2, 3, 4, 5, 6].map((seed) => written(facts2024Q1(), language, { publicationYear: 2024, seed }));
      expect(new Set(all).size).toBeGreaterThan(3);
    }
  });
});
