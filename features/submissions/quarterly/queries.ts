import { and, asc, desc, eq, lt, or } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { workReportForms, workReportRounds, workReportSubmissions, workReports } from "@/db/schema/submissions";
import { answers, workReportForm } from "./form";

type Reader = Database | Transaction;

const columns = {
  ...{ id: workReports.id, unitId: workReports.unitId, version: workReports.version, state: workReports.state },
  ...{ answers: workReports.answers, firstSubmittedAt: workReports.firstSubmittedAt, roundId: workReports.roundId },
  ...{ dueOn: workReportRounds.dueOn, graceDays: workReportRounds.graceDays, closedAt: workReportRounds.closedAt },
  ...{ seriesId: workReportRounds.seriesId, year: workReportRounds.year, quarter: workReportRounds.quarter },
  form: workReportForms.content,
};

type Row = { answers: unknown; form: unknown; closedAt: Date | null };

const read = <One extends Row>({ answers: given, form, ...row }: One) => ({
  ...row,
  isClosed: row.closedAt !== null,
  answers: answers.parse(given),
  form: workReportForm.parse(form),
});

/** A work report under a lock, as a verb judges it; null where there is none. */
export async function lockWorkReport(tx: Transaction, id: number) {
  const [row] = await tx
    .select(columns)
    .from(workReports)
    .innerJoin(workReportRounds, eq(workReportRounds.id, workReports.roundId))
    .innerJoin(workReportForms, eq(workReportForms.id, workReportRounds.formId))
    .where(eq(workReports.id, id))
    .for("update", { of: workReports });
  return row ? read(row) : null;
}

/** A unit's own work report; another unit's is not found. */
export async function getOwnWorkReport(unitId: number, id: number, database: Reader = db) {
  const [row] = await database
    .select(columns)
    .from(workReports)
    .innerJoin(workReportRounds, eq(workReportRounds.id, workReports.roundId))
    .innerJoin(workReportForms, eq(workReportForms.id, workReportRounds.formId))
    .where(and(eq(workReports.id, id), eq(workReports.unitId, unitId)));
  return row ? read(row) : null;
}

/** The submissions of a report, the newest first. */
export async function listSubmissions(reportId: number, database: Reader = db) {
  return database
    .select()
    .from(workReportSubmissions)
    .where(eq(workReportSubmissions.reportId, reportId))
    .orderBy(desc(workReportSubmissions.number));
}

/** What a unit handed in for the series in the last round before a quarter; null where it never did. */
export async function findLastAnswers(
  unitId: number,
  { seriesId, year, quarter }: { seriesId: number; year: number; quarter: number },
  database: Reader = db,
) {
  const earlier = or(
    lt(workReportRounds.year, year),
    and(eq(workReportRounds.year, year), lt(workReportRounds.quarter, quarter)),
  );
  const [row] = await database
    .select({ answers: workReportSubmissions.answers })
    .from(workReportSubmissions)
    .innerJoin(workReports, eq(workReports.id, workReportSubmissions.reportId))
    .innerJoin(workReportRounds, eq(workReportRounds.id, workReports.roundId))
    .where(and(eq(workReports.unitId, unitId), eq(workReportRounds.seriesId, seriesId), earlier))
    .orderBy(desc(workReportRounds.year), desc(workReportRounds.quarter), desc(workReportSubmissions.number))
    .limit(1);
  return row ? answers.parse(row.answers) : null;
}

/** Where every district stands in a round, in protocol order. */
export async function listStanding(roundId: number, database: Reader = db) {
  return database
    .select({
      ...{ unitId: units.id, shortEn: units.shortEn, shortZh: units.shortZh, reportId: workReports.id },
      ...{ state: workReports.state, firstSubmittedAt: workReports.firstSubmittedAt, savedAt: workReports.savedAt },
    })
    .from(workReports)
    .innerJoin(units, eq(units.id, workReports.unitId))
    .where(eq(workReports.roundId, roundId))
    .orderBy(asc(units.protocolOrder));
}
