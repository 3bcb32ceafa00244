import { and, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database, Transaction } from "@/db/client";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import { reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { factsChanged } from "../../facts/records/queries";
import { standingOf } from "../../workflow";
import type { ListedOnDesk } from "../listed";

type Reader = Database | Transaction;

const english = alias(reportTexts, "english");
const chinese = alias(reportTexts, "chinese");

export type Selection = { where: SQL | undefined; order: SQL[]; limit: number; offset?: number };

/**
 * The ids of a page of reports, in order. They are chosen first and told of after: what is joined for thousands of
 * reports would be thrown away for all but a page of them.
 */
export async function chooseReports({ where, order, limit, offset = 0 }: Selection, database: Reader) {
  const chosen = await database
    .select({ id: reports.id })
    .from(reports)
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  return chosen.map(({ id }) => id);
}

/** Reports with the last step each has taken, by whom and why. */
export async function selectReports(selection: Selection, database: Reader): Promise<ListedOnDesk[]> {
  const ids = sql.param(await chooseReports(selection, database));
  const rows = await database
    .select({
      id: reports.id,
      status: reports.status,
      liveVersionId: reports.liveVersionId,
      withdrawnAt: reports.withdrawnAt,
      trashedAt: reports.trashedAt,
      publishedAt: reports.publishedAt,
      updatedAt: reports.updatedAt,
      views: reports.views,
      version: reportVersions.number,
      titleEn: english.title,
      titleZh: chinese.title,
      sectionEn: sections.nameEn,
      sectionZh: sections.nameZh,
      sourceEn: units.shortEn,
      sourceZh: units.shortZh,
      step: reportSteps.step,
      stepAt: reportSteps.at,
      stepBy: accounts.name,
      reason: reportSteps.reason,
      factsChanged,
    })
    .from(reports)
    .innerJoin(reportVersions, eq(reportVersions.id, reports.workingVersionId))
    .leftJoin(english, and(eq(english.versionId, reportVersions.id), eq(english.language, "en")))
    .leftJoin(chinese, and(eq(chinese.versionId, reportVersions.id), eq(chinese.language, "zh")))
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .innerJoin(units, eq(units.id, reportVersions.sourceUnitId))
    .leftJoin(
      reportSteps,
      sql`${reportSteps.id} = (select max(s.id) from report_steps s where s.report_id = ${reports.id})`,
    )
    .leftJoin(accounts, eq(accounts.id, reportSteps.actorId))
    .where(sql`${reports.id} = any(${ids}::int[])`)
    .orderBy(...selection.order);
  return rows.map(({ liveVersionId, withdrawnAt, trashedAt, ...row }) => ({
    ...row,
    standing: standingOf({ liveVersionId, withdrawnAt }),
    trashed: trashedAt !== null,
  }));
}

/** Reports in which someone wrote, began or went on. */
export const writtenBy = (accountId: number) => sql`${reports.id} in (
  select v.report_id from report_versions v where v.created_by = ${accountId}
  union select v.report_id from report_version_authors a join report_versions v on v.id = a.version_id
  where a.account_id = ${accountId})`;
