import { expect, it } from "vitest";
import { facts2024Q1 } from "@/db/seed/quarterly-meeting-2024-q1-facts";
import { again } from "../compose/again";
import { drafted } from "../compose/testing-drafts";
import { factsOf } from "./facts-of";
import { goneOver } from "./gone-over";
import { unsettledOf } from "./standing";
import { tokensOfText } from "./token";

const published = facts2024Q1();
const options = { publicationYear: 2024, seed: 3 };
const was = drafted(published, "en", options);
const meeting = { ...published, headCount: 41, purpose: { en: "plan the work of the year", zh: "部署全年工作" } };
const now = drafted(meeting, "en", options);
const facts = factsOf(meeting);

it("knows sentences that a text tells as the record is told now, and that nobody has edited them", () => {
  const after = goneOver(was.kept, now.kept, now.text, "en");
  if (!after) throw new Error("it did not go over");
  const offers = again({ base: after, theirs: now.kept, text: now.text, facts, kept: [], language: "en" });
  expect(offers.filter(({ kind }) => kind !== "unchanged")).toEqual([]);
  const later = drafted({ ...meeting, headCount: 42 }, "en", options);
  const next = again({
    ...{ base: after, theirs: later.kept, text: now.text, kept: [], language: "en" as const },
    facts: factsOf({ ...meeting, headCount: 42 }),
  });
  expect(next.filter(({ edited }) => edited)).toEqual([]);
  expect(next.filter(({ kind }) => kind === "offered").length).toBeGreaterThan(0);
});

it("knows a text again that is put back to what it said before", () => {
  const after = goneOver(was.kept, now.kept, now.text, "en");
  const waiting = unsettledOf(tokensOfText(was.text, after), facts, [], "en");
  const before = unsettledOf(tokensOfText(was.text, was.kept), facts, [], "en");
  const places = (all: typeof waiting) => all.map(({ field, tokens }) => [field, tokens.map(({ place }) => place)]);
  expect(places(before).flat(2)).toContain("summary");
  expect(places(waiting)).toEqual(places(before));
});

it.each([
  ["nothing is told otherwise", was.text],
  ["somebody wrote in words of her own", { ...now.text, title: "A Title", summary: "They met.", body: was.text.body }],
])("stays as it is where %s", (_, text) => {
  expect(goneOver(was.kept, now.kept, text, "en")).toBeNull();
});
