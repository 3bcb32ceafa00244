import { expect, it } from "vitest";
import { followed } from "./follow";
import { unsettledOf } from "./standing";
import { composition, factOf, forty, fortyOne, pinggu, text } from "./testing-bound";
import { tokensOfText } from "./token";

const facts = [fortyOne, pinggu];
const now = { title: "41 People Meet", summary: text.summary.replace("40", "41") };

it("knows the new words of a title and a summary, so that the next change of the record is seen too", () => {
  const kept = followed(composition, now, facts, "en");
  if (!kept) throw new Error("it did not follow");
  const told = { ...text, ...now, body: { type: "doc" as const, content: [] } };
  const next = [factOf("headCount", "count", "42"), pinggu];
  expect(unsettledOf(tokensOfText(told, composition), next, [], "en")).toEqual([]);
  expect(unsettledOf(tokensOfText(told, kept), next, [], "en")).toMatchObject([{ seen: "41", recorded: "42" }]);
  expect(followed(kept, now, facts, "en")).toBeNull();
});

it("follows them back when that is undone", () => {
  const kept = followed(composition, now, facts, "en");
  const back = kept && followed(kept, text, facts, "en");
  if (!kept || !back) throw new Error("it did not follow");
  const undone = { ...text, body: { type: "doc" as const, content: [] } };
  for (const one of [kept, back]) {
    expect(unsettledOf(tokensOfText(undone, one), facts, [], "en")).toMatchObject([{ seen: "40", recorded: "41" }]);
  }
});

it.each([
  ["the record says it still", text, [forty, pinggu]],
  ["somebody wrote other words", { title: "People Meet", summary: "They met." }, facts],
  ["the fact has gone", text, [pinggu]],
])("stays as it is where %s", (_, lines, record) => {
  expect(followed(composition, lines, record, "en")).toBeNull();
});
