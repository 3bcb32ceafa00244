import { and, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { reports } from "@/db/schema/reports";
import { quarterFrom } from "@/features/meetings/address";
import { boundsOf } from "../home/quarter";
import type { DeskFilter, Show } from "./filter";
import { selectReports, writtenBy } from "./rows/queries";

const deskPageSize = 30;

const kept = isNull(reports.trashedAt);

const shown: Record<Show, SQL | undefined> = {
  all: kept,
  draft: and(eq(reports.status, "draft"), kept),
  in_review: and(eq(reports.status, "in_review"), kept),
  approved: eq(reports.status, "approved"),
  scheduled: eq(reports.status, "scheduled"),
  published: and(isNotNull(reports.liveVersionId), isNull(reports.withdrawnAt)),
  withdrawn: isNotNull(reports.withdrawnAt),
  trash: isNotNull(reports.trashedAt),
};

const orders: Record<DeskFilter["sort"], SQL[]> = {
  changed: [desc(reports.updatedAt), desc(reports.id)],
  published: [sql`${reports.publishedAt} desc nulls last`, desc(reports.id)],
  views: [desc(reports.views), desc(reports.id)],
};

/** Every character of what was typed stands for itself. */
const containing = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;

/** Reports whose working title, in either language, has these words. */
const titled = (words: string) => sql`${reports.workingVersionId} in (
  select t.version_id from report_texts t where t.title ilike ${containing(words)})`;

function inState(language: string, state: string): SQL {
  const written = sql`exists (select 1 from report_texts t
    where t.version_id in (${reports.workingVersionId}, ${reports.liveVersionId}) and t.language::text = ${language})`;
  if (state === "missing") return sql`not ${written}`;
  return sql`${reports.id} in (select e.report_id from report_editions e
    where e.language::text = ${language} and e.status::text = ${state}) and ${written}`;
}

function happenedIn(quarter: string): SQL | undefined {
  const named = quarterFrom(quarter);
  if (!named) return undefined;
  const { from, until } = boundsOf(named);
  const day = (moment: Date) => sql`(${moment.toISOString()}::timestamptz at time zone 'Asia/Shanghai')::date`;
  return sql`${reports.workingVersionId} in (select v.id from report_versions v
    where v.event_date >= ${day(from)} and v.event_date < ${day(until)})`;
}

export type Wanted = Partial<Omit<DeskFilter, "mine">> & { writtenBy?: number | null };

function limitsOf({ status = "all", writtenBy: author, ...wanted }: Wanted): SQL | undefined {
  const { section, source, theme, language, quarter, q } = wanted;
  const [of = "", state = ""] = language?.split("-") ?? [];
  const ofVersion = (column: "source_unit_id" | "theme_id", id: number) =>
    sql`${reports.workingVersionId} in (select v.id from report_versions v where v.${sql.identifier(column)} = ${id})`;
  return and(
    shown[status],
    author ? writtenBy(author) : undefined,
    section ? eq(reports.sectionId, section) : undefined,
    source ? ofVersion("source_unit_id", source) : undefined,
    theme ? ofVersion("theme_id", theme) : undefined,
    language ? inState(of, state) : undefined,
    quarter ? happenedIn(quarter) : undefined,
    q ? titled(q) : undefined,
  );
}

/** The reports of the desk, the last changed first unless asked otherwise, thirty a page, with how many there are. */
export async function listReports({ page = 1, sort = "changed", ...wanted }: Wanted, database: Database = db) {
  const where = limitsOf(wanted);
  const window = { limit: deskPageSize, offset: (page - 1) * deskPageSize };
  const [rows, total] = await Promise.all([
    selectReports({ where, order: orders[sort], ...window }, database),
    database.$count(reports, where),
  ]);
  return { rows, total, pages: Math.max(1, Math.ceil(total / deskPageSize)) };
}

const mostTaken = 10_000;

/** The same reports on one list to be taken away, ten thousand at most. */
export async function listAllReports({ sort = "changed", ...wanted }: Wanted, database: Database | Transaction = db) {
  return selectReports({ where: limitsOf(wanted), order: orders[sort], limit: mostTaken }, database);
}

const mostFound = 8;

/** The few reports whose title has these words, those that begin with them first and then the last changed. */
export async function findTitled(words: string, database: Database = db) {
  const begins = sql`exists (select 1 from report_texts t
    where t.version_id = ${reports.workingVersionId} and t.title ilike ${containing(words).slice(1)}) desc`;
  const order = [begins, ...orders.changed];
  return selectReports({ where: and(kept, titled(words)), order, limit: mostFound }, database);
}
