import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingFacts } from "@/features/meetings/facts";
import { textOf } from "../body/contents";
import type { Body } from "../body/document";
import type { ReportText } from "../draft";
import { factsOf } from "../facts/facts-of";
import type { Language } from "../language";
import { again, isTicked, type Told } from "./again";
import { edited, someEdits } from "./again/testing-edits";
import { takenOver } from "./take-over";
import { drafted, recordsInBoth } from "./testing-drafts";

// Whoever has an id has one name everywhere: what names people changes together.
const parts: (keyof MeetingFacts)[][] = [
  ...(["date", "halfDay", "mode", "venue", "purpose", "headCount", "partners"] as const).map((field) => [field]),
  ...(["attendance", "asks", "training", "outlook", "series"] as const).map((field) => [field]),
  ["people", "agenda", "remarks"],
];

/** A record as it was composed, and as it is now with some of its fields those of another one. */
const changedRecord = fc.tuple(recordsInBoth, recordsInBoth, fc.subarray(parts)).map(([before, other, changed]) => {
  const now = Object.fromEntries(changed.flat().map((field) => [field, other[field]]));
  return { before, now: { ...before, ...now } as MeetingFacts };
});

const lines = fc.record({ title: fc.constantFrom("", "#t#"), summary: fc.constantFrom("", "#s#") });
const place = fc.double({ min: 0, max: 1, noNaN: true });

const written = (line: string, mark: string, at: number) => {
  const from = Math.floor(line.length * at);
  return line.slice(0, from) + mark + line.slice(from);
};

const editedDraft = fc
  .record({
    records: changedRecord,
    language: fc.constantFrom<Language>("en", "zh"),
    seed: fc.nat(),
    edits: someEdits,
    marks: lines,
    at: place,
  })
  .map(({ records: { before, now }, language, seed, edits, marks, at }) => {
    const options = { publicationYear: 2026, seed };
    const [was, is] = [drafted(before, language, options), drafted(now, language, options)];
    const text: ReportText = {
      title: written(was.text.title, marks.title, at),
      summary: written(was.text.summary, marks.summary, at),
      body: edits.reduce<Body>((body, edit, index) => edited(body, edit, `#${index}#`), was.text.body),
    };
    const told: Told = { text, base: was.kept, theirs: is.kept, kept: [], facts: factsOf(now), language };
    return { told, untouched: { ...told, text: was.text }, whole: is.text };
  });

const wordsOf = ({ title, summary, body }: ReportText) => [title, summary, textOf(body)];
const ticked = (told: Told) =>
  new Set(
    again(told)
      .filter(isTicked)
      .map(({ id }) => id),
  );

describe("composing a changed record again", () => {
  it("never loses what a person has written into the title, the summary or the body", () => {
    fc.assert(
      fc.property(editedDraft, ({ told }) => {
        const after = takenOver(told.text, { ...told, taken: ticked(told) });
        for (const name of ["title", "summary"] as const) {
          if (told.text[name].includes("#")) expect(after[name]).toBe(told.text[name]);
        }
        for (const mark of textOf(told.text.body).match(/#\d#/g) ?? []) expect(textOf(after.body)).toContain(mark);
      }),
      { numRuns: 100 },
    );
  });

  it("gives the words of the new composition for a text that nobody has touched", () => {
    fc.assert(
      fc.property(editedDraft, ({ untouched, whole }) => {
        const after = takenOver(untouched.text, { ...untouched, taken: ticked(untouched) });
        expect(wordsOf(after)).toEqual(wordsOf(whole));
      }),
      { numRuns: 60 },
    );
  });
});
