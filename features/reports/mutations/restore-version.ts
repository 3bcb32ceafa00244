import { type Database, db } from "@/db/client";
import type { Act } from "@/features/people/actor";
import { fieldsOf } from "../draft";
import { merge } from "../merge";
import { areThere, findVersion, lockReport } from "../queries";
import { mayTake, refusals } from "../workflow";
import { writeVersion } from "./write-version";

export type RestoreVersionInput = { reportId: number; number: number };

/** Takes the text of an earlier version up again as a new draft; nothing that came after it is lost. */
export async function restoreVersion({ reportId, number }: RestoreVersionInput, act: Act, database: Database = db) {
  if (!mayTake("save", act.actor)) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    const earlier = await findVersion(reportId, number, tx);
    if (!earlier) return { ok: false, reasons: ["not_found"] } as const;
    const { draft, changed, authorOf } = merge(report, fieldsOf(earlier), report.revision);
    const reasons = changed.length > 0 ? refusals("save", report.state, act.actor, authorOf) : [];
    if (reasons.length > 0) return { ok: false, reasons } as const;
    if (changed.length === 0) return { ok: true, version: report.version } as const;
    if (!(await areThere(draft, tx))) return { ok: false, reasons: ["invalid"] } as const;
    const written = await writeVersion(tx, { reportId, draft, authorOf, changed, restoredFrom: number }, act);
    return { ok: true, version: written.number } as const;
  });
}
