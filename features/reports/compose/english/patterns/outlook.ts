import type { Pattern } from "../../pattern";

/** What comes next. `points` begin with "will". */
export const outlooks: Pattern[] = [
  "in the months to come, {host} {points}",
  "looking ahead, {host} {points}",
  "in the time ahead, {host} {points}",
];
