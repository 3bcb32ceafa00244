import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportPictures, reports } from "@/db/schema/reports";
import { readable } from "../published/queries";

/** Whether a report that visitors can read right now shows this picture. */
export async function isPictureInReport(key: string, database: Database = db): Promise<boolean> {
  const [shown] = await database
    .select({ key: reportPictures.pictureKey })
    .from(reportPictures)
    .innerJoin(reports, eq(reports.liveVersionId, reportPictures.versionId))
    .where(and(readable, eq(reportPictures.pictureKey, key)))
    .limit(1);
  return shown !== undefined;
}
