import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { houseRules } from "@/db/schema/house-style";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockHouseRule } from "../queries";

type RemoveInput = { ruleId: number; startedFrom: number };

/** Takes a rule off the list; it can be put back. */
export async function removeHouseRule(input: RemoveInput, act: Act, database: Database = db) {
  if (!may(act.actor, "house_rule.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { ruleId, startedFrom } = input;
  return database.transaction(async (tx) => {
    const stored = await lockHouseRule(ruleId, tx);
    if (!stored || stored.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    if (stored.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    await tx
      .update(houseRules)
      .set({ removedAt: act.at, version: startedFrom + 1, updatedBy: act.actor.accountId, updatedAt: act.at })
      .where(eq(houseRules.id, ruleId));
    await recordAudit(tx, {
      act,
      action: "house_rule.remove",
      subject: { type: "house_rule", id: ruleId },
      before: { found: stored.found, removed: false },
      after: { title: stored.found, removed: true },
    });
    return { ok: true, ruleId } as const;
  });
}
