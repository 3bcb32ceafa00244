import { and, asc, desc, eq, lt, or } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { workReportForms, workReportRounds, workReports } from "@/db/schema/submissions";
import { recordAudit } from "@/features/audit/record";
import type { Act } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { beijingDay } from "@/platform/clock";
import { filledIn, type Known, workReportForm } from "../form";
import { findLastAnswers } from "../queries";

export type OpenRoundInput = {
  seriesId: number;
  year: number;
  quarter: number;
  dueOn: string;
  graceDays: number;
  /** What the portal knows of each district's quarter, by its id. */
  known: ReadonlyMap<number, Known>;
};

/**
 * Asks every district for its work report of a quarter, by the form of the series that counts then: each begins with
 * what the portal knows and what was said a quarter ago. Once for each quarter.
 */
export async function openRound(input: OpenRoundInput, act: Act, database: Database = db) {
  if (!may(act.actor, "work_report.open")) return { ok: false, reasons: ["not_permitted"] } as const;
  const { seriesId, year, quarter, dueOn, graceDays, known } = input;
  if (dueOn < beijingDay(act.at)) return { ok: false, reasons: ["past_due"] } as const;
  return database.transaction(async (tx) => {
    const counts = or(
      lt(workReportForms.fromYear, year),
      and(eq(workReportForms.fromYear, year), lt(workReportForms.fromQuarter, quarter + 1)),
    );
    const [form] = await tx
      .select()
      .from(workReportForms)
      .where(and(eq(workReportForms.seriesId, seriesId), counts))
      .orderBy(desc(workReportForms.fromYear), desc(workReportForms.fromQuarter), desc(workReportForms.id))
      .limit(1);
    if (!form) return { ok: false, reasons: ["no_form"] } as const;
    const [round] = await tx
      .insert(workReportRounds)
      .values({ seriesId, year, quarter, formId: form.id, dueOn, graceDays, openedAt: act.at })
      .onConflictDoNothing()
      .returning({ id: workReportRounds.id });
    if (!round) return { ok: false, reasons: ["open_already"] } as const;
    const content = workReportForm.parse(form.content);
    const districts = await tx
      .select({ id: units.id })
      .from(units)
      .where(eq(units.kind, "district"))
      .orderBy(asc(units.protocolOrder));
    for (const { id: unitId } of districts) {
      const last = await findLastAnswers(unitId, { seriesId, year, quarter }, tx);
      const answers = filledIn(content, known.get(unitId) ?? {}, last);
      await tx.insert(workReports).values({ roundId: round.id, unitId, answers, savedAt: act.at });
    }
    const subject = { type: "work_report_round", id: round.id };
    const after = { seriesId, year, quarter, dueOn, graceDays, districts: districts.length };
    await recordAudit(tx, { act, action: "work_report.open", subject, after });
    return { ok: true, roundId: round.id } as const;
  });
}
