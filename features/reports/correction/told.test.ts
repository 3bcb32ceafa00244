import { expect, it } from "vitest";
import { factOf } from "../facts/testing-bound";
import { toldChanges } from "./told";

const facts = [factOf("headCount", "count", "41"), factOf("venue", "place", "River Hall", "河畔厅")];
const count = { field: "headCount", seen: "40", recorded: "41" };
const english = { language: "en" as const, field: "venue", seen: "Lotus Hall", recorded: "River Hall" };
const chinese = { language: "zh" as const, field: "venue", seen: "荷花厅", recorded: "河畔厅" };

const counts = { en: "the number of people attending is 41, not 40", zh: "参会人数为41人，而非40人" };
const venues = { en: "the venue is River Hall, not Lotus Hall", zh: "地点为河畔厅，而非荷花厅" };

it.each<[string, Parameters<typeof toldChanges>[0], ReturnType<typeof toldChanges>]>([
  ["none", [], { en: [], zh: [] }],
  [
    "of both languages each in its own words",
    [{ ...count, language: "en" }, english, { ...count, language: "zh" }, chinese],
    { en: [counts.en, venues.en], zh: [counts.zh, venues.zh] },
  ],
  ["of one language alone in the words that it has", [english], { en: [venues.en], zh: [venues.en] }],
  ["of the other alone likewise", [chinese], { en: [venues.zh], zh: [venues.zh] }],
  [
    "of one language after those of both",
    [chinese, { ...count, language: "en" }, { ...count, language: "zh" }],
    { en: [counts.en, venues.zh], zh: [venues.zh, counts.zh] },
  ],
  [
    "that are gone as no longer stated",
    [
      { ...english, recorded: "" },
      { ...chinese, recorded: "" },
    ],
    { en: ["the venue is no longer stated"], zh: ["删去地点"] },
  ],
])("tells changes %s", (_, changes, told) => {
  expect(toldChanges(changes, facts)).toEqual(told);
});
