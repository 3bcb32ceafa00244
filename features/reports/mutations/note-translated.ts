import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { reportEditions } from "@/db/schema/report-editions";
import { reportVersions } from "@/db/schema/reports";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { Language } from "../language";

type Translated = { reportId: number; language: Language; version: { id: number; number: number } };

/** Writes inside a verb's transaction that a language says what its source says in this version, which is sealed by it. */
export async function noteTranslated(tx: Transaction, { reportId, language, version }: Translated, act: Act) {
  await tx
    .update(reportVersions)
    .set({ sealedAt: act.at })
    .where(and(eq(reportVersions.id, version.id), isNull(reportVersions.sealedAt)));
  await tx
    .update(reportEditions)
    .set({ translatedVersionId: version.id })
    .where(and(eq(reportEditions.reportId, reportId), eq(reportEditions.language, language)));
  const subject = { type: "report", id: reportId };
  await recordAudit(tx, { act, action: "report.translated", subject, after: { language, version: version.number } });
}
