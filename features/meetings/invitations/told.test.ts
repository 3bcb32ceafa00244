import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesSince, isOnCalendar, isWorthTelling, readTold, toldOf } from "./told";

const facts = {
  date: "2026-12-04" as string | null,
  endDate: null as string | null,
  halfDay: "morning" as string | null,
  startsAt: "09:00:00" as string | null,
  endsAt: "11:30:00" as string | null,
  venueEn: "Lotus Hall",
  venueZh: "莲花厅",
  status: "planned" as "planned" | "held" | "cancelled",
};
const today = "2026-11-20";

describe("a change is told", () => {
  it.each([
    ["nothing", {}, [], false],
    ["another day", { date: "2026-12-11" }, ["date"], true],
    ["no day yet", { date: null }, ["date"], true],
    ["a last day", { endDate: "2026-12-05" }, ["date"], true],
    ["another last day of one that goes on", { date: "2026-11-19", endDate: "2026-11-20" }, ["date"], true],
    ["the start", { startsAt: "09:30:00" }, ["time"], true],
    ["the end", { endsAt: null }, ["time"], true],
    ["the half-day of a meeting with an hour", { halfDay: "afternoon" }, [], false],
    ["the half-day where the hour is dropped", { startsAt: null, endsAt: null }, ["time"], true],
    ["the venue, in Chinese only", { venueZh: "荷花厅" }, ["venue"], true],
    ["that it is off", { status: "cancelled" as const }, ["cancelled"], true],
    ["day and venue", { date: "2026-12-11", venueEn: "Peony Hall" }, ["date", "venue"], true],
    ["that it was held", { status: "held" as const, venueEn: "Peony Hall" }, ["venue"], false],
    ["a day that is past by now", { date: "2026-11-19" }, ["date"], false],
  ])("%s", (_, now, changes, told) => {
    expect(changesSince(toldOf(facts), toldOf({ ...facts, ...now }))).toEqual(changes);
    expect(isWorthTelling(toldOf(facts), { ...facts, ...now }, today)).toBe(told);
  });

  it("not twice about a meeting that is off, but again when it is on", () => {
    const off = toldOf({ ...facts, status: "cancelled" });
    expect(isWorthTelling(off, { ...facts, status: "cancelled", venueEn: "Peony Hall" }, today)).toBe(false);
    expect(isWorthTelling(off, facts, today)).toBe(true);
    expect(changesSince(off, toldOf(facts))).toEqual(["again"]);
  });

  it("once: what was told just now is never worth telling", () => {
    const some = fc.record({
      date: fc.constantFrom(null, "2026-12-04", "2027-01-05"),
      endDate: fc.constantFrom(null, "2027-01-06"),
      halfDay: fc.constantFrom(null, "morning", "afternoon"),
      startsAt: fc.constantFrom(null, "09:00:00", "14:00:00"),
      endsAt: fc.constantFrom(null, "11:30:00"),
      venueEn: fc.string(),
      venueZh: fc.string(),
      status: fc.constantFrom("planned" as const, "cancelled" as const),
    });
    fc.assert(
      fc.property(some, (one) => {
        const kept = readTold(JSON.stringify(toldOf(one)));
        expect(kept).toEqual(toldOf(one));
        expect(kept && isWorthTelling(kept, one, today)).toBe(false);
      }),
    );
  });
});

it("reads nothing into what it cannot read", () => {
  expect([readTold(null), readTold("{"), readTold('{"date":1}')]).toEqual([null, null, null]);
});

it("a calendar holds what has a day and is not off", () => {
  expect(
    [facts, { ...facts, date: null }, { ...facts, status: "cancelled" as const }].map(toldOf).map(isOnCalendar),
  ).toEqual([true, false, false]);
});

it("reads what letters told before meetings had a last day", () => {
  const { endDate: _, ...older } = toldOf(facts);
  expect(readTold(JSON.stringify(older))).toEqual(toldOf(facts));
});
