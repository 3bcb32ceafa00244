import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportSteps, reports } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { DeskReport } from "../queries";
import { type Step, statusAfter } from "../workflow";

/** Writes a step a report has taken, with its audit entry, inside the verb's transaction. */
export async function takeStep(
  tx: Transaction,
  report: DeskReport,
  step: Exclude<Step, "save">,
  act: Act,
  reason?: string,
): Promise<void> {
  const status = statusAfter(step, report.status);
  await tx.update(reports).set({ status, updatedAt: act.at }).where(eq(reports.id, report.id));
  await tx.insert(reportSteps).values({
    reportId: report.id,
    versionId: report.workingVersionId,
    step,
    actorId: act.actor.accountId,
    at: act.at,
    reason: reason ?? null,
  });
  await recordAudit(tx, {
    act,
    action: `report.${step}`,
    subject: { type: "report", id: report.id },
    before: { status: report.status, standing: report.state.standing },
    after: { status, version: report.version },
    ...(reason === undefined ? {} : { reason }),
  });
}
