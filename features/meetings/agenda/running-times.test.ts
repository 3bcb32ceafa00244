import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockText, minutesOf, runningTimes } from "./running-times";

const nine = { startsAt: "09:00:00", endsAt: "10:00:00" };
const said = (answer: ReturnType<typeof runningTimes>) =>
  answer.times.map(({ start, end, over }) => [
    start === null ? "?" : clockText(start),
    end === null ? "?" : clockText(end),
    over ? "over" : "within",
  ]);

describe("the running times of an agenda", () => {
  it.each([
    [
      "follow each other",
      [20, 15],
      [
        ["09:00", "09:20", "within"],
        ["09:20", "09:35", "within"],
      ],
    ],
    [
      "are unknown after an item without minutes",
      [20, null, 15],
      [
        ["09:00", "09:20", "within"],
        ["09:20", "?", "within"],
        ["?", "?", "within"],
      ],
    ],
    ["may end with the meeting", [60], [["09:00", "10:00", "within"]]],
    [
      "run over its end",
      [50, 20, 5],
      [
        ["09:00", "09:50", "within"],
        ["09:50", "10:10", "over"],
        ["10:10", "10:15", "over"],
      ],
    ],
    ["are none where there are no items", [], []],
  ])("%s", (_, minutes, wanted) => {
    expect(said(runningTimes(nine, minutes))).toEqual(wanted);
  });

  it.each([
    ["within", nine, [20, 30], 0],
    ["to the minute", nine, [30, 30], 0],
    ["by a quarter of an hour", nine, [50, 25], 15],
    ["at the least, where minutes are missing", nine, [50, null, 25], 15],
    ["unknown without an end", { ...nine, endsAt: null }, [500], null],
    ["unknown without a begin", { ...nine, startsAt: null }, [500], null],
    ["unknown where the end lies before the begin", { startsAt: "10:00:00", endsAt: "09:00:00" }, [5], null],
  ])("overrun: %s", (_, times, minutes, overrun) => {
    expect(runningTimes(times, minutes).overrun).toBe(overrun);
  });

  it("know the next day", () => {
    expect(said(runningTimes({ startsAt: "23:30:00", endsAt: null }, [45]))).toEqual([["23:30", "00:15", "within"]]);
  });

  it("read a time of day and nothing else", () => {
    expect(["14:05:00", "00:00:00", null, "", "noon"].map(minutesOf)).toEqual([845, 0, null, null, null]);
  });

  it("leave no gap, and a known item begins where all before it are known", () => {
    const given = fc.array(fc.option(fc.integer({ min: 1, max: 600 }), { nil: null }), { maxLength: 60 });
    fc.assert(
      fc.property(given, (minutes) => {
        const { times, total, missing } = runningTimes({ startsAt: "08:00:00", endsAt: "12:00:00" }, minutes);
        expect(times).toHaveLength(minutes.length);
        for (const [index, { start, end, over }] of times.entries()) {
          const before = minutes.slice(0, index);
          const known = before.every((one) => one !== null);
          expect(start).toBe(known ? 480 + before.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null);
          if (index > 0) expect(start).toBe(times[index - 1]?.end);
          expect(over).toBe(end !== null && end > 720);
        }
        expect(total + 480).toBeGreaterThanOrEqual(times.at(-1)?.end ?? 0);
        expect(missing).toBe(minutes.filter((one) => one === null).length);
      }),
    );
  });
});
