import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type FreshDatabase, freshDatabase } from "@/db/testing";
import { operator } from "@/features/people/actor";
import { contentHashOf } from "./digest";
import { importArchive } from "./mutations/import-archive";
import { fullMeeting } from "./testing-archive";
import { importedAt, opened, ownFolder, writeArchive } from "./testing-portals";
import type { ReadArchive } from "./zip/read";

type Inside = ReadArchive["content"];

export const act = { actor: operator, at: importedAt };
export const refused = (reason: string, what: unknown = expect.any(String)) => ({ ok: false, reasons: [reason], what });
export const rowOf = (content: Inside, table: string) => content.tables[table]?.[0] ?? {};

/** Takes the seals off a content, as if it had never been sealed. */
export function unseal(content: Inside): void {
  content.seals = [];
  content.tables.minutes_annexes = [];
  rowOf(content, "meeting_minutes").state = "approved";
}

class Undone extends Error {}

/** The archive of the fullest meeting, read, and the portal it is from; for a test file. `portal` is to be set. */
export function incoming() {
  const there = ownFolder();
  const world = {
    folder: there.folder,
    origin: null as unknown as FreshDatabase,
    portal: null as unknown as FreshDatabase,
    archive: null as unknown as ReadArchive,
    bring: (given: Partial<ReadArchive> = {}, trial = false) =>
      importArchive({ archive: { ...world.archive, ...given }, trial }, act, world.portal.database),
    /** Another content, as one would write it who knows how archives are hashed. */
    forged(change: (content: Inside) => void): Partial<ReadArchive> {
      const content = structuredClone(world.archive.content);
      change(content);
      const { manifest, files } = world.archive;
      return { content, manifest: { ...manifest, contentHash: contentHashOf(content, files) } };
    },
    filesHere: (): string[] => [],
    /** What a test does in the portal, which is afterwards as it was. */
    undone: (test: () => Promise<void>) => async () => {
      const { portal } = world;
      const deeds = portal.database.transaction(async (tx) => {
        world.portal = { ...portal, database: tx as never };
        await test();
        throw new Undone();
      });
      await deeds
        .catch((error) => {
          if (!(error instanceof Undone)) throw error;
        })
        .finally(() => {
          world.portal = portal;
        });
    },
  };
  beforeAll(async () => {
    there.use();
    world.origin = await freshDatabase();
    const path = join(there.folder, "meeting.zip");
    await writeArchive(path, await fullMeeting(world.origin.database), world.origin.database);
    const read = await opened(path);
    if (!read.ok) throw new Error(read.reason);
    world.archive = read.archive;
  });
  beforeEach(() => {
    const here = ownFolder();
    here.use();
    world.filesHere = () =>
      ["materials", "follow-ups"].flatMap((name) => {
        const folder = join(here.folder, "media", name);
        return existsSync(folder) ? readdirSync(folder) : [];
      });
    return () => here.drop();
  });
  afterAll(async () => {
    world.archive.close();
    await world.origin.drop();
    there.drop();
  });
  return world;
}
