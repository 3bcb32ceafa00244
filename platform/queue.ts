import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Puts a job into the database's queue; it exists only if the transaction commits. */
export async function enqueue(tx: Transaction, job: string, payload: Record<string, unknown>): Promise<void> {
  await tx.execute(sql`select graphile_worker.add_job(${job}, ${JSON.stringify(payload)}::json)`);
}
