/** What is looked after by the clock, told on the board; the worker's own list is `reportRounds`. */
export const roundsTold = ["reports.watch-schedule", "reports.watch-records"] as const;

/** The jobs that the board can tell in words; any other is told by its name. */
export const jobsTold = [
  "reports.tell-reviewers",
  "reports.tell-authors",
  "reports.tell-trouble",
  "reports.tell-emergency",
  "reports.tell-record-changed",
  "reports.fact-check-asked",
  "reports.fact-check-answered",
  "reports.mentioned",
  "events.tell-registrant",
] as const;

export type ToldJob = (typeof jobsTold)[number];

/** A job's name as the screens' words are kept under it: a name there holds no full stop. */
export function wordsKeyOf<Name extends string>(name: Name) {
  return name.replace(".", "_") as Name extends `${infer Feature}.${infer Rest}` ? `${Feature}_${Rest}` : never;
}
