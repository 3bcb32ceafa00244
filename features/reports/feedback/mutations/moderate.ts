import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { raiseGeneration } from "@/db/generation";
import { reportFeedback } from "@/db/schema/report-feedback";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";

type ModerateInput = { feedbackId: number; standing: "shown" | "hidden" };

/** Shows a reader's message below its report, or hides it; either can be done again the other way. */
export async function moderateFeedback(input: ModerateInput, act: Act, database: Database = db) {
  if (!may(act.actor, "feedback.moderate")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { feedbackId, standing } = input;
  return database.transaction(async (tx) => {
    const theOne = eq(reportFeedback.id, feedbackId);
    const [message] = await tx.select().from(reportFeedback).where(theOne).for("update");
    if (!message) return { ok: false, reasons: ["not_found"] } as const;
    if (message.standing === standing) return { ok: true } as const;
    const decided = { standing, decidedBy: act.actor.accountId, decidedAt: act.at };
    await tx.update(reportFeedback).set(decided).where(theOne);
    await recordAudit(tx, {
      act,
      action: standing === "shown" ? "feedback.show" : "feedback.hide",
      subject: { type: "report", id: message.reportId },
      before: { feedbackId, standing: message.standing },
      after: { feedbackId, standing },
    });
    if (message.standing === "shown" || standing === "shown") await raiseGeneration(tx);
    return { ok: true } as const;
  });
}
