import { expect, it } from "vitest";
import { stateOf } from "./step-state";

const done = new Date("2026-11-20T02:00:00Z");
const step = { kind: "notice", dueOn: "2026-11-27", doneAt: null } as const;

it.each([
  ["due", step, "planned", "2026-11-20"],
  ["due", step, "planned", "2026-11-23"],
  ["near", step, "planned", "2026-11-24"],
  ["near", step, "planned", "2026-11-27"],
  ["overdue", step, "planned", "2026-11-28"],
  ["done", { ...step, doneAt: done }, "planned", "2026-12-28"],
  ["no_day", { ...step, dueOn: null }, "planned", "2026-11-28"],
  ["called_off", step, "cancelled", "2026-11-28"],
  ["done", { ...step, doneAt: done }, "cancelled", "2026-11-28"],
  ["overdue", step, "held", "2026-11-28"],
  ["done", { ...step, kind: "meeting" }, "held", "2026-11-28"],
  ["near", { ...step, kind: "meeting" }, "planned", "2026-11-27"],
] as const)("a step is %s: %j of a meeting that is %s, on %s", (state, one, status, today) => {
  expect(stateOf(one, status, today)).toBe(state);
});
