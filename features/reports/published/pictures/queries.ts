import { and, eq, inArray } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportPictures, reports, reportTexts } from "@/db/schema/reports";
import { type Body, type Picture, picturesOf } from "../../body/document";
import { type Language, readable } from "../queries";

export type ReportPicture = Pick<Picture, "key" | "width" | "height" | "alt">;

/**
 * The picture that stands for each of these reports, by the report's id: the first of its live version, in the words of
 * the language or, where its text has it not, of the other one. A report without pictures is missing.
 */
export async function picturesOfReports(
  ids: number[],
  language: Language,
  database: Database = db,
): Promise<Map<number, ReportPicture>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .select({ id: reports.id, key: reportPictures.pictureKey, language: reportTexts.language, body: reportTexts.body })
    .from(reports)
    .innerJoin(reportPictures, and(eq(reportPictures.versionId, reports.liveVersionId), eq(reportPictures.position, 0)))
    .innerJoin(reportTexts, eq(reportTexts.versionId, reports.liveVersionId))
    .where(and(readable, inArray(reports.id, ids)));
  // The one in the reader's language is set last and stays.
  const inOrder = rows.sort((a, b) => Number(a.language === language) - Number(b.language === language));
  const seen = inOrder.flatMap(({ id, key, body }) => {
    const picture = picturesOf(body as Body).find((one) => one.key === key);
    return picture ? [[id, { key, width: picture.width, height: picture.height, alt: picture.alt }] as const] : [];
  });
  return new Map(seen);
}
