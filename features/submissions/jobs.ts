import { z } from "zod";
import { operator } from "@/features/people/actor";
import { beijingDay, quarterOf } from "@/platform/clock";
import { scoreQuarter } from "./ledger/mutations/score-quarter";

const quarter = z.object({ year: z.number().int(), quarter: z.number().int().min(1).max(4) });

export const submissionJobs = {
  "submissions.score-quarter": async (payload: unknown) => {
    await scoreQuarter(quarter.parse(payload), { actor: operator, at: new Date() });
  },
  // A month that is over owes its minimum, and a commission its day.
  "submissions.score-today": async () => {
    const at = new Date();
    await scoreQuarter(quarterOf(beijingDay(at)), { actor: operator, at });
  },
};

/** What is looked after by the clock, in the manner of cron. */
export const submissionRounds = [{ task: "submissions.score-today", match: "10 16 * * *" }];
