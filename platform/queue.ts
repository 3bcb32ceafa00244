import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

type When = { runAt?: Date };

/** Puts a job into the database's queue; it exists only if the transaction commits, and runs at once or at its moment. */
export async function enqueue(
  tx: Transaction,
  job: string,
  payload: Record<string, unknown>,
  { runAt }: When = {},
): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job(${job}, ${JSON.stringify(payload)}::json, run_at => ${runAt?.toISOString() ?? null}::timestamptz)`,
  );
}
