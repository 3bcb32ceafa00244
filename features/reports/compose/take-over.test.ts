import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import type { Body } from "../body/document";
import { again, isTicked, type Told } from "./again";
import { isAsComposed, wordingsOf } from "./again/as-composed";
import { stretchesOf, wholeStretch, wordsOfStretches } from "./again/stretch";
import { edited, someEdits } from "./again/testing-edits";
import { toldTwice } from "./again/testing-told";
import { movedOn } from "./moved-on";
import { takenOver } from "./take-over";

const idsOf = (offers: ReturnType<typeof again>) => new Set(offers.map(({ id }) => id));
const ticked = (told: Told) => idsOf(again(told).filter(isTicked));

function afterTaking(told: Told, taken: ReadonlySet<string>): Told {
  const agreed = idsOf(again(told).filter(({ kind }) => kind === "unchanged"));
  const taking = { ...told, taken };
  return { ...told, text: takenOver(told.text, taking), base: movedOn({ ...taking, agreed }) };
}

const editedTold = fc.tuple(toldTwice, someEdits).map(([told, edits]) => {
  const body = edits.reduce<Body>((now, edit, at) => edited(now, edit, `#${at}#`), told.text.body);
  return { ...told, before: told.text, edits, text: { ...told.text, body } };
});

/** The words of every sentence that a person has changed. */
function rewordings({ text, base, facts, language }: Told): string[] {
  return [...stretchesOf(text.body)].flatMap(([key, stretches]) => {
    const whole = wholeStretch(stretches);
    return whole && isAsComposed(whole.nodes, wordingsOf(key, base), facts, language)
      ? []
      : stretches.map((stretch) => wordsOfStretches([stretch]));
  });
}

describe("taking over what the record tells now", () => {
  it("gives exactly the new composition of a text that nobody has edited", () => {
    fc.assert(
      fc.property(toldTwice, (told) => {
        expect(takenOver(told.text, { ...told, taken: ticked(told) })).toEqual(told.whole);
      }),
      { numRuns: 300 },
    );
  });

  it("gives it in two goes as in one, whatever comes first", () => {
    fc.assert(
      fc.property(toldTwice, fc.infiniteStream(fc.boolean()), (told, coins) => {
        const first = new Set([...ticked(told)].filter(() => coins.next().value));
        const half = afterTaking(told, first);
        expect(afterTaking(half, ticked(half)).text).toEqual(told.whole);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves the text as it is, to the letter, where nothing is taken", () => {
    fc.assert(
      fc.property(editedTold, (told) => {
        const text = takenOver(told.text, { ...told, taken: new Set() });
        expect(JSON.stringify(text)).toBe(JSON.stringify(told.text));
      }),
    );
  });

  it("never loses what a person has written, made bold, put in or taken out", () => {
    fc.assert(
      fc.property(editedTold, (told) => {
        const { text } = afterTaking(told, ticked(told));
        const words = textOf(text.body);
        for (const wording of rewordings(told)) expect(words).toContain(wording);
        for (const mark of textOf(told.text.body).match(/#\d#/g) ?? []) expect(words).toContain(mark);
        const [was, is] = [stretchesOf(told.before.body), stretchesOf(told.text.body)];
        const out = [...was.keys()].filter((key) => !is.has(key));
        for (const key of out) expect([...stretchesOf(text.body).keys()]).not.toContain(key);
      }),
      { numRuns: 400 },
    );
  });

  it("has nothing more to offer once everything was taken, and taking it again changes nothing", () => {
    fc.assert(
      fc.property(editedTold, (told) => {
        const once = afterTaking(told, ticked(told));
        expect([...ticked(once)]).toEqual([]);
        const twice = afterTaking(once, ticked(told));
        expect(textOf(twice.text.body)).toBe(textOf(once.text.body));
      }),
      { numRuns: 400 },
    );
  });

  it("touches no sentence but those that were chosen", () => {
    fc.assert(
      fc.property(editedTold, fc.infiniteStream(fc.boolean()), (told, coins) => {
        const chosen = new Set([...idsOf(again(told))].filter((id) => id !== "order" && coins.next().value));
        const { text } = afterTaking(told, chosen);
        for (const [key, stretches] of stretchesOf(told.text.body)) {
          if (chosen.has(`text.${key}`)) continue;
          expect(wordsOfStretches(stretchesOf(text.body).get(key) ?? [])).toBe(wordsOfStretches(stretches));
        }
        for (const name of ["title", "summary"] as const) {
          expect(text[name]).toBe(chosen.has(name) ? told.whole[name] : told.text[name]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
