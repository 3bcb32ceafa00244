import { and, asc, eq, gt } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { accounts } from "@/db/schema/people";
import { reportPresence } from "@/db/schema/report-editions";
import { type Here, staleMs } from "./presence";

/** Who has a report open at this moment, tab by tab. */
export async function listPresent(reportId: number, now: Date, database: Database | Transaction = db): Promise<Here[]> {
  return database
    .select({
      tab: reportPresence.tab,
      accountId: reportPresence.accountId,
      name: accounts.name,
      pen: reportPresence.pen,
    })
    .from(reportPresence)
    .innerJoin(accounts, eq(accounts.id, reportPresence.accountId))
    .where(and(eq(reportPresence.reportId, reportId), gt(reportPresence.seenAt, new Date(now.getTime() - staleMs))))
    .orderBy(asc(accounts.name), asc(reportPresence.tab));
}
