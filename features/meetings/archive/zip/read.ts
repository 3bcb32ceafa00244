import { createHash } from "node:crypto";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { z } from "zod";
import { listRefusal } from "@/features/media/files/unfolding";
import { content, directory, formatVersion, type Manifest, manifest, proofs } from "../content";
import { contentHashOf } from "../digest";
import { type ReadRefusal, Refused } from "./refusal";

const mebi = 1024 * 1024;
const largest = { files: 20_000, unfolded: 4096 * mebi, text: 128 * mebi, file: 64 * mebi };

const inside =
  /^(?:(?:manifest|meeting|directory|seals)\.json|attendance\.csv|meeting\.ics|minutes-(?:en|zh)\.(?:pdf|docx)|files\/[0-9a-f]{64})$/;

async function piecesOf(zip: ZipFile, entry: Entry, take: (piece: Buffer) => void): Promise<void> {
  // What unfolds to more or less than the list says is told from that by the reader of the zip.
  for await (const piece of await zip.openReadStreamPromise(entry)) take(piece as Buffer);
}

async function bytesOf(zip: ZipFile, entry: Entry | undefined, name: string, most: number): Promise<Buffer> {
  if (!entry) throw new Refused("file_missing", name);
  if (entry.uncompressedSize > most) throw new Refused("unfolds_too_large", name);
  const pieces: Buffer[] = [];
  await piecesOf(zip, entry, (piece) => pieces.push(piece));
  return Buffer.concat(pieces);
}

async function listOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > largest.files) throw new Refused("unfolds_too_large");
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const refusal = listRefusal(entries, zip.fileSize, largest.unfolded);
  if (refusal) throw new Refused(refusal);
  const strange = entries.find(({ fileName }) => !inside.test(fileName));
  if (!entries.some(({ fileName }) => fileName === "manifest.json")) throw new Refused("not_an_archive");
  if (strange) throw new Refused("unsafe", strange.fileName);
  return new Map(entries.map((entry) => [entry.fileName, entry]));
}

function parsed<Schema extends z.ZodType>(schema: Schema, bytes: Buffer, name: string): z.infer<Schema> {
  try {
    const read = schema.safeParse(JSON.parse(bytes.toString("utf8")));
    if (read.success) return read.data;
  } catch {}
  throw new Refused("damaged", name);
}

function manifestIn(bytes: Buffer): Manifest {
  let said: { format?: unknown; version?: unknown } | null;
  try {
    said = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refused("damaged", "manifest.json");
  }
  if (said?.format !== "federation-portal-meeting") throw new Refused("not_an_archive");
  if (said.version !== formatVersion) throw new Refused("unknown_version", String(said.version));
  return parsed(manifest, bytes, "manifest.json");
}

/** Every file is there, none besides, and each is the one that the manifest tells of. */
async function checkFiles(zip: ZipFile, entries: Map<string, Entry>, { files }: Manifest): Promise<void> {
  const listed = new Set(files.map(({ name }) => name));
  const more = [...entries.keys()].find((name) => name !== "manifest.json" && !listed.has(name));
  if (more !== undefined) throw new Refused("unsafe", more);
  for (const { name, bytes, sha256 } of files) {
    const entry = entries.get(name);
    if (!entry) throw new Refused("file_missing", name);
    if (entry.uncompressedSize !== bytes) throw new Refused("file_altered", name);
    const hash = createHash("sha256");
    await piecesOf(zip, entry, (piece) => hash.update(piece));
    const digest = hash.digest("hex");
    if (digest !== sha256 || (name.startsWith("files/") && name !== `files/${digest}`)) {
      throw new Refused("file_altered", name);
    }
  }
}

async function readAll(zip: ZipFile, withFiles: (inside: z.infer<typeof content>) => readonly string[]) {
  const entries = await listOf(zip);
  const text = (name: string) => bytesOf(zip, entries.get(name), name, largest.text);
  const told = manifestIn(await text("manifest.json"));
  await checkFiles(zip, entries, told);
  const meeting = parsed(content, await text("meeting.json"), "meeting.json");
  const files = withFiles(meeting);
  const missing = files.find((sha256) => !entries.has(`files/${sha256}`));
  if (missing !== undefined) throw new Refused("file_missing", `files/${missing}`);
  if (contentHashOf(meeting, files) !== told.contentHash) throw new Refused("wrong_hash");
  return {
    ...{ manifest: told, content: meeting, files },
    directory: parsed(directory, await text("directory.json"), "directory.json"),
    proofs: parsed(proofs, await text("seals.json"), "seals.json"),
    bytes: (sha256: string) => bytesOf(zip, entries.get(`files/${sha256}`), `files/${sha256}`, largest.file),
    close: () => zip.close(),
  };
}

export type ReadArchive = Awaited<ReturnType<typeof readAll>>;

/**
 * Opens the archive at a path and checks that it is whole: within bounds, no file missing, altered or besides, and its
 * content the one that its hash is of. `filesOf` tells which files belong to a content. It is to be closed.
 */
export async function openArchive(
  path: string,
  filesOf: Parameters<typeof readAll>[1],
): Promise<{ ok: true; archive: ReadArchive } | { ok: false; reason: ReadRefusal; what: string }> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    return { ok: true, archive: await readAll(zip, filesOf) };
  } catch (error) {
    zip?.close();
    if (error instanceof Refused) return { ok: false, reason: error.reason, what: error.what };
    const message = error instanceof Error ? error.message : "";
    if (/ENOENT|EACCES|EISDIR/.test(message)) throw error;
    const unsafe = /absolute path|invalid relative path|invalid characters/.test(message);
    return { ok: false, reason: unsafe ? "unsafe" : "damaged", what: "" };
  }
}
