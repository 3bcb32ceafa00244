import { randomBytes } from "node:crypto";
import { type Database, db } from "@/db/client";
import { calendarKeys } from "@/db/schema/plan";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { keyFor, keyHashOf } from "../queries";

/**
 * Gives whoever asks a secret address of their own for their calendar program. A new one ends the one before: whoever
 * has that gets nothing any more.
 */
export async function renewCalendarKey(act: Act, database: Database = db) {
  const { accountId } = act.actor;
  if (!may(act.actor, "plan.feed") || accountId === null) return { ok: false, reasons: ["not_permitted"] } as const;
  const salt = randomBytes(16).toString("base64url");
  const key = keyFor(accountId, salt);
  return database.transaction(async (tx) => {
    const row = { salt, keyHash: keyHashOf(key), madeAt: act.at };
    await tx
      .insert(calendarKeys)
      .values({ accountId, ...row })
      .onConflictDoUpdate({ target: calendarKeys.accountId, set: row });
    await recordAudit(tx, { act, action: "account.calendar_key", subject: { type: "account", id: accountId } });
    return { ok: true, key } as const;
  });
}
