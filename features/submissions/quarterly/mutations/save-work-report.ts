import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { workReports } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { Answers } from "../form";
import { lockWorkReport } from "../queries";
import { workReportRefusals } from "../workflow";

export type SaveWorkReportInput = { reportId: number; startedFrom: number; answers: Answers };

/**
 * Saves what a district has answered so far. Only questions of the form are kept, and none that the portal answers by
 * itself. Whoever started from an older version is refused.
 */
export async function saveWorkReport(input: SaveWorkReportInput, act: Act, database: Database = db) {
  if (!may(act.actor, "work_report.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockWorkReport(tx, input.reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const reasons = workReportRefusals("save", report, act.actor);
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (report.version !== input.startedFrom) return { ok: false, reasons: ["newer_version"] } as const;
    const typed = report.form.questions.filter((one) => one.kind === "text" || one.known === null);
    const given = Object.fromEntries(
      typed.flatMap(({ key }) => (input.answers[key] === undefined ? [] : [[key, input.answers[key]]])),
    );
    const answers = { ...report.answers, ...given };
    const version = report.version + 1;
    await tx.update(workReports).set({ answers, version, savedAt: act.at }).where(eq(workReports.id, report.id));
    const subject = { type: "work_report", id: report.id };
    await recordAudit(tx, { act, action: "work_report.save", subject, before: report.answers, after: answers });
    return { ok: true, version } as const;
  });
}
