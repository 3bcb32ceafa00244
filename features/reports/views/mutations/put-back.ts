import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isNameTaken, lockView } from "../queries";

/** Puts a view of one's own back on the list, unless another has its name by now. */
export async function putBackView({ viewId }: { viewId: number }, act: Act, database: Database = db) {
  const { accountId } = act.actor;
  if (accountId === null || !may(act.actor, "report.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const view = await lockView(tx, viewId, accountId);
    if (!view) return { ok: false, reasons: ["not_found"] } as const;
    if (!view.removedAt) return { ok: true, viewId } as const;
    const taken = await isNameTaken(tx, { accountId, name: view.name, except: viewId });
    if (taken) return { ok: false, reasons: ["already_there"] } as const;
    await tx.update(savedViews).set({ removedAt: null }).where(eq(savedViews.id, viewId));
    await recordAudit(tx, {
      act,
      action: "saved_view.put_back",
      subject: { type: "saved_view", id: viewId },
      after: { title: view.name, query: view.query },
    });
    return { ok: true, viewId } as const;
  });
}
