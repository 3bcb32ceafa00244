import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sql } from "drizzle-orm";
import { vi } from "vitest";
import type { Database } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { foundFederationIfNew } from "@/db/seed/federation";
import { freshDatabase } from "@/db/testing";
import { operator } from "@/features/people/actor";
import { readKeptFile } from "@/platform/storage";
import { filesOf } from "./content";
import { entriesOf } from "./entries";
import { importArchive } from "./mutations/import-archive";
import { readArchived } from "./queries";
import { shapes, withFiles } from "./shapes/queries";
import { openArchive } from "./zip/read";
import { zipOf } from "./zip/write";

export const importedAt = new Date("2027-01-05T02:00:00Z");

/** A folder of one's own for files and archives; the portal keeps its files there until another is used. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  return {
    folder,
    use: () => vi.stubEnv("DATA_DIR", folder),
    drop() {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A portal as one is that was just set up, in which the next ids are far from those of any other. */
export async function emptyPortal() {
  const fresh = await freshDatabase("template1");
  await migrateDatabase(fresh.url);
  for (const [index, { name, id }] of shapes.entries()) {
    if (id?.among !== name) continue;
    await fresh.database.execute(
      sql`select setval(pg_get_serial_sequence(${name}, 'id'), ${5000 + (index % 7) * 131})`,
    );
  }
  await fresh.database.execute(sql`select setval(pg_get_serial_sequence('units', 'id'), 700)`);
  await foundFederationIfNew(fresh.database, importedAt);
  return fresh;
}

export async function archivedOf(meetingId: number, database: Database) {
  const archived = await database.transaction((tx) => readArchived(meetingId, importedAt, tx));
  if (!archived) throw new Error("there is no such meeting");
  return archived;
}

export const about = {
  ...{ format: "federation-portal-meeting" as const, version: 1, portal: "Portal A", site: "https://a.example" },
  ...{ title: { en: "Meeting", zh: "会议" }, at: "2026-12-01T00:00:00Z", by: "Sun Qiao", sealed: true },
};

/** Writes the archive of a meeting into a file. */
export async function writeArchive(path: string, meetingId: number, database: Database) {
  const archived = await archivedOf(meetingId, database);
  const said = { ...about, contentHash: archived.contentHash };
  const stream = zipOf(entriesOf(archived, readKeptFile), said);
  await pipeline(Readable.fromWeb(stream as never), createWriteStream(path));
  return archived;
}

export const opened = (path: string) => openArchive(path, (inside) => filesOf(inside, withFiles));

/** Brings in the archive in a file; it must be one that can be read. */
export async function bringIn(path: string, database: Database, trial = false) {
  const read = await opened(path);
  if (!read.ok) throw new Error(`${read.reason} ${read.what}`);
  try {
    return await importArchive({ archive: read.archive, trial }, { actor: operator, at: importedAt }, database);
  } finally {
    read.archive.close();
  }
}
