import { type Database, db } from "@/db/client";
import { savedViews } from "@/db/schema/saved-views";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { isNameTaken, listViews } from "../queries";
import { mostViews } from "../saved-view";

export type SaveViewInput = { name: string; query: string };

/** Keeps a filtered list of reports under a name of one's own. */
export async function saveView({ name, query }: SaveViewInput, act: Act, database: Database = db) {
  const { accountId } = act.actor;
  if (accountId === null || !may(act.actor, "report.read")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    if (await isNameTaken(tx, { accountId, name })) return { ok: false, reasons: ["already_there"] } as const;
    if ((await listViews(accountId, tx)).length >= mostViews) return { ok: false, reasons: ["too_many"] } as const;
    const row = { accountId, name, query, createdAt: act.at };
    const [saved] = await tx.insert(savedViews).values(row).onConflictDoNothing().returning({ id: savedViews.id });
    if (!saved) return { ok: false, reasons: ["already_there"] } as const;
    await recordAudit(tx, {
      act,
      action: "saved_view.save",
      subject: { type: "saved_view", id: saved.id },
      after: { title: name, query },
    });
    return { ok: true, viewId: saved.id } as const;
  });
}
