import { and, eq, isNull } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { adoptions } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { lockItem } from "../../items/queries";
import { scoreUnits } from "../../ledger/mutations/score-units";
import { listSourceUnits } from "../../ledger/queries";

export type TakeBackInput = { adoptionId: number; reason: string };

/** Takes an adoption back with a reason: it stays on record and credits nothing from then on. */
export async function takeBackAdoption(input: TakeBackInput, act: Act, database: Database = db) {
  if (!may(act.actor, "item.adopt")) return { ok: false, reasons: ["not_permitted"] } as const;
  const reason = input.reason.trim();
  if (reason === "") return { ok: false, reasons: ["reason_missing"] } as const;
  return database.transaction(async (tx) => {
    const [known] = await tx
      .select({ itemId: adoptions.itemId })
      .from(adoptions)
      .where(eq(adoptions.id, input.adoptionId));
    const item = known && (await lockItem(tx, known.itemId));
    if (!item?.submittedAt) return { ok: false, reasons: ["not_found"] } as const;
    const [taken] = await tx
      .update(adoptions)
      .set({ takenBackAt: act.at, takenBackReason: reason })
      .where(and(eq(adoptions.id, input.adoptionId), isNull(adoptions.takenBackAt)))
      .returning({ channelId: adoptions.channelId });
    if (!taken) return { ok: false, reasons: ["taken_back_already"] } as const;
    await recordAudit(tx, {
      ...{ act, action: "item.take_back_adoption", subject: { type: "item", id: item.id }, reason },
      before: { adoption: input.adoptionId, channel: taken.channelId },
    });
    const unitIds = await listSourceUnits(item.id, tx);
    await scoreUnits(tx, { ...quarterOf(beijingDay(item.submittedAt)), unitIds }, act);
    return { ok: true } as const;
  });
}
