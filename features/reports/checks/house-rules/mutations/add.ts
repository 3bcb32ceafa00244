import { sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { houseRules } from "@/db/schema/house-style";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { HouseRule } from "../house-rule";

/** Puts a rule about words on the office's list. Answers its id, or why it is refused. */
export async function addHouseRule({ rule }: { rule: HouseRule }, act: Act, database: Database = db) {
  if (!may(act.actor, "house_rule.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const by = act.actor.accountId;
    const [row] = await tx
      .insert(houseRules)
      .values({ ...rule, version: 1, createdBy: by, createdAt: act.at, updatedBy: by, updatedAt: act.at })
      .onConflictDoNothing({
        target: [houseRules.language, houseRules.found],
        where: sql`removed_at is null`,
      })
      .returning({ id: houseRules.id });
    if (!row) return { ok: false, reasons: ["already_there"] } as const;
    await recordAudit(tx, {
      act,
      action: "house_rule.add",
      subject: { type: "house_rule", id: row.id },
      after: { title: rule.found, ...rule },
    });
    return { ok: true, ruleId: row.id } as const;
  });
}
