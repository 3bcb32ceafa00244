import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportFiles, reports } from "@/db/schema/reports";
import { readable } from "../published/queries";

/** Whether a report that visitors can read right now offers this file. */
export async function isFileInReport(key: string, database: Database = db): Promise<boolean> {
  const [offered] = await database
    .select({ key: reportFiles.fileKey })
    .from(reportFiles)
    .innerJoin(reports, eq(reports.liveVersionId, reportFiles.versionId))
    .where(and(readable, eq(reportFiles.fileKey, key)))
    .limit(1);
  return offered !== undefined;
}
