import { portalPool } from "@/db/client";
import { checkServing, readEnv } from "@/platform/env";
import { startWorker } from "@/worker/run";
import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

async function work(): Promise<void> {
  // The links in its letters are signed with what only a portal and its workers know.
  checkServing(readEnv());
  await withDatabase(async () => {
    const worker = await startWorker(portalPool());
    console.log("The worker takes due jobs. Stop it with Ctrl-C.");
    await new Promise((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await worker.stop();
  });
}

orExplain(work());
