import { describe, expect, it } from "vitest";
import { latenessOf, type Reminder, reminderOf } from "./lateness";

describe("a report that is due on 10 July with three days of grace", () => {
  it.each([
    ["2026-07-09", "on_time"],
    ["2026-07-10", "on_time"],
    ["2026-07-11", "in_grace"],
    ["2026-07-13", "in_grace"],
    ["2026-07-14", "late"],
  ])("is on %s %s", (day, lateness) => {
    expect(latenessOf(day, "2026-07-10", 3)).toBe(lateness);
  });

  it.each<[string, Reminder[], Reminder | null]>([
    ["2026-07-07", [], null],
    ["2026-07-08", [], "before"],
    ["2026-07-09", ["before"], null],
    ["2026-07-10", ["before"], "due"],
    ["2026-07-11", ["before", "due"], "grace"],
    ["2026-07-13", ["grace"], null],
    ["2026-07-14", ["grace"], "overdue"],
    ["2026-07-20", [], "overdue"],
    ["2026-07-20", ["overdue"], null],
  ])("is reminded of on %s, after %j, with %s", (day, sent, reminder) => {
    expect(reminderOf(day, "2026-07-10", 3, sent)).toBe(reminder);
  });
});
