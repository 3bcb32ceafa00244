import { eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { lockReport } from "../queries";

/** Takes note of a publication that went out late or not at all: the desk stops telling of it. */
export async function noteTrouble({ reportId }: { reportId: number }, act: Act, database: Database = db) {
  if (!may(act.actor, "report.publish")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report) return { ok: false, reasons: ["not_found"] } as const;
    await tx
      .update(reportEditions)
      .set({ trouble: null, troubleAt: null })
      .where(eq(reportEditions.reportId, reportId));
    await recordAudit(tx, { act, action: "report.note_trouble", subject: { type: "report", id: reportId } });
    return { ok: true } as const;
  });
}
