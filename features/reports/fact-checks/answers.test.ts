import { describe, expect, it } from "vitest";
import { answering, answersTo, tally } from "./answers";
import { mostParts } from "./parts";

const key = "k".repeat(43);
const read = (fields: Record<string, string>) => answering.safeParse({ key, do: "send", ...fields });
const issues = (fields: Record<string, string>) =>
  (read(fields).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

describe("a checker's form", () => {
  it("is read passage by passage; what is left empty says nothing", () => {
    const fields = {
      "verdict-0": "right",
      "verdict-2": "wrong",
      "words-2": " Fifty.\r\n\u202e",
      "words-3": " ",
      overall: "Good.",
    };
    expect(read(fields).data).toEqual({
      key,
      send: true,
      overall: "Good.",
      answers: [
        { block: 0, verdict: "right", words: "" },
        { block: 2, verdict: "wrong", words: "Fifty." },
      ],
    });
  });

  it("wants a verdict for words and words for what is wrong, once it is sent", () => {
    const fields = { "words-1": "Hm.", "verdict-4": "wrong" };
    expect(issues(fields)).toEqual([
      ["verdict-1", "choose"],
      ["words-4", "say_what"],
    ]);
    expect(issues({ ...fields, do: "save" })).toEqual([]);
  });

  it.each([
    [{ "words-0": "x".repeat(2001), "verdict-0": "right" }, "words-0"],
    [{ overall: "x".repeat(2001) }, "overall"],
    [{ key: "short" }, "key"],
    [{ key: `${"k".repeat(42)}'` }, "key"],
  ])("%# names the field that is wrong", (fields, name) => {
    expect(issues(fields).map(([field]) => field)).toEqual([name]);
  });

  it("keeps nothing it did not ask for", () => {
    const fields = {
      "verdict-0": "perhaps",
      "verdict-200": "right",
      "words--1": "x",
      __proto__: "x",
      "verdict-1e1": "right",
    };
    expect(read(fields).data?.answers).toEqual([]);
    const all = Object.fromEntries(Array.from({ length: mostParts + 50 }, (_, n) => [`verdict-${n}`, "right"]));
    expect(read(all).data?.answers).toHaveLength(mostParts);
  });
});

it("answers to passages that are not there are left out, the others bear their words", () => {
  const parts = [{ number: 0, place: 0, kind: "title" as const, text: "BWF Holds Meeting", block: null }];
  const answers = [0, 7].map((block) => ({ block, verdict: "right" as const, words: "" }));
  expect(answersTo(parts, answers)).toEqual([
    { block: 0, verdict: "right", words: "", blockText: "BWF Holds Meeting" },
  ]);
  expect(tally([...answers, { verdict: "unsure" }, { verdict: null }])).toEqual({ right: 2, wrong: 0, unsure: 1 });
});
