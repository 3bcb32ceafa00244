import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { type Database, db, type Transaction } from "@/db/client";
import { cases } from "@/db/schema/cases";
import { districtProfiles } from "@/db/schema/district-profiles";
import { units } from "@/db/schema/districts";
import { reportFiles, reportPictures, reports, reportTexts } from "@/db/schema/reports";
import type { Use } from "./use";

type Reader = Database | Transaction;

const titleIn = (language: "en" | "zh") => sql<string>`coalesce((
  select ${reportTexts.title} from ${reportTexts}
  where ${reportTexts.versionId} = ${reports.workingVersionId} and ${reportTexts.language} = ${language}), '')`;

const current = (versionId: SQL.Aliased | typeof reportPictures.versionId | typeof reportFiles.versionId) =>
  or(eq(reports.workingVersionId, versionId), eq(reports.liveVersionId, versionId));

const report = {
  kind: sql<"report">`'report'`,
  id: reports.id,
  titleEn: titleIn("en"),
  titleZh: titleIn("zh"),
};

const seen = (versionId: typeof reportPictures.versionId | typeof reportFiles.versionId) =>
  sql<boolean>`coalesce(bool_or(${reports.liveVersionId} = ${versionId} and ${reports.withdrawnAt} is null), false)`;

/** Where each of these pictures is shown: in working and live versions of reports, in cases, on pages of districts. */
export async function usesOfPictures(keys: string[], database: Reader = db): Promise<Use[]> {
  if (keys.length === 0) return [];
  const inReports = await database
    .select({ key: reportPictures.pictureKey, ...report, live: seen(reportPictures.versionId) })
    .from(reportPictures)
    .innerJoin(reports, current(reportPictures.versionId))
    .where(inArray(reportPictures.pictureKey, keys))
    .groupBy(reportPictures.pictureKey, reports.id)
    .orderBy(reports.id);
  const inCases = await database
    .select({
      key: sql<string>`${cases.pictureKey}`,
      kind: sql<"case">`'case'`,
      id: cases.id,
      titleEn: cases.titleEn,
      titleZh: cases.titleZh,
      live: sql<boolean>`${cases.publishedAt} is not null and ${cases.withdrawnAt} is null`,
    })
    .from(cases)
    .where(inArray(cases.pictureKey, keys))
    .orderBy(cases.id);
  const ofDistricts = await database
    .select({
      key: sql<string>`${districtProfiles.pictureKey}`,
      kind: sql<"district">`'district'`,
      id: units.id,
      titleEn: units.nameEn,
      titleZh: units.nameZh,
      live: sql<boolean>`true`,
    })
    .from(districtProfiles)
    .innerJoin(units, eq(units.id, districtProfiles.unitId))
    .where(inArray(districtProfiles.pictureKey, keys))
    .orderBy(units.id);
  return [...inReports, ...inCases, ...ofDistricts];
}

/** Which reports offer each of these files, in their working or live versions. */
export async function usesOfFiles(keys: string[], database: Reader = db): Promise<Use[]> {
  if (keys.length === 0) return [];
  return database
    .select({ key: reportFiles.fileKey, ...report, live: seen(reportFiles.versionId) })
    .from(reportFiles)
    .innerJoin(reports, current(reportFiles.versionId))
    .where(inArray(reportFiles.fileKey, keys))
    .groupBy(reportFiles.fileKey, reports.id)
    .orderBy(reports.id);
}
