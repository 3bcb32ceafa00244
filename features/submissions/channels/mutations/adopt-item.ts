import { and, eq, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { adoptions, channels } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import { lockItem } from "../../items/queries";
import { scoreUnits } from "../../ledger/mutations/score-units";
import { listSourceUnits } from "../../ledger/queries";

export type AdoptInput = { itemId: number; channelId: number; adoptedOn: string; reportId: number | null };

/**
 * Adopts a valid item into a channel: once in each, in as many channels as there are. Its sources are credited at once
 * and hear of it.
 */
export async function adoptItem(input: AdoptInput, act: Act, database: Database = db) {
  if (!may(act.actor, "item.adopt")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { itemId, channelId, adoptedOn, reportId } = input;
  if (adoptedOn > beijingDay(act.at)) return { ok: false, reasons: ["in_future"] } as const;
  return database.transaction(async (tx) => {
    const item = await lockItem(tx, itemId);
    if (!item?.submittedAt) return { ok: false, reasons: ["not_found"] } as const;
    if (item.state !== "valid") return { ok: false, reasons: ["wrong_state"] } as const;
    const open = and(eq(channels.id, channelId), isNull(channels.retiredAt));
    const [channel] = await tx.select({ code: channels.code }).from(channels).where(open);
    if (!channel) return { ok: false, reasons: ["channel_gone"] } as const;
    const [adoption] = await tx
      .insert(adoptions)
      .values({ itemId, channelId, adoptedOn, reportId, adoptedBy: act.actor.accountId })
      .onConflictDoNothing()
      .returning({ id: adoptions.id });
    if (!adoption) return { ok: false, reasons: ["adopted_already"] } as const;
    await recordAudit(tx, {
      ...{ act, action: "item.adopt", subject: { type: "item", id: itemId } },
      after: { channel: channel.code, adoptedOn, reportId },
    });
    const unitIds = await listSourceUnits(itemId, tx);
    await scoreUnits(tx, { ...quarterOf(beijingDay(item.submittedAt)), unitIds }, act);
    await enqueue(tx, "submissions.tell-adopted", { adoptionId: adoption.id });
    return { ok: true, adoptionId: adoption.id } as const;
  });
}
