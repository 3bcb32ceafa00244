import { expect, it } from "vitest";
import { type Found, relatedOf } from "./places";

const found = (place: Found["place"], ...ids: number[]): Found[] => ids.map((id) => ({ place, id }));

it.each([
  ["nothing", [], []],
  ["neighbours alone", [...found("earlier", 1), ...found("later", 2)], []],
  ["the meeting first, whatever was found first", [...found("theme", 5), ...found("meeting", 9)], [9, 5]],
  ["each once", [...found("meeting", 1, 2), ...found("district", 2, 3), ...found("theme", 1, 3, 4)], [1, 2, 3, 4]],
  ["no more than four", [...found("district", 1, 2, 3), ...found("theme", 4, 5)], [1, 2, 3, 4]],
])("related reports: %s", (_, places, ids) => {
  expect(relatedOf(places, 4)).toEqual(ids);
});
