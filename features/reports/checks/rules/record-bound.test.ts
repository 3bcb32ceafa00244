import { describe, expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import type { Block } from "../../body/document";
import { factsOf } from "../../facts/facts-of";
import type { RuleName } from "../finding";
import { mended, spotsOf, textOf } from "../testing-text";

const record = { facts: factsOf(facts2024Q1()) };

describe("bound words", () => {
  const bound = (field: string, seen: string, text: string): Block => ({
    type: "paragraph",
    content: [
      { type: "text", text: "There were " },
      { type: "text", text, marks: [{ type: "fact", attrs: { field, seen } }] },
      { type: "text", text: " of them." },
    ],
  });

  it.each<[RuleName, field: string, seen: string, text: string, spots: string[]]>([
    ["record_count", "headCount", "40", "45", ["45"]],
    ["record_count", "headCount", "40", "40", []],
    ["record_count", "headCount", "40", "forty", []],
    ["record_count", "headCount", "40", "dozens", []],
    ["record_day", "date", "2024-03-26", "March 28", ["March 28"]],
    ["record_day", "date", "2024-03-26", "26 March 2024", []],
    ["record_presenter", "presenters.0", "Pinggu, Daxing, Huairou", "Pinggu and Miyun", ["Pinggu and Miyun"]],
    ["record_order", "presenters.0", "Pinggu, Daxing, Huairou", "Daxing and Pinggu", ["Daxing and Pinggu"]],
    ["record_presenter", "presenters.0", "Pinggu, Daxing, Huairou", "Pinggu, Daxing and Huairou", []],
  ])("%s of %s with “%s”: “%s”", (rule, field, seen, text, spots) => {
    expect(spotsOf(rule, textOf("en", { blocks: [bound(field, seen, text)] }), record)).toEqual(spots);
  });

  it("whose fact has changed wait for a decision elsewhere", () => {
    const block: Block = {
      type: "paragraph",
      content: [
        { type: "text", text: "The meeting was attended by " },
        { type: "text", text: "38", marks: [{ type: "fact", attrs: { field: "headCount", seen: "38" } }] },
        { type: "text", text: " people." },
      ],
    };
    expect(spotsOf("record_count", textOf("en", { blocks: [block] }), record)).toEqual([]);
  });

  it("keep their mark when they are mended", () => {
    const text = mended("record_count", textOf("en", { blocks: [bound("headCount", "40", "45")] }), record);
    expect(text.body.content).toEqual([bound("headCount", "40", "40")]);
  });
});
