export type Lateness = "on_time" | "in_grace" | "late";

const dayLength = 86_400_000;

/** The last day on which a report is still taken without a word: days of grace after the one it is due on. */
export function graceEnds(dueOn: string, graceDays: number): string {
  return new Date(Date.parse(dueOn) + graceDays * dayLength).toISOString().slice(0, 10);
}

/** How a day, in Beijing, stands to the one a report is due on. */
export function latenessOf(day: string, dueOn: string, graceDays: number): Lateness {
  if (day <= dueOn) return "on_time";
  return day <= graceEnds(dueOn, graceDays) ? "in_grace" : "late";
}

export type Reminder = "before" | "due" | "grace" | "overdue";

/**
 * Who has to be told of a report that is not handed in: the district two days before, on the day and when grace begins;
 * once grace is over its administrator and the organiser. Each once; what was missed is caught up by the last.
 */
export function reminderOf(today: string, dueOn: string, graceDays: number, sent: readonly Reminder[]): Reminder | null {
  const first = new Date(Date.parse(dueOn) - 2 * dayLength).toISOString().slice(0, 10);
  const all: [Reminder, boolean][] = [
    ["overdue", today > graceEnds(dueOn, graceDays)],
    ["grace", today > dueOn],
    ["due", today >= dueOn],
    ["before", today >= first],
  ];
  const now = all.find(([, isSo]) => isSo)?.[0] ?? null;
  return now === null || sent.includes(now) ? null : now;
}
