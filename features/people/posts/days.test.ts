import { expect, it } from "vitest";
import { cutAt, dayBefore, joined } from "./days";

it.each([
  ["2024-03-01", "2024-02-29"],
  ["2024-01-01", "2023-12-31"],
])("knows the day before %s", (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

it("cuts time at days, each once, and leaves the end open", () => {
  expect(cutAt([])).toEqual([]);
  expect(cutAt(["2024-02-01", "2024-01-01", "2024-02-01"])).toEqual([
    { from: "2024-01-01", until: "2024-02-01" },
    { from: "2024-02-01", until: null },
  ]);
});

it("puts spans together that touch, and no others", () => {
  const span = (from: string, until: string | null) => ({ from, until });
  const [a, b, c, d] = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"] as const;
  expect(joined([span(a, b), span(b, c), span(d, null)])).toEqual([span(a, c), span(d, null)]);
  expect(joined([span(a, b), span(b, null)])).toEqual([span(a, null)]);
});
