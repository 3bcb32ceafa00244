import { and, asc, eq, isNotNull, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, db } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { reportEditions } from "@/db/schema/report-editions";
import { reportSteps, reports, reportTexts, reportVersions } from "@/db/schema/reports";
import { isLate } from "../scheduling";
import { jobsTold } from "./rounds";

const english = alias(reportTexts, "english");
const chinese = alias(reportTexts, "chinese");

async function selectEditions(where: SQL | undefined, database: Database) {
  return database
    .select({
      reportId: reportEditions.reportId,
      language: reportEditions.language,
      publishAt: reportEditions.publishAt,
      trouble: reportEditions.trouble,
      troubleAt: reportEditions.troubleAt,
      version: reportVersions.number,
      titleEn: english.title,
      titleZh: chinese.title,
      by: accounts.name,
    })
    .from(reportEditions)
    .innerJoin(reports, eq(reports.id, reportEditions.reportId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.workingVersionId))
    .leftJoin(english, and(eq(english.versionId, reportVersions.id), eq(english.language, "en")))
    .leftJoin(chinese, and(eq(chinese.versionId, reportVersions.id), eq(chinese.language, "zh")))
    .leftJoin(
      reportSteps,
      sql`${reportSteps.id} = (select max(s.id) from report_steps s where s.report_id = ${reportEditions.reportId}
        and s.step = 'schedule' and ${reportEditions.language} = any(s.languages))`,
    )
    .leftJoin(accounts, eq(accounts.id, reportSteps.actorId))
    .where(where)
    .orderBy(asc(reportEditions.publishAt), asc(reportEditions.reportId), asc(reportEditions.language));
}

/** What is to go out by itself until a moment, what is overdue ahead of it. */
export async function listDue(until: Date, now: Date, database: Database = db) {
  const isDue = and(eq(reportEditions.status, "scheduled"), lt(reportEditions.publishAt, until));
  const rows = await selectEditions(isDue, database);
  return rows.map((row) => ({ ...row, overdue: row.publishAt !== null && isLate(row.publishAt, now) }));
}

/** Scheduled publications that are overdue, went out late or failed, as long as nobody took note of them. */
export async function listTroubles(now: Date, database: Database = db) {
  const troubled = or(
    isNotNull(reportEditions.trouble),
    and(eq(reportEditions.status, "scheduled"), lt(reportEditions.publishAt, now)),
  );
  const rows = await selectEditions(troubled, database);
  return rows.flatMap((row) => {
    const overdue = row.trouble === null && row.publishAt !== null && isLate(row.publishAt, now);
    const kind = row.trouble ?? (overdue ? ("overdue" as const) : null);
    return kind ? [{ ...row, kind }] : [];
  });
}

type Waiting = {
  job: string;
  report_id: number | null;
  run_at: string;
  attempts: number;
  last_error: string | null;
};

/** What waits in the queue until a moment, besides scheduled publications, the soonest first. */
export async function listWaitingJobs(until: Date, database: Database = db) {
  const { rows } = await database.execute<Waiting>(sql`
    select task.identifier as job, (job.payload ->> 'reportId')::int as report_id, job.run_at, job.attempts, job.last_error
    from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
    where job.run_at < ${until.toISOString()}::timestamptz and job.attempts < job.max_attempts
      and task.identifier not in ('reports.publish-scheduled', 'reports.watch-schedule', 'reports.watch-records')
    order by job.run_at, job.id limit 100`);
  return rows.map(({ job, report_id, run_at, attempts, last_error }) => ({
    job: jobsTold.find((told) => told === job) ?? null,
    name: job,
    reportId: report_id,
    runAt: new Date(run_at),
    attempts,
    failed: last_error !== null,
  }));
}
