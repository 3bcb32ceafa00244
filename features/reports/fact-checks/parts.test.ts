import { describe, expect, it } from "vitest";
import { type Block, type Body, bodyOf } from "../body/document";
import { partsOf, readSnapshot, snapshotOf } from "./parts";

const thread = "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a01";
const remarked: Block = {
  type: "paragraph",
  content: [
    { type: "text", text: "Forty " },
    { type: "text", text: "people", marks: [{ type: "comment", attrs: { thread } }] },
    { type: "text", text: ", 40", marks: [{ type: "sentence", attrs: { key: "opening" } }] },
    { type: "text", text: "!", marks: [{ type: "fact", attrs: { field: "headCount", seen: "40" } }] },
  ],
};
const doc = (...content: Block[]): Body => ({ type: "doc", content });
const text = { title: "BWF Holds Meeting", summary: "In short.", body: doc(remarked) };

describe("what a checker is given", () => {
  it("holds no remark of an editor and is bound to nothing, and is read back as it was kept", () => {
    const kept = snapshotOf(text);
    expect(JSON.stringify(kept)).not.toMatch(/comment|sentence|headCount/);
    expect(JSON.stringify(kept)).toContain("Forty people, 40!");
    expect(readSnapshot(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readSnapshot({ ...kept, body: { type: "script" } }).body.content).toEqual([]);
  });

  it("is numbered in the order of reading, without lines, gaps and what is not there", () => {
    const body = doc(
      { type: "horizontalRule" },
      ...bodyOf(["One."]).content,
      { type: "paragraph" },
      {
        type: "bulletList",
        content: [{ type: "listItem", content: bodyOf(["Two", "Three"]).content }],
      },
    );
    const told = (given: typeof text) =>
      partsOf(given).map(({ number, kind, place, text: words }) => [number, kind, place, words]);
    expect(told({ ...text, body })).toEqual([
      [0, "title", 0, "BWF Holds Meeting"],
      [1, "summary", 0, "In short."],
      [2, "text", 1, "One."],
      [3, "text", 2, "Two\nThree"],
    ]);
    expect(told({ title: "T", summary: " ", body })[1]).toEqual([1, "text", 1, "One."]);
  });
});
