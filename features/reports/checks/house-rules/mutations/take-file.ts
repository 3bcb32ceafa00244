import { eq, isNull, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { houseRules } from "@/db/schema/house-style";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { HouseRule } from "../house-rule";
import { mostRules } from "../rule-file";

const keyOf = ({ language, found }: { language: string; found: string }) => `${language}:${found}`;

const told = ({ kind, language, found, instead, note, active }: HouseRule) =>
  JSON.stringify([kind, language, found, instead, note, active]);

/**
 * Takes a file of rules in, whole or not at all: words that have a rule get the file's, others are added. Of the same
 * words twice in a file the last one counts. Nothing is removed. Answers how many were added and changed.
 */
export async function takeRuleFile({ rules }: { rules: HouseRule[] }, act: Act, database: Database = db) {
  if (!may(act.actor, "house_rule.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  if (rules.length === 0) return { ok: false, reasons: ["nothing_in_it"] } as const;
  if (rules.length > mostRules) return { ok: false, reasons: ["too_many"] } as const;
  const by = { updatedBy: act.actor.accountId, updatedAt: act.at };
  return database.transaction(async (tx) => {
    await tx.execute(sql`lock table ${houseRules} in share row exclusive mode`);
    const rows = await tx.select().from(houseRules).where(isNull(houseRules.removedAt));
    const stored = new Map(rows.map((row) => [keyOf(row), row]));
    const given = [...new Map(rules.map((rule) => [keyOf(rule), rule])).values()];
    const added = given.filter((rule) => !stored.has(keyOf(rule)));
    const changed = given.flatMap((rule) => {
      const row = stored.get(keyOf(rule));
      return row && told(row) !== told(rule) ? [{ rule, row }] : [];
    });
    const fresh = added.map((rule) => ({
      ...{ ...rule, ...by, version: 1 },
      ...{ createdBy: act.actor.accountId, createdAt: act.at },
    }));
    if (fresh.length > 0) await tx.insert(houseRules).values(fresh);
    for (const { rule, row } of changed) {
      await tx
        .update(houseRules)
        .set({ ...rule, ...by, version: row.version + 1 })
        .where(eq(houseRules.id, row.id));
    }
    await recordAudit(tx, {
      act,
      action: "house_rule.import",
      subject: { type: "house_rule", id: "list" },
      before: { rules: changed.map(({ row }) => told(row)) },
      after: { added: added.length, changed: changed.length, rules: [...added, ...changed.map(({ rule }) => rule)] },
    });
    return { ok: true, added: added.length, changed: changed.length } as const;
  });
}
