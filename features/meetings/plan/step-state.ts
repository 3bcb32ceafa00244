import type { Step } from "./steps";
import { daysBetween } from "./working-days/days";

export type StepState = "done" | "overdue" | "near" | "due" | "no_day" | "called_off";

/** From how many days ahead a step is near. */
const nearDays = 3;

/**
 * Where a step stands on a day (YYYY-MM-DD). The meeting's own is done once it was held; nothing more is due for one
 * that is cancelled.
 */
export function stateOf(
  step: Pick<Step, "kind" | "dueOn" | "doneAt">,
  status: "planned" | "held" | "cancelled",
  today: string,
): StepState {
  if (step.kind === "meeting" ? status === "held" : step.doneAt !== null) return "done";
  if (status === "cancelled") return "called_off";
  if (step.dueOn === null) return "no_day";
  const left = daysBetween(today, step.dueOn);
  if (left < 0) return "overdue";
  return left <= nearDays ? "near" : "due";
}
