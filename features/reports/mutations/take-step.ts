import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reportSteps, reports, reportVersions } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { readStatus } from "../editions/queries";
import type { Language } from "../language";
import type { DeskReport } from "../queries";
import { type Step, statusAfter } from "../workflow";

type Taken = {
  /** The languages that take it; none for a step of the whole report. */
  of?: readonly Language[];
  reason?: string | undefined;
  task?: number;
  versionId?: number | null;
  /** What else changes of these languages. */
  edition?: Partial<typeof reportEditions.$inferInsert>;
};

/** Writes a step a report has taken, with its audit entry, inside the verb's transaction. What was working is sealed by it. */
export async function takeStep(
  tx: Transaction,
  report: DeskReport,
  step: Exclude<Step, "save">,
  act: Act,
  { of = [], reason, task, versionId = report.workingVersionId, edition = {} }: Taken = {},
): Promise<void> {
  const { editions } = report.state;
  await tx
    .update(reportVersions)
    .set({ sealedAt: act.at })
    .where(and(eq(reportVersions.reportId, report.id), isNull(reportVersions.sealedAt)));
  for (const language of of) {
    await tx
      .update(reportEditions)
      .set({ status: statusAfter(step, editions[language]), ...edition })
      .where(and(eq(reportEditions.reportId, report.id), eq(reportEditions.language, language)));
  }
  const status = await readStatus(report.id, tx);
  await tx.update(reports).set({ status, updatedAt: act.at }).where(eq(reports.id, report.id));
  await tx.insert(reportSteps).values({
    ...{ reportId: report.id, versionId, step, languages: [...of], task: task ?? null },
    ...{ actorId: act.actor.accountId, at: act.at, reason: reason ?? null },
  });
  await recordAudit(tx, {
    act,
    action: `report.${step}`,
    subject: { type: "report", id: report.id },
    before: { status: report.status, standing: report.state.standing },
    after: { status, version: report.version, ...(of.length > 0 ? { languages: of } : {}) },
    ...(reason === undefined ? {} : { reason }),
  });
}
