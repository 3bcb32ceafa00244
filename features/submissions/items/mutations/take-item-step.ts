import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { informationItems } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay, quarterOf } from "@/platform/clock";
import { enqueue } from "@/platform/queue";
import { scoreUnits } from "../../ledger/mutations/score-units";
import { lacksOf } from "../item";
import { listItemPictures, lockItem } from "../queries";
import { itemRefusals, itemWorkflow } from "../workflow";

export type ItemStepInput = { itemId: number; startedFrom: number } & (
  | { step: "submit" | "recall" | "withdraw" | "receive" }
  | { step: "return"; reason: string }
);

/**
 * Takes an information item a step on its way: its unit hands it in or takes it back, the office receives it or returns
 * it with a reason. An item that is received, or no longer is, is credited at once.
 */
export async function takeItemStep(input: ItemStepInput, act: Act, database: Database = db) {
  const { step, itemId, startedFrom } = input;
  const { to, action } = itemWorkflow[step];
  if (!may(act.actor, action)) return { ok: false, reasons: ["not_permitted"] } as const;
  const reason = input.step === "return" ? input.reason.trim() : "";
  if (step === "return" && reason === "") return { ok: false, reasons: ["reason_missing"] } as const;
  return database.transaction(async (tx) => {
    const item = await lockItem(tx, itemId);
    if (!item) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = itemRefusals(step, item, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (item.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    if (step === "submit") {
      const lacks = lacksOf({ ...item, pictures: await listItemPictures(itemId, tx) }, beijingDay(act.at));
      if (lacks.length > 0) return { ok: false, reasons: lacks } as const;
    }
    const version = item.version + 1;
    const submittedAt = step === "submit" ? (item.submittedAt ?? act.at) : item.submittedAt;
    await tx
      .update(informationItems)
      .set({
        ...{ version, submittedAt, updatedAt: act.at, state: to ?? item.state },
        returnReason: step === "return" ? reason : step === "receive" ? "" : item.returnReason,
      })
      .where(eq(informationItems.id, itemId));
    const subject = { type: "item", id: itemId };
    const entry = { act, action: `item.${step}`, subject, before: { state: item.state }, after: { state: to } };
    await recordAudit(tx, reason === "" ? entry : { ...entry, reason });
    if (submittedAt && (to === "valid" || item.state === "valid")) {
      await scoreUnits(tx, { ...quarterOf(beijingDay(submittedAt)), unitIds: [item.unitId] }, act);
    }
    if (step === "return") await enqueue(tx, "submissions.tell-returned", { itemId });
    return { ok: true, version } as const;
  });
}
