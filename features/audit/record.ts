import type { Transaction } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";

type Entry = {
  act: { actor: { accountId: number | null; name: string }; at: Date };
  action: string;
  subject: { type: string; id: number | string };
  before?: unknown;
  after?: unknown;
  reason?: string;
};

/** Writes who did what into the transaction of the deed. */
export async function recordAudit(tx: Transaction, entry: Entry): Promise<void> {
  await tx.insert(auditEntries).values({
    at: entry.act.at,
    actorId: entry.act.actor.accountId,
    actorName: entry.act.actor.name,
    action: entry.action,
    subjectType: entry.subject.type,
    subjectId: String(entry.subject.id),
    before: entry.before ?? null,
    after: entry.after ?? null,
    reason: entry.reason ?? null,
  });
}
