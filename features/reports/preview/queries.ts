import { and, eq } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { meetings } from "@/db/schema/meetings";
import { reports, sections } from "@/db/schema/reports";
import { listVersions, readVersions } from "../versions/queries";

/** A report with one version of it, the working one if none is named, as a preview needs them; null when there is none. */
export async function readPreview(id: number, number: number | undefined, database: Database = db) {
  const [row] = await database
    .select({ report: reports, section: sections, quarter: { year: meetings.year, quarter: meetings.quarter } })
    .from(reports)
    .innerJoin(sections, eq(sections.id, reports.sectionId))
    .leftJoin(meetings, and(eq(meetings.id, reports.meetingId), eq(meetings.isPublic, true)))
    .where(eq(reports.id, id));
  if (!row) return null;
  const versions = await listVersions(id, database);
  const working = versions.find((one) => one.working)?.number;
  const live = versions.find((one) => one.live)?.number;
  const wanted = number ?? working;
  const [version] = wanted === undefined ? [] : await readVersions(id, [wanted], database);
  return version ? { ...row, version, working, live } : null;
}

export type Preview = NonNullable<Awaited<ReturnType<typeof readPreview>>>;
