import { eq } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { reportVersions } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { Changes } from "../draft";
import { merge } from "../merge";
import { areThere, type DeskReport, lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { followTitle } from "./follow-title";
import { writeVersion } from "./write-version";

export type SaveInput = {
  reportId: number;
  /** The revision the writing started from. */
  startedFrom: number;
  changes: Changes;
  /** Whether this text is to be kept as a version of its own. */
  keep?: boolean;
};

// After so long a rest the next save begins a version of its own, so that a day's work can be told apart.
const restMs = 30 * 60_000;

/**
 * Saves what was changed into the working version. Fields that nobody else changed since are taken, whoever saves;
 * where somebody did, she is given the newest text instead, and nothing is written. Until a report is first published
 * its address follows its title.
 */
export async function saveReport(
  { reportId, startedFrom, changes, keep = false }: SaveInput,
  act: Act,
  database: Database = db,
) {
  if (!mayTake("save", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const { draft, changed, conflicts, authorOf } = merge(report, changes, startedFrom);
    const reasons = refusals("save", report.state, act.actor, authorOf);
    if (changed.length > 0 && reasons.length > 0) return { ok: false, reasons } as const;
    const { draft: theirs, version, revision } = report;
    if (conflicts.length > 0)
      return { ok: false, reasons: ["newer_version"], theirs, version, revision, conflicts } as const;
    if (changed.length === 0 && !keep) return { ok: true, version, revision } as const;
    if (!(await areThere(draft, tx))) return { ok: false, reasons: ["invalid"] } as const;
    const rested = act.at.getTime() - report.savedAt.getTime() > restMs;
    const into = report.open && !rested ? report.workingVersionId : null;
    if (changed.length === 0) return { ok: true, revision, version: await keepVersion(tx, report, act) } as const;
    const written = await writeVersion(tx, { reportId, draft, into, authorOf, changed, sealed: keep }, act);
    await followTitle(tx, report, draft, act);
    // Whoever wrote on from an older text is given what others have saved of other fields.
    const merged = revision > startedFrom ? { theirs: draft } : {};
    return { ok: true, version: written.number, revision: written.revision, ...merged } as const;
  });
}

async function keepVersion(tx: Transaction, report: DeskReport, act: Act): Promise<number> {
  if (!report.open || report.workingVersionId === null) return report.version;
  await tx.update(reportVersions).set({ sealedAt: act.at }).where(eq(reportVersions.id, report.workingVersionId));
  const subject = { type: "report", id: report.id };
  await recordAudit(tx, { act, action: "report.keep_version", subject, after: { version: report.version } });
  return report.version;
}
