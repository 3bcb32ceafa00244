import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockView } from "../queries";

/** Takes a view of one's own off the list; it can be put back. */
export async function removeView({ viewId }: { viewId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "report.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const view = await lockView(tx, viewId, act.actor.accountId);
    if (!view || view.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    await tx.update(savedViews).set({ removedAt: act.at }).where(eq(savedViews.id, viewId));
    await recordAudit(tx, {
      act,
      action: "saved_view.remove",
      subject: { type: "saved_view", id: viewId },
      before: { title: view.name, query: view.query },
    });
    return { ok: true, viewId } as const;
  });
}
