import { expect, it } from "vitest";
import { nextQuarter, opening } from "./opening";

it.each([
  [
    { year: 2026, quarter: 3 },
    { year: 2026, quarter: 4 },
  ],
  [
    { year: 2026, quarter: 4 },
    { year: 2027, quarter: 1 },
  ],
])("after %j comes %j", (quarter, next) => {
  expect(nextQuarter(quarter)).toEqual(next);
});

it("is read from a form, whose day and meeting may be left empty", () => {
  const key = "6f9619ff-8b86-4011-b42d-00c04fc964ff";
  const form = { seriesId: "1", year: "2027", quarter: "1", date: "", fromId: "", key };
  const read = { seriesId: 1, year: 2027, quarter: 1, date: null, fromId: null, key };
  expect(opening.parse(form)).toEqual(read);
  expect(opening.parse({ ...form, date: "2027-03-11", fromId: "4" })).toEqual({
    ...read,
    date: "2027-03-11",
    fromId: 4,
  });
  const wrong = opening.safeParse({ ...form, year: "1900", quarter: "5", date: "2027-02-30" });
  const errors = wrong.error?.issues.map(({ path, message }) => [path[0], message]);
  expect(errors).toEqual([
    ["year", "year_out_of_range"],
    ["quarter", "choose_one"],
    ["date", "not_a_date"],
  ]);
});
