import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import { eventJobs } from "@/features/events/jobs";
import { proposalJobs } from "@/features/meetings/agenda/proposals/jobs";
import { followUpJobs, followUpRounds } from "@/features/meetings/follow-ups/jobs";
import { invitationJobs, invitationRounds } from "@/features/meetings/invitations/jobs";
import { minutesJobs, minutesRounds } from "@/features/meetings/minutes/jobs";
import { trainingFeedbackJobs, trainingFeedbackRounds } from "@/features/meetings/trainings/feedback/jobs";
import { commentJobs } from "@/features/reports/comments/jobs";
import { factCheckJobs } from "@/features/reports/fact-checks/jobs";
import { reportJobs, reportRounds } from "@/features/reports/jobs";

const restMs = 5000;

const logger = new Logger(() => (level, message) => {
  if (level === "error") console.error(`worker: ${message}`);
});

// The library counts a round that does not say how far back it is made up for as no number, and then makes up for none.
const rounds = [
  ...reportRounds,
  ...invitationRounds,
  ...minutesRounds,
  ...followUpRounds,
  ...trainingFeedbackRounds,
].map((round) => ({ options: { backfillPeriod: 0 }, ...round }));

/** Takes due jobs of the queue, two at a time, until it is stopped; whatever makes it fall over, it begins again. */
export async function startWorker(pool: Pool): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let runner: Runner | null = null;
  let rest: NodeJS.Timeout | undefined;

  async function begin(): Promise<void> {
    runner = await run({
      pgPool: pool,
      taskList: {
        ...{ ...eventJobs, ...reportJobs, ...factCheckJobs, ...commentJobs },
        ...{ ...proposalJobs, ...invitationJobs, ...minutesJobs, ...followUpJobs },
        ...trainingFeedbackJobs,
      },
      parsedCronItems: parseCronItems(rounds),
      concurrency: 2,
      pollInterval: 2000,
      // What is due is decided by the clock of the portal, as everywhere, and not by the database's.
      useNodeTime: true,
      noHandleSignals: true,
      logger,
    });
    runner.promise.catch(() => undefined).finally(beginAgain);
    if (stopped) await runner.stop();
  }

  function beginAgain(): void {
    if (stopped) return;
    rest = setTimeout(() => begin().catch(beginAgain), restMs);
  }

  await begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(rest);
      await runner?.stop().catch(() => undefined);
    },
  };
}
