import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, asc, eq } from "drizzle-orm";
import sharp from "sharp";
import { vi } from "vitest";
import type { Database } from "@/db/client";
import { auditEntries } from "@/db/schema/audit";
import { freshDatabase } from "@/db/testing";
import { deskOf } from "@/db/testing-desk";
import type { Actor } from "@/features/people/actor";
import { addFile } from "./mutations/add-file";
import { addPicture } from "./mutations/add-picture";
import { madePdf } from "./testing-files";

export const at = new Date("2026-01-05T02:00:00Z");

/** A database, its people and a store of one's own; `drop` takes all of it away. */
export async function ownLibrary() {
  const fresh = await freshDatabase();
  const desk = await deskOf(fresh.database);
  const folder = mkdtempSync(join(tmpdir(), "library-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("DATABASE_URL", fresh.url);
  async function drop() {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
    await fresh.drop();
  }
  return { ...desk, database: fresh.database, folder, drop };
}

/** A picture of one colour as a file. */
export function drawn(background: string, width = 600, height = 400): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

let made = 0;

/** Adds a picture that no other one is like. */
export async function pictureOf(actor: Actor, database: Database, fileName = "a.png") {
  const colour = `#${(0x102030 + made++ * 0x010203).toString(16).padStart(6, "0")}`;
  const answer = await addPicture({ bytes: await drawn(colour), fileName }, { actor, at }, database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return { kind: "picture" as const, key: answer.picture.key, version: 1 };
}

/** Adds a file that no other one is like. */
export async function fileOfTheirs(actor: Actor, database: Database, name = "plan.pdf") {
  const answer = await addFile({ bytes: madePdf(2000, 1 + (made++ % 250)), name }, { actor, at }, database);
  if (!answer.ok) throw new Error(answer.reasons.join());
  return { kind: "file" as const, key: answer.file.key, version: 1 };
}

/** What is on record about a thing, the oldest first. */
export function recordOf(type: string, id: string | number, database: Database) {
  return database
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.subjectType, type), eq(auditEntries.subjectId, String(id))))
    .orderBy(asc(auditEntries.id));
}
