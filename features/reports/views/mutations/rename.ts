import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isNameTaken, lockView } from "../queries";

export type RenameViewInput = { viewId: number; name: string };

/** Gives a view of one's own another name. */
export async function renameView({ viewId, name }: RenameViewInput, act: Act, database: Database = db) {
  const { accountId } = act.actor;
  if (accountId === null || !may(act.actor, "report.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const view = await lockView(tx, viewId, accountId);
    if (!view || view.removedAt) return { ok: false, reasons: ["not_found"] } as const;
    const taken = await isNameTaken(tx, { accountId, name, except: viewId });
    if (taken) return { ok: false, reasons: ["already_there"] } as const;
    await tx.update(savedViews).set({ name }).where(eq(savedViews.id, viewId));
    await recordAudit(tx, {
      act,
      action: "saved_view.rename",
      subject: { type: "saved_view", id: viewId },
      before: { title: view.name },
      after: { title: name },
    });
    return { ok: true, viewId } as const;
  });
}
