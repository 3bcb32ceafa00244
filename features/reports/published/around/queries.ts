import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type Database, db } from "@/db/client";
import { reportSteps, reports, reportVersions } from "@/db/schema/reports";
import { type Language, listReadable, newestFirst, readable } from "../queries";
import type { Change } from "./changes";
import { type Found, type Place, relatedOf } from "./places";

const mostRelated = 4;

/** What of a report decides what stands around it. */
type Read = {
  id: number;
  sectionId: number;
  publishedAt: Date;
  meetingId: number | null;
  source: { id: number; kind: string };
  theme: { id: number } | null;
};

const oldestFirst = [sql`${reports.publishedAt} asc nulls first`, sql`${reports.id} asc nulls first`];

function found(place: Place, where: SQL, order: SQL[], limit: number): SQL {
  return sql`(select ${place}::text as place, ${reports.id} as id from ${reports}
    join ${reportVersions} on ${reportVersions.id} = ${reports.liveVersionId}
    where ${readable} and ${where} order by ${sql.join(order, sql`, `)} limit ${limit})`;
}

/** The neighbours by publication in the section and more related reports than are shown, as doubles fall away. */
function candidates({ id, sectionId, publishedAt, meetingId, source, theme }: Read): SQL {
  const here = sql`(${publishedAt.toISOString()}::timestamptz, ${id}::int)`;
  const there = sql`(${reports.publishedAt}, ${reports.id})`;
  const inSection = eq(reports.sectionId, sectionId);
  const like = (place: Place, same: SQL) =>
    found(place, sql`${same} and ${reports.id} <> ${id}`, newestFirst, mostRelated);
  const parts = [
    found("earlier", sql`${inSection} and ${there} < ${here}`, newestFirst, 1),
    found("later", sql`${inSection} and ${there} > ${here}`, oldestFirst, 1),
    ...(meetingId === null ? [] : [like("meeting", eq(reports.meetingId, meetingId))]),
    ...(source.kind === "district" ? [like("district", eq(reportVersions.sourceUnitId, source.id))] : []),
    ...(theme === null ? [] : [like("theme", eq(reportVersions.themeId, theme.id))]),
  ];
  return sql.join(parts, sql` union all `);
}

/**
 * What a reader can go on to from a report: the one published before it and the one after it in its section, and up to
 * four others on the same matter, the newest of each kind first.
 */
export async function readAround(report: Read, language: Language, database: Database = db) {
  const { rows } = await database.execute<Found>(candidates(report));
  const related = relatedOf(rows, mostRelated);
  const idOf = (wanted: Place) => rows.find(({ place }) => place === wanted)?.id;
  const neighbours = [idOf("earlier"), idOf("later")].flatMap((id) => (id === undefined ? [] : [id]));
  const listed = await listReadable([...new Set([...related, ...neighbours])], language, database);
  const byId = (id: number | undefined) => listed.find((one) => one.id === id) ?? null;
  return {
    earlier: byId(idOf("earlier")),
    later: byId(idOf("later")),
    related: related.flatMap((id) => byId(id) ?? []),
  };
}

/**
 * What a report's readers are told of its major changes, the newest first, and when the last one was; null when there was
 * none. A minor change is made without a word, and what was said at the first publication changed nothing.
 */
export async function readChanges(reportId: number, database: Database = db) {
  const published = await database
    .select({
      at: reportSteps.at,
      change: reportVersions.change,
      en: reportVersions.changeNoteEn,
      zh: reportVersions.changeNoteZh,
    })
    .from(reportSteps)
    .innerJoin(reportVersions, eq(reportVersions.id, reportSteps.versionId))
    .where(and(eq(reportSteps.reportId, reportId), inArray(reportSteps.step, ["publish", "publish_emergency"])))
    .orderBy(asc(reportSteps.id));
  const [, ...again] = published;
  const changes: Change[] = again
    .filter(({ change }) => change === "major")
    .map(({ at, en, zh }) => ({ at, en, zh }))
    .reverse();
  return { changes, changedAt: changes[0]?.at ?? null };
}
