import { and, inArray, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { followUps } from "@/db/schema/follow-ups";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import { reminderFor } from "../colour";
import { selectFollowUps } from "../queries";

/**
 * Reminds whoever owes something of what is near due or overdue: each of it once, all of a body's in one letter.
 * Answers how many bodies are written to.
 */
export async function remindOfFollowUps(act: Act, database: Database = db) {
  if (!may(act.actor, "follow_up.remind")) return { ok: false, reasons: ["not_permitted"] } as const;
  const today = beijingDay(act.at);
  return database.transaction(async (tx) => {
    const owed = inArray(followUps.state, ["issued", "acknowledged", "in_work"]);
    const held = await tx
      .select({ id: followUps.id, reminded: followUps.reminded })
      .from(followUps)
      .where(owed)
      .for("update");
    const reminded = new Map(held.map((one) => [one.id, one.reminded]));
    const due = (await selectFollowUps(owed, today, tx)).flatMap((one) => {
      const reminder = reminderFor(one, today);
      const isNew = reminder !== null && reminded.get(one.id)?.includes(reminder) === false;
      return isNew ? [{ id: one.id, unitId: one.leadUnitId, reminder }] : [];
    });
    const bodies = [...new Set(due.map(({ unitId }) => unitId))];
    for (const unitId of bodies) {
      const ids = (kind: "near" | "overdue") =>
        due.filter((one) => one.unitId === unitId && one.reminder === kind).map(({ id }) => id);
      const letter = { unitId, near: ids("near"), overdue: ids("overdue") };
      await recordAudit(tx, {
        act,
        action: "follow_up.remind",
        subject: { type: "unit", id: unitId },
        after: { near: letter.near, overdue: letter.overdue },
      });
      await enqueue(tx, "follow-ups.tell-reminder", letter);
    }
    for (const kind of ["near", "overdue"] as const) {
      const ids = due.filter(({ reminder }) => reminder === kind).map(({ id }) => id);
      await tx
        .update(followUps)
        .set({ reminded: sql`array_append(${followUps.reminded}, ${kind})` })
        .where(and(inArray(followUps.id, ids), owed));
    }
    return { ok: true, bodies: bodies.length } as const;
  });
}
