import { expect, it } from "vitest";
import { blankSheet } from "./blank";
import type { Choices } from "./choices";

const name = { en: "", zh: "" };
const choices: Choices = {
  series: [
    { id: 4, name },
    { id: 5, name },
  ],
  units: [
    { id: 2, kind: "municipal", name, short: name },
    { id: 9, kind: "district", name, short: name },
  ],
  people: [],
};

it("begins with the present quarter, the municipal host and the first series", () => {
  const { texts } = blankSheet("2026-11-23", choices);
  expect(texts).toMatchObject({ year: "2026", quarter: "4", hostUnitId: "2", seriesId: "4", status: "planned" });
});

it("leaves open what it cannot know", () => {
  expect(blankSheet("2026-01-01", { ...choices, series: [], units: [] }).texts).toMatchObject({
    seriesId: "",
    hostUnitId: "",
  });
});
