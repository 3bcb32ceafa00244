import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import { body as bodySchema } from "../body/document";
import { withoutSentenceOf } from "../compose/again/put";
import type { Fact } from "./fact";
import { unsettledOf } from "./standing";
import { canTakeOut, takenOut, takenOver } from "./take-over";
import { attended, bodyWith, composition, factOf, fortyOne, line, pinggu, text, words } from "./testing-bound";
import { tokensOfText } from "./token";

/** What stands beside the text where the record says these facts, and is told in no words of its own. */
const beside = (facts: Fact[]) => ({
  ...{ facts, kept: [], compositions: { en: composition, zh: null }, theirs: { en: null, zh: null } },
});

const waitingOf = (facts: Fact[]) => unsettledOf(tokensOfText(text, composition), facts, [], "en");

function first<Value>([value]: Value[]): Value {
  if (value === undefined) throw new Error("nothing waits");
  return value;
}

describe("a fact that is taken over", () => {
  it("is said anew in the title, the summary and the body, and is settled with that", () => {
    const facts = [fortyOne, pinggu];
    const after = takenOver(text, first(waitingOf(facts)), beside(facts), "en");
    expect([after.title, after.summary, textOf(after.body)]).toEqual([
      "41 People Meet",
      "The meeting brought together 41 people. Pinggu spoke.",
      "Attended by 41 people. Pinggu spoke.",
    ]);
    expect(unsettledOf(tokensOfText(after, composition), facts, [], "en")).toEqual([]);
  });

  it("leaves a text that can be kept, with no other word changed, whatever the count", () => {
    const counts = fc.tuple(fc.constantFrom("", "nearly ", "over "), fc.integer({ min: 2, max: 99_999 }));
    fc.assert(
      fc.property(counts, ([precision, number]) => {
        const fact = factOf("headCount", "count", `${precision}${number}`);
        const waiting = waitingOf([fact, pinggu]);
        if (waiting.length === 0) return;
        const after = takenOver(text, first(waiting), beside([fact, pinggu]), "en");
        expect(bodySchema.safeParse(after.body).success).toBe(true);
        const told = `${precision}${number.toLocaleString("en")}`;
        expect(textOf(after.body)).toBe(`Attended by ${told} people. Pinggu spoke.`);
        expect(after.title).toBe(`${told} People Meet`);
      }),
    );
  });
});

describe("a sentence that is taken out", () => {
  const gone = [factOf("headCount", "count", "40")];

  it("goes with its space, from the summary and the body", () => {
    const untitled = { ...text, title: "Districts Meet" };
    const waiting = first(unsettledOf(tokensOfText(untitled, composition), gone, [], "en"));
    expect(waiting.field).toBe("presenters.0");
    expect(canTakeOut(untitled, waiting, composition)).toBe(true);
    const after = takenOut(untitled, waiting, composition, "en");
    expect([after.summary, textOf(after.body)]).toEqual([
      "The meeting brought together 40 people.",
      "Attended by 40 people.",
    ]);
  });

  it("is not offered for a title, nor for words that nobody composed", () => {
    const inTitle = first(waitingOf([pinggu]));
    expect(canTakeOut(text, inTitle, composition)).toBe(false);
    const loose = { ...text, body: bodyWith(line(words("40", { field: "headCount" }))), title: "", summary: "" };
    const waiting = first(unsettledOf(tokensOfText(loose, composition), [], [], "en"));
    expect(canTakeOut(loose, waiting, composition)).toBe(false);
  });

  it.each([
    ["opening", "Pinggu spoke."],
    ["presented", "Attended by 40 people."],
    ["nowhere", "Attended by 40 people. Pinggu spoke."],
  ])("%s leaves its line whole", (key, left) => {
    expect(textOf(withoutSentenceOf(attended, key, "en"))).toBe(left);
  });

  it("from the midst leaves one space, and an empty paragraph goes", () => {
    const three = bodyWith(
      line(words("One.", { sentence: "a" }), words(" "), words("Two.", { sentence: "b" }), words(" Three.")),
      line(words("二。", { sentence: "b" })),
    );
    expect(withoutSentenceOf(three, "b", "en")).toEqual(
      bodyWith(line(words("One.", { sentence: "a" }), words(" "), words("Three."))),
    );
  });
});
