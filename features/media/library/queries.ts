import { and, asc, desc, eq, exists, ilike, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { type Database, db, type Transaction } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { cases } from "@/db/schema/cases";
import { districtProfiles } from "@/db/schema/district-profiles";
import { mediaFiles, mediaFolders, pictures } from "@/db/schema/media";
import { accounts } from "@/db/schema/people";
import { reportFiles, reportPictures, reports } from "@/db/schema/reports";
import type { LibraryFilter } from "./filter";
import type { Folder, Named, Thing } from "./thing";

const pageSize = 40;

const picture = {
  kind: sql<Thing["kind"]>`'picture'`.as("kind"),
  key: pictures.key,
  version: pictures.version,
  name: sql<string>`${pictures.fileName}`.as("name"),
  bytes: pictures.bytes,
  width: sql<number>`${pictures.width}`.as("width"),
  height: sql<number>`${pictures.height}`.as("height"),
  folderId: pictures.folderId,
  altEn: sql<string>`${pictures.altEn}`.as("alt_en"),
  altZh: sql<string>`${pictures.altZh}`.as("alt_zh"),
  captionEn: pictures.captionEn,
  captionZh: pictures.captionZh,
  creditEn: pictures.creditEn,
  creditZh: pictures.creditZh,
  consent: sql<Thing["consent"]>`${pictures.consent}::text`.as("consent"),
  consentUntil: sql<string | null>`${pictures.consentUntil}::text`.as("consent_until"),
  createdAt: pictures.createdAt,
  trashedAt: pictures.trashedAt,
};

const file = {
  kind: sql<Thing["kind"]>`'file'`.as("kind"),
  key: mediaFiles.key,
  version: mediaFiles.version,
  name: sql<string>`${mediaFiles.name}`.as("name"),
  bytes: mediaFiles.bytes,
  width: sql<number>`0`.as("width"),
  height: sql<number>`0`.as("height"),
  folderId: mediaFiles.folderId,
  altEn: sql<string>`''`.as("alt_en"),
  altZh: sql<string>`''`.as("alt_zh"),
  captionEn: mediaFiles.captionEn,
  captionZh: mediaFiles.captionZh,
  creditEn: mediaFiles.creditEn,
  creditZh: mediaFiles.creditZh,
  consent: sql<Thing["consent"]>`'not_needed'`.as("consent"),
  consentUntil: sql<string | null>`null`.as("consent_until"),
  createdAt: mediaFiles.createdAt,
  trashedAt: mediaFiles.trashedAt,
};

const current = (versionId: typeof reportPictures.versionId | typeof reportFiles.versionId) =>
  or(eq(reports.workingVersionId, versionId), eq(reports.liveVersionId, versionId));

function used(database: Database): { picture: SQL | undefined; file: SQL } {
  const one = { one: sql`1` };
  return {
    picture: or(
      exists(
        database
          .select(one)
          .from(reportPictures)
          .innerJoin(reports, current(reportPictures.versionId))
          .where(eq(reportPictures.pictureKey, pictures.key)),
      ),
      exists(database.select(one).from(cases).where(eq(cases.pictureKey, pictures.key))),
      exists(database.select(one).from(districtProfiles).where(eq(districtProfiles.pictureKey, pictures.key))),
    ),
    file: exists(
      database
        .select(one)
        .from(reportFiles)
        .innerJoin(reports, current(reportFiles.versionId))
        .where(eq(reportFiles.fileKey, mediaFiles.key)),
    ),
  };
}

const consentIs = (wanted: LibraryFilter["consent"], day: string): SQL | undefined => {
  const over = sql`${pictures.consentUntil} < ${day}`;
  if (wanted === "missing") return or(eq(pictures.consent, "needed"), and(eq(pictures.consent, "given"), over));
  if (wanted === "given") return and(eq(pictures.consent, "given"), sql`(${over}) is not true`);
  return wanted === "not_needed" ? eq(pictures.consent, "not_needed") : undefined;
};

const spoken = (q: string, ...columns: Parameters<typeof ilike>[0][]) =>
  or(...columns.map((column) => ilike(column, `%${q.replace(/[\\%_]/g, "\\$&")}%`)));

type Wanted = Omit<LibraryFilter, "folder"> & { folders: number[] | null; day: string };

function pickedPictures(
  { q, kind, consent, unused, trash, folders, day }: Wanted,
  database: Database,
): SQL | undefined {
  const { fileName, altEn, altZh, captionEn, captionZh, creditEn, creditZh, trashedAt } = pictures;
  return and(
    kind === "file" ? sql`false` : undefined,
    trash ? isNotNull(trashedAt) : isNull(trashedAt),
    folders ? inArray(pictures.folderId, folders) : undefined,
    q ? spoken(q, fileName, altEn, altZh, captionEn, captionZh, creditEn, creditZh) : undefined,
    consentIs(consent, day),
    unused ? not(used(database).picture ?? sql`false`) : undefined,
  );
}

function pickedFiles({ q, kind, consent, unused, trash, folders }: Wanted, database: Database): SQL | undefined {
  const { name, captionEn, captionZh, creditEn, creditZh, trashedAt } = mediaFiles;
  return and(
    kind === "picture" || (consent !== "all" && consent !== "not_needed") ? sql`false` : undefined,
    trash ? isNotNull(trashedAt) : isNull(trashedAt),
    folders ? inArray(mediaFiles.folderId, folders) : undefined,
    q ? spoken(q, name, captionEn, captionZh, creditEn, creditZh) : undefined,
    unused ? not(used(database).file) : undefined,
  );
}

/** The things of the library that are wanted, the newest first, forty a page. `day` is today's, for consents. */
export async function listThings(wanted: Wanted, database: Database = db) {
  const chosen = { pictures: pickedPictures(wanted, database), files: pickedFiles(wanted, database) };
  const rows: Thing[] = await unionAll(
    database.select(picture).from(pictures).where(chosen.pictures),
    database.select(file).from(mediaFiles).where(chosen.files),
  )
    .orderBy(sql`created_at desc, key`)
    .limit(pageSize)
    .offset((wanted.page - 1) * pageSize);
  const total = (await database.$count(pictures, chosen.pictures)) + (await database.$count(mediaFiles, chosen.files));
  return { rows, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

/** Every folder of the library. */
export async function listFolders(database: Database | Transaction = db): Promise<Folder[]> {
  const { id, parentId, name } = mediaFolders;
  return database.select({ id, parentId, name }).from(mediaFolders).orderBy(asc(id));
}

/** A folder, held until the transaction ends so that it is not removed meanwhile; null when there is none. */
export async function holdFolder(id: number, tx: Transaction): Promise<Folder | null> {
  const { parentId, name } = mediaFolders;
  const [folder] = await tx
    .select({ id: mediaFolders.id, parentId, name })
    .from(mediaFolders)
    .where(eq(mediaFolders.id, id))
    .for("key share");
  return folder ?? null;
}

/** One picture or file with everything its own page tells; null when there is none. */
export async function readThing(key: string, database: Database = db) {
  const people = { uploadedBy: accounts.name };
  const { content, focusX, focusY, consentWho, consentOn, consentHow, replacedAt } = pictures;
  const [one] = await database
    .select({ ...picture, ...people, content, focusX, focusY, consentWho, consentOn, consentHow, replacedAt })
    .from(pictures)
    .leftJoin(accounts, eq(accounts.id, pictures.createdBy))
    .where(eq(pictures.key, key));
  if (one) return { ...one, kind: "picture" as const };
  const [other] = await database
    .select({ ...file, ...people, type: mediaFiles.type, sha256: mediaFiles.sha256 })
    .from(mediaFiles)
    .leftJoin(accounts, eq(accounts.id, mediaFiles.createdBy))
    .where(eq(mediaFiles.key, key));
  return other ? { ...other, kind: "file" as const } : null;
}

/** What was done to a thing, the newest first. */
export async function historyOf(key: string, database: Database = db) {
  const { id, at, actorName, action } = auditEntries;
  return database
    .select({ id, at, actorName, action })
    .from(auditEntries)
    .where(and(inArray(auditEntries.subjectType, ["picture", "file"]), eq(auditEntries.subjectId, key)))
    .orderBy(desc(id))
    .limit(50);
}

/** The rows of these things, held until the transaction ends, in an order that no two verbs cross in. */
export async function lockThings(things: readonly Named[], tx: Transaction) {
  const keysOf = (kind: Named["kind"]) => things.filter((one) => one.kind === kind).map(({ key }) => key);
  const ofPictures = await tx
    .select({ key: pictures.key, version: pictures.version, name: pictures.fileName, folderId: pictures.folderId })
    .from(pictures)
    .where(inArray(pictures.key, keysOf("picture")))
    .orderBy(asc(pictures.key))
    .for("update");
  const ofFiles = await tx
    .select({ key: mediaFiles.key, version: mediaFiles.version, name: mediaFiles.name, folderId: mediaFiles.folderId })
    .from(mediaFiles)
    .where(inArray(mediaFiles.key, keysOf("file")))
    .orderBy(asc(mediaFiles.key))
    .for("update");
  return [
    ...ofPictures.map((row) => ({ kind: "picture" as const, ...row })),
    ...ofFiles.map((row) => ({ kind: "file" as const, ...row })),
  ];
}
