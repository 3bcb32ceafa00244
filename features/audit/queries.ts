import { and, asc, desc, eq, getTableColumns, lt, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";

export const auditPageSize = 50;

// What a deed was done to, by the name that this entry or the nearest one before it gives. A meeting is called by its
// quarter; whatever else an entry about it names is something within it.
const subjectName = sql<string | null>`(
  select case told.subject_type
    when 'meeting' then concat(told.after ->> 'year', ' Q', told.after ->> 'quarter')
    else coalesce(told.after ->> 'title', told.after ->> 'email', told.after ->> 'nameEn') end
  from ${auditEntries} as told
  where told.subject_type = ${auditEntries}.subject_type and told.subject_id = ${auditEntries}.subject_id
    and told.id <= ${auditEntries}.id
    and case told.subject_type
      when 'meeting' then told.after ?& array['year', 'quarter']
      else told.after ?| array['title', 'email', 'nameEn'] end
  order by told.id desc limit 1)`;

/** The newest entries, fifty at a time; `before` is the id of the last one already seen. */
export async function listAudit(filter: { before?: number; action?: string }, database: Database = db) {
  return database
    .select({ ...getTableColumns(auditEntries), subjectName })
    .from(auditEntries)
    .where(
      and(
        filter.before ? lt(auditEntries.id, filter.before) : undefined,
        filter.action ? eq(auditEntries.action, filter.action) : undefined,
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(auditPageSize);
}

/** Every kind of deed that was ever recorded. */
export async function listAuditActions(database: Database = db): Promise<string[]> {
  const rows = await database
    .selectDistinct({ action: auditEntries.action })
    .from(auditEntries)
    .orderBy(asc(auditEntries.action));
  return rows.map(({ action }) => action);
}

/** Whether the database answers and its tables are there. */
export async function isDatabaseReady(database: Database = db): Promise<boolean> {
  try {
    await database.execute(sql`select 1 from audit_entries limit 1`);
    return true;
  } catch {
    return false;
  }
}
