import type { Pattern } from "../../pattern";

/** What will be done. `own` are points of which the first says itself who will do it. */
export const outlooks: readonly Pattern[] = [
  "下一步，{host}将{points}。",
  "今后，{host}将{points}。",
  "下一步，将{points}。",
  "下一步，{own}。",
  "今后，{own}。",
];
