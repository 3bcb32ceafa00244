import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reportVersions } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import type { Language } from "../language";
import { lockReport } from "../queries";

export type TranslatedInput = { reportId: number; language: Language };

/** Notes that a translation is in line with its source as that stands now; the source of that moment is sealed with it. */
export async function markTranslated({ reportId, language }: TranslatedInput, act: Act, database: Database = db) {
  if (!may(act.actor, "report.write")) return { ok: false, reasons: ["not_permitted"] } as const;
  return database.transaction(async (tx) => {
    const report = await lockReport(tx, reportId);
    if (!report || report.workingVersionId === null) return { ok: false, reasons: ["not_found"] } as const;
    if (language === report.sourceLanguage) return { ok: false, reasons: ["invalid"] } as const;
    const { workingVersionId } = report;
    if (report.open)
      await tx.update(reportVersions).set({ sealedAt: act.at }).where(eq(reportVersions.id, workingVersionId));
    await tx
      .update(reportEditions)
      .set({ translatedVersionId: workingVersionId })
      .where(and(eq(reportEditions.reportId, reportId), eq(reportEditions.language, language)));
    const subject = { type: "report", id: reportId };
    await recordAudit(tx, { act, action: "report.translated", subject, after: { language, version: report.version } });
    return { ok: true } as const;
  });
}
