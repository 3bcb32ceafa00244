import { Logger, type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import { eventJobs } from "@/features/events/jobs";
import { reportJobs } from "@/features/reports/jobs";

const restMs = 5000;

const logger = new Logger(() => (level, message) => {
  if (level === "error") console.error(`worker: ${message}`);
});

/** Takes due jobs of the queue, two at a time, until it is stopped; whatever makes it fall over, it begins again. */
export async function startWorker(pool: Pool): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let runner: Runner | null = null;
  let rest: NodeJS.Timeout | undefined;

  async function begin(): Promise<void> {
    runner = await run({
      pgPool: pool,
      taskList: { ...eventJobs, ...reportJobs },
      concurrency: 2,
      pollInterval: 2000,
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
