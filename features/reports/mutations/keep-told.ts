import type { Transaction } from "@/db/client";
import { reportCompositions, reportRecords } from "@/db/schema/report-facts";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { KeptComposition } from "../compose/kept-composition";
import { keptRecord, type ReadRecord } from "../facts/recorded";
import { type Language, languages } from "../language";

export type Told = {
  meetingId: number;
  record: ReadRecord;
  /** How the record tells the languages that took something over from it. */
  compositions: Partial<Record<Language, KeptComposition>>;
};

type Deed = {
  action: "report.compose" | "report.compose_again" | "report.propose_correction";
  before?: object;
  after: object;
};

/**
 * Keeps, inside a verb's transaction and ahead of the text, what a report took over from its record, and records the
 * deed that did so.
 */
export async function keepTold(tx: Transaction, reportId: number, told: Told, deed: Deed, act: Act): Promise<void> {
  const { meetingId, record, compositions } = told;
  const { meetingVersion } = record;
  const row = keptRecord(record, act.at);
  await tx
    .insert(reportRecords)
    .values({ reportId, ...row })
    .onConflictDoUpdate({ target: reportRecords.reportId, set: row });
  for (const language of languages) {
    const content = compositions[language];
    if (!content) continue;
    const composed = { meetingId, meetingVersion, content, composedAt: act.at };
    await tx
      .insert(reportCompositions)
      .values({ reportId, language, ...composed })
      .onConflictDoUpdate({ target: [reportCompositions.reportId, reportCompositions.language], set: composed });
  }
  await recordAudit(tx, { act, ...deed, subject: { type: "report", id: reportId } });
}
