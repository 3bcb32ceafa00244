import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "./fact";
import { type KeptFact, standingOf, unsettledOf } from "./standing";
import { attended, bodyWith, composition, factOf, forty, fortyOne, line, pinggu, text, words } from "./testing-bound";
import { tokensOf, tokensOfText } from "./token";

const token = { field: "headCount", seen: "40", text: "40" };
const decided: KeptFact = { language: "en", field: "headCount", seen: "40", recorded: "41", reason: "So it was." };

describe("how bound words stand to the record", () => {
  it.each<[string, Partial<typeof token>, Fact[], KeptFact[], string]>([
    ["as it says", {}, [forty], [], "current"],
    [
      "as it says, in another way",
      { text: "nearly 40", seen: "nearly 40" },
      [factOf("headCount", "count", "nearly 40")],
      [],
      "current",
    ],
    ["other words than their value", { text: "4" }, [forty], [], "altered"],
    [
      "a phrase told in their own way",
      { field: "purpose", seen: "to review", text: "reviewed" },
      [factOf("purpose", "words", "to review")],
      [],
      "current",
    ],
    ["another value", {}, [fortyOne], [], "changed"],
    ["nothing any more", {}, [], [], "gone"],
    ["nothing in this language", {}, [factOf("headCount", "count", "", "40")], [], "gone"],
    ["another value, kept", {}, [fortyOne], [decided], "kept"],
    ["another value than the one that was decided", {}, [factOf("headCount", "count", "42")], [decided], "changed"],
    ["nothing, kept", {}, [], [{ ...decided, recorded: "" }], "kept"],
    ["another value, kept in the other language", {}, [fortyOne], [{ ...decided, language: "zh" }], "changed"],
    ["the same value again, kept before", {}, [forty], [decided], "current"],
  ])("where it says %s", (_, part, facts, kept, standing) => {
    expect(standingOf({ ...token, ...part }, facts, kept, "en")).toBe(standing);
  });

  it("tells each change once, with all the words that state it", () => {
    const waiting = unsettledOf(tokensOfText(text, composition), [fortyOne, pinggu], [], "en");
    expect(waiting).toMatchObject([{ field: "headCount", seen: "40", recorded: "41" }]);
    expect(waiting[0]?.tokens.map(({ place, from, to }) => [place, from, to])).toEqual([
      ["title", 0, 2],
      ["summary", 29, 31],
      ["body", 12, 14],
    ]);
  });

  it("waits for nothing once the record says what the words say, whatever it said between", () => {
    const values = fc.constantFrom("38", "40", "nearly 40", "41");
    fc.assert(
      fc.property(fc.array(values, { maxLength: 8 }), fc.boolean(), (said, keeps) => {
        let kept: KeptFact[] = [];
        for (const now of [...said, "40"]) {
          const facts = [factOf("headCount", "count", now), pinggu];
          const waits = unsettledOf(tokensOf(attended), facts, kept, "en").length > 0;
          const settled = now === "40" || kept.some(({ recorded }) => recorded === now);
          expect(waits).toBe(!settled);
          if (waits && keeps) kept = [...kept, { ...decided, recorded: now }];
        }
      }),
    );
  });
});

describe("the tokens of a text", () => {
  it("are one where other marks cut them apart, two where words stand between", () => {
    const bound = { field: "headCount", seen: "40" };
    const body = bodyWith(
      line(words("4", { ...bound, bold: true }), words("0", bound), words(" or "), words("40", bound)),
    );
    expect(tokensOf(body).map(({ text: said, from, to }) => [said, from, to])).toEqual([
      ["40", 0, 2],
      ["40", 6, 8],
    ]);
  });

  it("of a title and a summary are known by the composition, and none without it", () => {
    expect(tokensOfText({ ...text, body: bodyWith() }, null)).toEqual([]);
    const found = tokensOfText({ ...text, body: bodyWith(), title: "Forty Meet" }, composition);
    expect(found.map(({ place, field, sentence }) => [place, field, sentence])).toEqual([
      ["summary", "headCount", "summary"],
      ["summary", "presenters.0", "summary.districts"],
    ]);
  });
});
