import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { reportEditions } from "@/db/schema/report-editions";
import { reportSteps, reports } from "@/db/schema/reports";
import type { Actor } from "@/features/people/actor";
import { may } from "@/features/people/permissions";
import { authors, reviewers } from "../../editions/queries";
import type { Asking, ListedEdition } from "../listed";
import { selectReports, writtenBy } from "../rows/queries";

const listedAtHome = 10;

const kept = isNull(reports.trashedAt);

const isFirstTask = sql`${reportEditions.tasks} > 1 and ${reportEditions.passed} = 0`;

/** Editions whose next task this person may pass: of her role, not written by her, not passed by her before. */
function waitingFor(actor: Actor): SQL {
  const { accountId } = actor;
  const tasks = [
    ...(may(actor, "report.review_first") ? [sql`(${isFirstTask})`] : []),
    ...(may(actor, "report.review") ? [sql`not (${isFirstTask})`] : []),
  ];
  if (tasks.length === 0 || accountId === null) return sql`false`;
  return sql`${reportEditions.status} = 'in_review' and (${sql.join(tasks, sql` or `)})
    and ${accountId} <> all(${authors}) and ${accountId} <> all(${reviewers})`;
}

/** Reports of which an edition is as said. */
const withEdition = (condition: SQL) =>
  sql`${reports.id} in (select ${reportEditions.reportId} from ${reportEditions} where ${condition})`;

const lastStep = sql`(select max(s.id) from report_steps s
  where s.report_id = ${reportEditions.reportId} and ${reportEditions.language} = any(s.languages))`;

const returned = withEdition(sql`${reportEditions.status} = 'draft'
  and exists (select 1 from report_steps r where r.id = ${lastStep} and r.step = 'request_changes')`);

const earliestMoment = sql`(select min(e.publish_at) from report_editions e
  where e.report_id = ${reports.id} and e.status = 'scheduled')`;

/** Both languages of these reports, each with the last step it has taken. */
async function editionsOf(reportIds: number[], actor: Actor, database: Database): Promise<ListedEdition[]> {
  return database
    .select({
      reportId: reportEditions.reportId,
      language: reportEditions.language,
      status: reportEditions.status,
      tasks: reportEditions.tasks,
      passed: reportEditions.passed,
      publishAt: reportEditions.publishAt,
      unapproved: reportEditions.unapproved,
      forMe: sql<boolean>`${waitingFor(actor)}`,
      step: reportSteps.step,
      stepAt: reportSteps.at,
      stepBy: accounts.name,
      reason: reportSteps.reason,
    })
    .from(reportEditions)
    .leftJoin(reportSteps, sql`${reportSteps.id} = ${lastStep}`)
    .leftJoin(accounts, eq(accounts.id, reportSteps.actorId))
    .where(inArray(reportEditions.reportId, reportIds))
    .orderBy(asc(reportEditions.reportId), asc(reportEditions.language));
}

/** What asks for something of whoever is at the desk, each list cut short, with how many there are in all. */
export async function readAsking(actor: Actor, database: Database = db) {
  const { accountId } = actor;
  const own = accountId === null ? sql`false` : writtenBy(accountId);
  const nothing = sql`false`;
  const mayPublish = may(actor, "report.publish");
  const scheduled = withEdition(sql`${reportEditions.status} = 'scheduled'`);
  const emergency = sql`${reportEditions.unapproved} and ${accountId} <> all(${authors})`;
  const oldestFirst = [asc(reports.updatedAt), asc(reports.id)];
  // One pass finds them all: they are counted and the first of them shown without being looked for twice.
  const read = async (where: SQL | undefined, order: SQL[] = oldestFirst) => {
    const found = await database
      .select({ id: reports.id })
      .from(reports)
      .where(where)
      .orderBy(...order);
    const ids = found.slice(0, listedAtHome).map(({ id }) => id);
    if (ids.length === 0) return { rows: [], total: 0 };
    const [rows, editions] = await Promise.all([
      selectReports({ where: inArray(reports.id, ids), order, limit: listedAtHome }, database),
      editionsOf(ids, actor, database),
    ]);
    const asking = rows.map((row): Asking => {
      return { ...row, editions: editions.filter(({ reportId }) => reportId === row.id) };
    });
    return { rows: asking, total: found.length };
  };
  const everyone = mayPublish || !may(actor, "report.write");
  const [waiting, back, drafts, due, approved, unapproved] = await Promise.all([
    read(and(kept, withEdition(waitingFor(actor)))),
    read(and(kept, own, returned)),
    read(and(kept, own, eq(reports.status, "draft"), sql`not (${returned})`)),
    read(everyone ? scheduled : and(own, scheduled), [asc(earliestMoment), asc(reports.id)]),
    read(mayPublish ? and(kept, withEdition(sql`${reportEditions.status} = 'approved'`)) : nothing),
    read(may(actor, "report.review") ? withEdition(emergency) : nothing),
  ]);
  return { waiting, returned: back, drafts, scheduled: due, approved, unapproved };
}
