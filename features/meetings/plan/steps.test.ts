import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedDays } from "@/db/seed/working-days";
import { dueDay, missedRestDay, movesFor, type Step, standardSteps } from "./steps";
import { daysAfter, type Exceptions, isWorkingDay } from "./working-days/days";
import { daysIn } from "./working-days/file";

const read = daysIn(publishedDays);
if (!("days" in read)) throw new Error("the published days cannot be read");
const published: Exceptions = new Map(read.days.map((day) => [day.day, day]));

const day = fc.integer({ min: 0, max: 3 * 365 + 200 }).map((days) => daysAfter("2024-01-01", days));
const exceptions: fc.Arbitrary<Exceptions> = fc
  .array(fc.record({ day, kind: fc.constantFrom("rest" as const, "work" as const) }), { maxLength: 60 })
  .map((days) => new Map(days.map((one) => [one.day, { ...one, nameEn: "a name", nameZh: "名称" }])));

const plan = (meetingDay: string | null, calendar: Exceptions): Step[] =>
  standardSteps.map((step, index) => ({
    ...{ ...step, id: index + 1, pinned: false, doneAt: null },
    dueOn: meetingDay && dueDay(meetingDay, step.offsetDays, calendar),
  }));

function moved(steps: Step[], to: string | null, calendar: Exceptions): Step[] {
  const moves = new Map(movesFor(steps, to, calendar).map((move) => [move.id, move]));
  return steps.map((step) => ({ ...step, dueOn: moves.get(step.id)?.to ?? (moves.has(step.id) ? null : step.dueOn) }));
}

describe("the days of a plan", () => {
  it("are counted from the meeting and keep off days of rest", () => {
    const days = Object.fromEntries(plan("2026-10-13", published).map(({ kind, dueOn }) => [kind, dueOn]));
    expect(days).toEqual({
      call_for_items: "2026-09-11",
      notice: "2026-09-23",
      // Ten days before is the third of October, in the holiday; the last working day before it is the 30th.
      replies_due: "2026-09-30",
      materials_due: "2026-10-08",
      // The eleventh is a Sunday, the tenth a Saturday that is worked.
      agenda_frozen: "2026-10-10",
      meeting: "2026-10-13",
      news: "2026-10-14",
      minutes: "2026-10-16",
      asks_acknowledged: "2026-10-23",
    });
    expect(missedRestDay("2026-10-13", -10, published)).toBe("2026-10-03");
    expect(missedRestDay("2026-10-13", -20, published)).toBeNull();
  });

  it("after the meeting move to the next working day", () => {
    expect(dueDay("2026-09-30", 1, published)).toBe("2026-10-08");
    expect(dueDay("2026-09-30", 3, published)).toBe("2026-10-08");
  });

  it("leave the meeting itself where it is, on a Sunday too", () => {
    expect(dueDay("2026-10-04", 0, published)).toBe("2026-10-04");
  });

  it("are never past the meeting, nor on a day of rest, whatever the calendar", () => {
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 5 }), exceptions, (first, further, calendar) => {
        let steps = plan(first, calendar);
        for (const to of further) steps = moved(steps, to, calendar);
        const meeting = further.at(-1) ?? first;
        for (const { kind, offsetDays, dueOn } of steps) {
          if (dueOn === null) throw new Error("a step has no day");
          if (kind === "meeting") expect(dueOn).toBe(meeting);
          else expect(isWorkingDay(dueOn, calendar), `${kind} on ${dueOn}`).toBe(true);
          if (offsetDays < 0) expect(dueOn <= daysAfter(meeting, offsetDays)).toBe(true);
          if (offsetDays > 0) expect(dueOn >= daysAfter(meeting, offsetDays)).toBe(true);
        }
      }),
    );
  });

  it("are restored by moving there and back, over no day too", () => {
    fc.assert(
      fc.property(day, fc.option(day), exceptions, (from, to, calendar) => {
        const steps = plan(from, calendar);
        expect(moved(moved(steps, to, calendar), from, calendar)).toEqual(steps);
      }),
    );
  });

  it("that were set by hand or are done never move, and nothing else stays", () => {
    const marks = fc.array(fc.constantFrom("pinned", "done", "free"), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(day, fc.option(day), exceptions, marks, (from, to, calendar, each) => {
        const steps = plan(from, calendar).map((step, index) => ({
          ...{ ...step, pinned: each[index] === "pinned" },
          doneAt: each[index] === "done" ? new Date(0) : null,
        }));
        const moves = new Set(movesFor(steps, to, calendar).map(({ id }) => id));
        for (const { id, kind, offsetDays, dueOn, pinned, doneAt } of steps) {
          const counted = to && dueDay(to, offsetDays, calendar);
          const stays = (kind !== "meeting" && (pinned || doneAt !== null)) || counted === dueOn;
          expect(moves.has(id), kind).toBe(!stays);
        }
      }),
    );
  });
});
