import { and, desc, eq, lt, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";

const pageSize = 50;

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
    .limit(pageSize);
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
