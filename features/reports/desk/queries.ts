import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { units } from "@/db/schema/districts";
import { accounts } from "@/db/schema/people";
import { reportSteps, reports, reportTexts, reportVersions, sections } from "@/db/schema/reports";
import { standingOf } from "../workflow";
import type { Show } from "./filter";
import type { ListedOnDesk } from "./listed";

const english = alias(reportTexts, "english");
const chinese = alias(reportTexts, "chinese");

const deskPageSize = 30;

const shown: Record<Show, SQL | undefined> = {
  all: undefined,
  draft: eq(reports.status, "draft"),
  in_review: eq(reports.status, "in_review"),
  published: and(isNotNull(reports.liveVersionId), isNull(reports.withdrawnAt)),
  withdrawn: isNotNull(reports.withdrawnAt),
};

const writtenBy = (accountId: number) =>
  sql`exists (select 1 from report_versions v where v.report_id = ${reports.id} and v.created_by = ${accountId})`;

type Selection = { where: SQL | undefined; order: SQL[]; limit: number; offset?: number };

/** Reports with the last step each has taken, by whom and why. */
async function selectReports(
  { where, order, limit, offset = 0 }: Selection,
  database: Database,
): Promise<ListedOnDesk[]> {
  const rows = await database
    .select({
      id: reports.id,
      status: reports.status,
      liveVersionId: reports.liveVersionId,
      withdrawnAt: reports.withdrawnAt,
      publishedAt: reports.publishedAt,
      updatedAt: reports.updatedAt,
      views: reports.views,
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
    .where(where)
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
  return rows.map(({ liveVersionId, withdrawnAt, ...row }) => ({
    ...row,
    standing: standingOf({ liveVersionId, withdrawnAt }),
  }));
}

type Wanted = { status?: Show; writtenBy?: number | null; page?: number };

/** The reports of the desk, the last changed first, thirty a page, with how many there are in all. */
export async function listReports({ status = "all", writtenBy: author, page = 1 }: Wanted, database: Database = db) {
  const where = and(shown[status], author ? writtenBy(author) : undefined);
  const order = [desc(reports.updatedAt), desc(reports.id)];
  const rows = await selectReports({ where, order, limit: deskPageSize, offset: (page - 1) * deskPageSize }, database);
  const total = await database.$count(reports, where);
  return { rows, total, pages: Math.max(1, Math.ceil(total / deskPageSize)) };
}

const listedAtHome = 20;

async function someOf(where: SQL | undefined, order: SQL[], database: Database, limit = listedAtHome) {
  const rows = await selectReports({ where, order, limit }, database);
  return { rows, total: await database.$count(reports, where) };
}

/** What someone finds on the desk: what is in review, their own unfinished reports, what was published last. */
export async function readDesk(accountId: number | null, database: Database = db) {
  const own = accountId === null ? sql`false` : writtenBy(accountId);
  return {
    inReview: await someOf(shown.in_review, [asc(reports.updatedAt), asc(reports.id)], database),
    unfinished: await someOf(and(shown.draft, own), [desc(reports.updatedAt), desc(reports.id)], database),
    published: await someOf(shown.published, [desc(reports.publishedAt), desc(reports.id)], database, 5),
  };
}
