import type { Action } from "@/features/people/permissions";

/** The review tasks there are: 初审, 复审, 终审. */
export type Task = "first" | "second" | "final";

/** The tasks of a section, by how many it has; the last one is always the final one. */
const tasksOf: Record<number, readonly Task[]> = {
  1: ["final"],
  2: ["first", "final"],
  3: ["first", "second", "final"],
};

export const mostTasks = 3;

type Round = { tasks: number; passed: number };

/** The task a text waits for; null when it has passed them all. */
export function nextTask({ tasks, passed }: Round): Task | null {
  return tasksOf[tasks]?.[passed] ?? null;
}

/** Whether only the final task is left. */
export function isLastTask({ tasks, passed }: Round): boolean {
  return passed === tasks - 1;
}

/** What someone must be allowed to do to pass the task a text waits for; of one that has passed them all, to judge it. */
export function taskNeeds(round: Round): Action {
  return nextTask(round) === "first" ? "report.review_first" : "report.review";
}
