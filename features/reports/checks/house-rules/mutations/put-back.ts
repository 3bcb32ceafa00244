import { and, eq, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { houseRules } from "@/db/schema/house-style";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockHouseRule } from "../queries";

/** Puts a removed rule back on the list, unless the same words have a rule again. */
export async function putBackHouseRule({ ruleId }: { ruleId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "house_rule.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const stored = await lockHouseRule(ruleId, tx);
    if (!stored) return { ok: false, reasons: ["not_found"] } as const;
    if (!stored.removedAt) return { ok: true, ruleId } as const;
    const { language, found, version } = stored;
    const same = and(eq(houseRules.language, language), eq(houseRules.found, found), isNull(houseRules.removedAt));
    if ((await tx.$count(houseRules, same)) > 0) return { ok: false, reasons: ["already_there"] } as const;
    await tx
      .update(houseRules)
      .set({ removedAt: null, version: version + 1, updatedBy: act.actor.accountId, updatedAt: act.at })
      .where(eq(houseRules.id, ruleId));
    await recordAudit(tx, {
      act,
      action: "house_rule.put_back",
      subject: { type: "house_rule", id: ruleId },
      before: { found, removed: true },
      after: { title: found, removed: false },
    });
    return { ok: true, ruleId } as const;
  });
}
