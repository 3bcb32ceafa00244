import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  daysAfter,
  daysBetween,
  type Exceptions,
  isWorkingDay,
  unknownYears,
  workingDayFrom,
  workingDaysAfter,
  workingDayUpTo,
} from "./days";

const named = { nameEn: "a name", nameZh: "名称" };
const holiday = ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"];
const exceptions: Exceptions = new Map(
  [
    { day: "2026-09-20", kind: "work" as const, ...named },
    ...holiday.map((day) => ({ day, kind: "rest" as const, ...named })),
  ].map((one) => [one.day, one]),
);

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

describe.each(["UTC", "America/Los_Angeles", "Pacific/Kiritimati"])("days counted in %s", (zone) => {
  const counted = <Value>(work: () => Value): Value => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      return work();
    } finally {
      process.env.TZ = before;
    }
  };

  it.each([
    ["an ordinary Monday", "2026-09-21", true],
    ["an ordinary Saturday", "2026-09-19", false],
    ["a Sunday worked in place of a holiday", "2026-09-20", true],
    ["a weekday of rest", "2026-10-01", false],
  ])("%s is told from a day of rest", (_, day, works) => {
    expect(counted(() => isWorkingDay(day, exceptions))).toBe(works);
  });

  it("the nearest working day is found over a whole week of rest", () => {
    expect(counted(() => workingDayUpTo("2026-10-07", exceptions))).toBe("2026-09-30");
    expect(counted(() => workingDayFrom("2026-10-01", exceptions))).toBe("2026-10-08");
    expect(counted(() => workingDayUpTo("2026-09-20", exceptions))).toBe("2026-09-20");
  });

  it("months, leap days and years are crossed", () => {
    expect(counted(() => daysAfter("2028-02-28", 1))).toBe("2028-02-29");
    expect(counted(() => daysAfter("2027-01-10", -30))).toBe("2026-12-11");
    expect(counted(() => daysBetween("2026-12-31", "2027-01-02"))).toBe(2);
  });

  it("going there and back comes home", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, days) => {
        const there = counted(() => daysAfter(from, days));
        expect(counted(() => daysAfter(there, -days))).toBe(from);
        expect(counted(() => daysBetween(from, there))).toBe(days);
      }),
    );
  });
});

it("a year is known once it has an exception", () => {
  expect(unknownYears(["2026-12-30", "2027-01-04", "2027-02-01"], exceptions)).toEqual(["2027"]);
  expect(unknownYears(["2026-01-01"], new Map())).toEqual(["2026"]);
});

it.each([
  ["the day itself", "2026-09-21", "2026-09-21", 0],
  ["a day before", "2026-09-21", "2026-09-18", 0],
  ["a week", "2026-09-21", "2026-09-28", 5],
  ["a Sunday that is worked", "2026-09-18", "2026-09-21", 2],
  ["a holiday", "2026-09-30", "2026-10-08", 1],
])("working days after a day, up to %s", (_, from, until, count) => {
  expect(workingDaysAfter(from, until, exceptions)).toBe(count);
});
