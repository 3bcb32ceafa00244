import { and, eq, isNull, ne } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { houseRules } from "@/db/schema/house-style";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { HouseRule } from "../house-rule";
import { lockHouseRule } from "../queries";

type ChangeInput = { ruleId: number; startedFrom: number; rule: HouseRule };

/** Changes a rule on the list, if it is still as it was when the change began. */
export async function changeHouseRule(input: ChangeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "house_rule.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { ruleId, startedFrom, rule } = input;
  return database.transaction(async (tx) => {
    const stored = await lockHouseRule(ruleId, tx);
    if (!stored || stored.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    if (stored.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const same = and(eq(houseRules.language, rule.language), eq(houseRules.found, rule.found));
    const others = await tx.$count(houseRules, and(same, isNull(houseRules.removedAt), ne(houseRules.id, ruleId)));
    if (others > 0) return { ok: false, reasons: ["already_there"] } as const;
    const { id: _, removedAt: __, ...before } = stored;
    await tx
      .update(houseRules)
      .set({ ...rule, version: startedFrom + 1, updatedBy: act.actor.accountId, updatedAt: act.at })
      .where(eq(houseRules.id, ruleId));
    await recordAudit(tx, {
      act,
      action: "house_rule.change",
      subject: { type: "house_rule", id: ruleId },
      before,
      after: { title: rule.found, ...rule, version: startedFrom + 1 },
    });
    return { ok: true, ruleId } as const;
  });
}
