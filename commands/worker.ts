import { portalPool } from "@/db/client";
import { startWorker } from "@/worker/run";
import { orExplain } from "./or-explain";
import { withDatabase } from "./with-database";

orExplain(
  withDatabase(async () => {
    const worker = await startWorker(portalPool());
    console.log("The worker takes due jobs. Stop it with Ctrl-C.");
    await new Promise((resolve) => {
      process.once("SIGINT", resolve);
      process.once("SIGTERM", resolve);
    });
    await worker.stop();
  }),
);
