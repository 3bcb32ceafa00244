import type { Answers, WorkReportForm } from "./form";

export type Difference = { key: string; was: string; is: string };

/** What a submission says otherwise than the one before, in the order of the form; questions that went are left out. */
export function differenceOf({ questions }: WorkReportForm, before: Answers, now: Answers): Difference[] {
  return questions.flatMap(({ key }) => {
    const [was, is] = [(before[key] ?? "").trim(), (now[key] ?? "").trim()];
    return was === is ? [] : [{ key, was, is }];
  });
}
