import { createHash } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll } from "vitest";
import { ZipFile } from "yazl";
import { canonical } from "../../minutes/sealing/canonical";
import type { Content } from "../content";
import { contentHashOf, digestOf } from "../digest";
import { openArchive } from "./read";
import { type Entry, zipOf } from "./write";

export const file = Buffer.from("The plan of the year.");
export const sha256 = digestOf(file);
export const inside: Content = {
  ...{ accounts: [], people: [], seals: [], wordings: [] },
  tables: { meetings: [{ ref: "meetings/1", date: null }], materials: [{ ref: "materials/1", sha256 }] },
};
export const about = {
  ...{ format: "federation-portal-meeting" as const, version: 1, portal: "Portal", site: "https://a.example" },
  ...{ title: { en: "Meeting", zh: "会议" }, at: "2026-12-01T00:00:00Z", by: "Sun Qiao", sealed: false },
  contentHash: contentHashOf(inside, [sha256]),
};
export const parts: Record<string, Buffer> = {
  "meeting.json": Buffer.from(canonical(inside)),
  "directory.json": Buffer.from("{}"),
  "seals.json": Buffer.from("[]"),
  "attendance.csv": Buffer.from("\uFEFF"),
  [`files/${sha256}`]: file,
};
export const entriesOf = (given: Record<string, Buffer>): Entry[] =>
  Object.entries(given).map(([name, bytes]) => ({ name, bytes: async () => bytes }));

const withFiles = ({ tables }: Content) => (tables.materials ?? []).map((row) => String(row.sha256));
export const read = (path: string) => openArchive(path, withFiles);
let folder: string;
export const at = (name: string) => join(folder, `${name}.zip`);

/** A folder for the archives of a test file. */
export function ownZips(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "zips-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
}

export async function written(name: string, entries: Entry[], said = about): Promise<string> {
  await pipeline(Readable.fromWeb(zipOf(entries, said) as never), createWriteStream(at(name)));
  return at(name);
}

/** A ZIP of these files as they are, with the manifest that tells of them or another one. */
export async function made(name: string, given: Record<string, Buffer>, manifest?: unknown): Promise<string> {
  const zip = new ZipFile();
  const files = Object.entries(given).map(([one, bytes]) => ({
    ...{ name: one, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") },
  }));
  for (const [one, bytes] of Object.entries(given)) zip.addBuffer(bytes, one);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest ?? { ...about, files })), "manifest.json");
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(at(name)));
  return at(name);
}
