import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { bodyWith, line, words } from "../facts/testing-bound";
import { tokensOf } from "../facts/token";
import { type Body, body } from "./document";
import { publicExtensions } from "./extensions";
import { typedOver } from "./typed-over";

const schema = getSchema(publicExtensions);
const stateOf = (given: Body) => EditorState.create({ schema, doc: schema.nodeFromJSON(given) });

// "Of 40 people." with the number at 4 to 6.
const state = stateOf(bodyWith(line(words("Of "), words("40", { field: "headCount" }), words(" people."))));
const tokensAfter = (from: number, to: number, typed: string) => {
  const transaction = typedOver(state, from, to, typed);
  return transaction && tokensOf(body.parse(transaction.doc.toJSON())).map(({ text }) => text);
};

describe("what is typed at bound words", () => {
  it.each<[string, number, number, string, string[] | null]>([
    ["over all of them", 4, 6, "41", ["41"]],
    ["over their end", 5, 6, "1", ["41"]],
    ["over their beginning", 4, 5, "5", ["50"]],
    ["longer at the end", 6, 6, "1", ["401"]],
    ["longer at the beginning", 4, 4, "1", ["140"]],
    ["another word after them", 6, 6, " ", null],
    ["a sign before them", 4, 4, "(", null],
    ["over them and more", 4, 8, "41", null],
    ["elsewhere", 10, 10, "x", null],
  ])("%s", (_, from, to, typed, tokens) => {
    expect(tokensAfter(from, to, typed)).toEqual(tokens);
  });

  it("keeps the look it has beside it", () => {
    const bold = stateOf(bodyWith(line(words("40", { field: "headCount", bold: true }), words(" came."))));
    const chosen = bold.apply(bold.tr.setSelection(TextSelection.create(bold.doc, 3)));
    const typed = typedOver(chosen, 3, 3, "1");
    expect(typed?.doc.firstChild?.firstChild?.marks.map(({ type }) => type.name).sort()).toEqual(["bold", "fact"]);
  });
});
