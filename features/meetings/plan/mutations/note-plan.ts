import type { Transaction } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { MeetingRecord } from "../../record";

type Deed = { action: `meeting.${string}`; before?: unknown; after?: object };
type Named = { id: number; record: Pick<MeetingRecord, "year" | "quarter"> };

/** Notes in a verb's transaction what was done to the plan or the checklist of a meeting. */
export async function notePlan(tx: Transaction, { id, record }: Named, deed: Deed, act: Act): Promise<void> {
  const { year, quarter } = record;
  await recordAudit(tx, {
    ...{ act, subject: { type: "meeting", id }, ...deed },
    after: { year, quarter, ...deed.after },
  });
}
