import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colour, colourOf, colours, type Paced, reminderFor } from "./colour";
import { daysBetween, quartersSince } from "./days";
import { states } from "./steps";

const paced = (changes: Partial<Paced>): Paced => ({
  ...{ state: "in_work", issuedOn: "2026-01-01", dueOn: "2026-04-11", progress: 0 },
  ...changes,
});

describe("the colour of a follow-up that is due 100 days after it was issued", () => {
  it.each<[string, number, Colour | null]>([
    ["2026-01-01", 0, null],
    ["2026-01-26", 0, null],
    ["2026-01-27", 0, "yellow"],
    ["2026-01-27", 26, null],
    ["2026-02-20", 49, "yellow"],
    ["2026-02-20", 50, null],
    ["2026-04-03", 92, null],
    ["2026-04-04", 93, "blue"],
    ["2026-04-04", 92, "yellow"],
    ["2026-04-11", 100, "blue"],
    ["2026-04-11", 99, "yellow"],
    ["2026-04-12", 100, "red"],
    ["2027-04-12", 0, "red"],
  ])("on %s with %i %% done is %s", (today, progress, colour) => {
    expect(colourOf(paced({ progress }), today)).toBe(colour);
  });
});

describe("the colour of a follow-up without a day", () => {
  it.each<[string, Colour | null]>([
    ["2026-03-31", null],
    ["2026-04-01", "blue"],
    ["2026-06-30", "blue"],
    ["2026-07-01", "yellow"],
    ["2026-10-01", "red"],
    ["2028-01-01", "red"],
  ])("issued in the first quarter of 2026, is on %s %s", (today, colour) => {
    expect(colourOf(paced({ issuedOn: "2026-03-26", dueOn: null, progress: 90 }), today)).toBe(colour);
  });
});

describe("a colour", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
  const days = day.map((one) => one.toISOString().slice(0, 10));
  const anything = fc.record({
    state: fc.constantFrom(...states),
    issuedOn: days,
    dueOn: fc.option(days),
    progress: fc.integer({ min: 0, max: 100 }),
  });

  it("is had only by what is owed, and a reminder too", () => {
    fc.assert(
      fc.property(anything, days, (followUp, today) => {
        const [colour, reminder] = [colourOf(followUp, today), reminderFor(followUp, today)];
        if (["reported", "checked", "closed"].includes(followUp.state))
          expect([colour, reminder]).toEqual([null, null]);
        expect(colour === "red").toBe(reminder === "overdue");
        if (colour === "blue") expect(reminder).toBe("near");
      }),
    );
  });

  it("never pales while nothing is done", () => {
    const weight = (colour: Colour | null) => (colour === null ? 0 : colours.indexOf(colour) + 1);
    const later = fc.tuple(days, days).map((two) => two.sort());
    fc.assert(
      fc.property(anything, later, (followUp, [before = "", after = ""]) => {
        fc.pre(before >= followUp.issuedOn);
        expect(weight(colourOf(followUp, after))).toBeGreaterThanOrEqual(weight(colourOf(followUp, before)));
      }),
    );
  });
});

describe("a reminder", () => {
  it.each([
    ["2026-04-03", null],
    ["2026-04-04", "near"],
    ["2026-04-11", "near"],
    ["2026-04-12", "overdue"],
  ])("on %s is %s, though the work is behind", (today, reminder) => {
    expect(reminderFor(paced({ progress: 10 }), today)).toBe(reminder);
  });
});

describe("days and quarters", () => {
  it.each([
    ["2026-02-28", "2026-03-01", 1],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-03-01", "2026-02-28", -1],
  ])("from %s to %s are %i days", (from, until, days) => {
    expect(daysBetween(from, until)).toBe(days);
  });

  it.each([
    ["2026-12-31", "2027-01-01", 1],
    ["2026-10-01", "2026-12-31", 0],
    ["2024-03-26", "2026-11-28", 11],
    ["2026-05-01", "2026-01-01", 0],
  ])("from %s to %s %i quarters have begun", (day, today, quarters) => {
    expect(quartersSince(day, today)).toBe(quarters);
  });
});
