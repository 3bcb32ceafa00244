import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { informationItems } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { scoreUnits } from "../../ledger/mutations/score-units";
import { lockItem } from "../queries";
import { itemRefusals } from "../workflow";

export type MergeInput = { itemId: number; intoId: number; startedFrom: number };

/**
 * Merges an item into another one, whose sources both are from then on: what that one is credited with is shared. An
 * item that stands in a channel, or into which others were merged, stays what it is.
 */
export async function mergeItem(input: MergeInput, act: Act, database: Database = db) {
  if (!may(act.actor, "item.receive")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { itemId, intoId, startedFrom } = input;
  if (itemId === intoId) return { ok: false, reasons: ["same_item"] } as const;
  return database.transaction(async (tx) => {
    // In one order whoever asks, so that two who merge the same items the other way round do not wait for each other.
    const locked = new Map<number, Awaited<ReturnType<typeof lockItem>>>();
    for (const id of [itemId, intoId].toSorted((one, other) => one - other)) locked.set(id, await lockItem(tx, id));
    const [item, into] = [locked.get(itemId), locked.get(intoId)];
    if (!item || !into) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = itemRefusals("merge", item, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (item.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    if (into.state !== "valid") return { ok: false, reasons: ["target_not_valid"] } as const;
    await tx
      .update(informationItems)
      .set({ state: "merged", mergedIntoId: intoId, version: item.version + 1, updatedAt: act.at })
      .where(eq(informationItems.id, itemId));
    await recordAudit(tx, {
      ...{ act, action: "item.merge", subject: { type: "item", id: itemId } },
      ...{ before: { state: item.state }, after: { state: "merged", into: intoId } },
    });
    const unitIds = [...new Set([item.unitId, into.unitId])];
    const days = [item.submittedAt, into.submittedAt].flatMap((at) => (at ? [beijingDay(at)] : []));
    const quarters = new Map(days.map((day) => [JSON.stringify(quarterOf(day)), quarterOf(day)]));
    for (const quarter of quarters.values()) await scoreUnits(tx, { ...quarter, unitIds }, act);
    return { ok: true, version: item.version + 1 } as const;
  });
}
