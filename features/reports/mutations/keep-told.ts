import type { Transaction } from "@/db/client";
import { reportCompositions, reportRecords } from "@/db/schema/report-facts";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import type { KeptComposition } from "../compose/kept-composition";
import type { Fact } from "../facts/fact";
import { recordedOfFacts } from "../facts/recorded";
import { type Language, languages } from "../language";

/** A record as it was read for a report. */
export type ReadRecord = {
  meetingVersion: number;
  /** The digest of names that was read before it. */
  names: string;
  facts: readonly Fact[];
};

/** Keeps beside a report what its record says at this moment, inside a verb's transaction. */
export async function keepRecord(tx: Transaction, reportId: number, { facts, ...read }: ReadRecord, act: Act) {
  const row = { ...read, facts: recordedOfFacts(facts), readAt: act.at };
  await tx
    .insert(reportRecords)
    .values({ reportId, ...row })
    .onConflictDoUpdate({ target: reportRecords.reportId, set: row });
}

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
  await keepRecord(tx, reportId, record, act);
  for (const language of languages) {
    const content = compositions[language];
    if (!content) continue;
    const row = { meetingId, meetingVersion, content, composedAt: act.at };
    await tx
      .insert(reportCompositions)
      .values({ reportId, language, ...row })
      .onConflictDoUpdate({ target: [reportCompositions.reportId, reportCompositions.language], set: row });
  }
  await recordAudit(tx, { act, ...deed, subject: { type: "report", id: reportId } });
}
