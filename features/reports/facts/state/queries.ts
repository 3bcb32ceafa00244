import { type Database, db, type Transaction } from "@/db/client";
import { beijingDay } from "@/platform/clock";
import { type Language, languages } from "../../language";
import { type DeskReport, lockReport } from "../../queries";
import type { Words } from "../../workflow";
import { type ReportFacts, readReportFacts } from "../queries";
import { unsettledOf } from "../standing";
import { tokensOfText } from "../token";

function settledOrNot(
  report: DeskReport,
  { facts, kept, compositions }: ReportFacts,
  language: Language,
): Words | null {
  const { words } = report.state.editions[language];
  const text = report.draft[language];
  if (!words || !text) return words;
  const unsettled = unsettledOf(tokensOfText(text, compositions[language]), facts, kept, language);
  return { ...words, factsUnsettled: unsettled.length > 0 };
}

/**
 * A report whose state knows whether facts of its text wait for a decision, with the record it was made from (null
 * for one that was made from none). The steps that hand a text on ask for it, and its own page.
 */
export async function readWithFacts(report: DeskReport, now: Date, database: Database | Transaction = db) {
  const record = report.meetingId === null ? null : await readReportFacts(report.id, beijingDay(now), database);
  if (!record) return { report, record: null };
  const edition = (language: Language) => ({
    ...report.state.editions[language],
    words: settledOrNot(report, record, language),
  });
  const editions = Object.fromEntries(languages.map((language) => [language, edition(language)]));
  const state = { ...report.state, editions: editions as DeskReport["state"]["editions"] };
  return { report: { ...report, state }, record };
}

/** The report, locked until the transaction ends, with everything that a step which hands it on asks about; null when there is none. */
export async function lockToHandOn(tx: Transaction, id: number, now: Date): Promise<DeskReport | null> {
  const report = await lockReport(tx, id, now);
  return report && (await readWithFacts(report, now, tx)).report;
}
