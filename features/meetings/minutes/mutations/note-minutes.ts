import type { Transaction } from "@/db/client";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { getMinutes } from "../queries";

type Deed = { action: `minutes.${string}`; meeting: { id: number; record: { year: number; quarter: number } } };

/** Records in a verb's transaction what was done to minutes: how they stand, and what the deed was about. */
export async function noteMinutes(tx: Transaction, { action, meeting }: Deed, act: Act, about: object = {}) {
  const minutes = await getMinutes(meeting.id, tx);
  const { year, quarter } = meeting.record;
  await recordAudit(tx, {
    ...{ act, action, subject: { type: "meeting", id: meeting.id } },
    after: { year, quarter, number: minutes?.issue.zh, state: minutes?.state, version: minutes?.version, ...about },
  });
}
