import { and, eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { workReportSubmissions, workReports } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { enqueue } from "@/platform/queue";
import { faultsOf } from "../form";
import { listSubmissions, lockWorkReport } from "../queries";
import { workReportRefusals, workReportWorkflow } from "../workflow";

export type WorkReportStepInput = { reportId: number; startedFrom: number } & (
  | { step: "submit" | "recall" | "accept" | "reopen" }
  /** Remarks by the key of their question, and on the whole under "". */
  | { step: "return"; remarks: Record<string, string> }
);

type Locked = NonNullable<Awaited<ReturnType<typeof lockWorkReport>>>;

async function writeSubmission(tx: Transaction, { id, answers }: Locked, act: Act): Promise<number> {
  const [last] = await listSubmissions(id, tx);
  const number = (last?.number ?? 0) + 1;
  const row = { reportId: id, number, answers, submittedBy: act.actor.accountId, submittedAt: act.at };
  await tx.insert(workReportSubmissions).values(row);
  return number;
}

async function writeRemarks(tx: Transaction, reportId: number, remarks: Record<string, string>, { at }: Act) {
  const [last] = await listSubmissions(reportId, tx);
  if (!last) throw new Error(`work report ${reportId} was never submitted`);
  const ofLast = and(eq(workReportSubmissions.reportId, reportId), eq(workReportSubmissions.number, last.number));
  await tx.update(workReportSubmissions).set({ remarks, returnedAt: at }).where(ofLast);
}

/**
 * Takes a quarterly work report a step on its way: its district hands it in, which keeps the answers as a submission,
 * or takes it back; the organiser accepts it, or returns it with remarks on its questions.
 */
export async function takeWorkReportStep(input: WorkReportStepInput, act: Act, database: Database = db) {
  const { step, reportId, startedFrom } = input;
  const { to, action } = workReportWorkflow[step];
  if (!may(act.actor, action)) return { ok: false, reasons: ["not_permitted"] } as const;
  const remarks =
    input.step === "return"
      ? Object.fromEntries(Object.entries(input.remarks).filter(([, words]) => words.trim() !== ""))
      : null;
  if (remarks && Object.keys(remarks).length === 0) return { ok: false, reasons: ["reason_missing"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockWorkReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = workReportRefusals(step, report, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (report.version !== startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const faults = step === "submit" ? faultsOf(report.form, report.answers) : [];
    if (faults.length > 0) return { ok: false, reasons: ["faults"], faults } as const;
    const number = step === "submit" ? await writeSubmission(tx, report, act) : null;
    if (remarks) await writeRemarks(tx, reportId, remarks, act);
    const version = report.version + 1;
    await tx
      .update(workReports)
      .set({
        ...{ version, state: to ?? report.state },
        firstSubmittedAt: step === "submit" ? (report.firstSubmittedAt ?? act.at) : report.firstSubmittedAt,
      })
      .where(eq(workReports.id, reportId));
    await recordAudit(tx, {
      ...{ act, action: `work_report.${step}`, subject: { type: "work_report", id: reportId } },
      ...{ before: { state: report.state }, after: { state: to, submission: number, remarks } },
    });
    if (step === "return") await enqueue(tx, "submissions.tell-report-returned", { reportId });
    return { ok: true, version } as const;
  });
}
