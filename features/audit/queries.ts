import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";

export const auditPageSize = 50;

/** The newest entries, fifty at a time; `before` is the id of the last one already seen. */
export async function listAudit(filter: { before?: number; action?: string }, database: Database = db) {
  return database
    .select()
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
