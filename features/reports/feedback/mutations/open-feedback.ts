import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

type OpenInput = { reportId: number; open: boolean };

/** Lets readers write about a report, or no longer; what is shown of theirs stays. */
export async function openFeedback(input: OpenInput, act: Act, database: Database = db) {
  if (!may(act.actor, "feedback.moderate")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { reportId, open } = input;
  return database.transaction(async (tx) => {
    const [report] = await tx.select().from(reports).where(eq(reports.id, reportId)).for("update");
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    if (report.feedbackOpen === open) return { ok: true } as const;
    await tx.update(reports).set({ feedbackOpen: open }).where(eq(reports.id, reportId));
    await recordAudit(tx, {
      act,
      action: open ? "feedback.open" : "feedback.close",
      subject: { type: "report", id: reportId },
      before: { open: report.feedbackOpen },
      after: { open },
    });
    if (report.liveVersionId !== null) await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
