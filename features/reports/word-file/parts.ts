import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { listRefusal } from "@/features/media/files/unfolding";
import { largest } from "./limits";
import type { WordRefusal } from "./refusal";

export type Part = { name: string; bytes: Buffer };
export type Parts = { ok: true; parts: Part[]; names: string[] } | { ok: false; reason: WordRefusal };

class Refused extends Error {
  constructor(readonly reason: WordRefusal) {
    super(reason);
  }
}

const isText = (name: string) =>
  /^(?:\[content_types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i.test(name);
const isPicture = (name: string) => /^(?:word\/)?media\/[^/]+$/i.test(name);

// An encrypted docx and a .doc of old are both OLE files; only the former has this stream, its name in UTF-16.
const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
const encryptedStream = Buffer.from("EncryptedPackage", "utf16le");

function refusalAtSight(bytes: Buffer): WordRefusal | null {
  if (bytes.length > largest.file) return "too_large";
  if (bytes.subarray(0, 8).equals(ole)) return bytes.includes(encryptedStream) ? "encrypted" : "old_word";
  return bytes.toString("latin1", 0, 4) === "PK\x03\x04" ? null : "not_docx";
}

/** What the list of parts alone says against the file; nothing has been unfolded yet. */
function checkList(entries: Entry[], size: number): void {
  const refusal = listRefusal(entries, size, largest.unfolded);
  if (refusal) throw new Refused(refusal);
  if (!entries.some(({ fileName }) => fileName === "word/document.xml")) throw new Refused("not_docx");
}

async function unfold(zip: ZipFile, entry: Entry, limit: number): Promise<Part> {
  if (entry.uncompressedSize > limit) throw new Refused("unfolds_too_large");
  const stream = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  // A part that unfolds to more than its list says is cut off there by the reader of the zip.
  for await (const piece of stream) pieces.push(piece);
  return { name: entry.fileName, bytes: Buffer.concat(pieces) };
}

async function read(zip: ZipFile, size: number): Promise<{ parts: Part[]; names: string[] }> {
  if (zip.entryCount > largest.parts) throw new Refused("too_many_parts");
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  checkList(entries, size);
  const parts: Part[] = [];
  const left = { xml: largest.xml, pictures: largest.pictures };
  for (const entry of entries) {
    const kind = isText(entry.fileName) ? "xml" : isPicture(entry.fileName) ? "pictures" : null;
    if (!kind) continue;
    const limit = kind === "xml" ? left.xml : Math.min(left.pictures, largest.picture);
    const part = await unfold(zip, entry, limit);
    left[kind] -= part.bytes.length;
    parts.push(part);
  }
  return { parts, names: entries.map(({ fileName }) => fileName) };
}

/**
 * The parts of a Word file that its text is made of, unfolded within the limits; or why the file is not taken. What is
 * too large is told from the list of parts, before anything is unfolded.
 */
export async function partsOf(bytes: Buffer): Promise<Parts> {
  const reason = refusalAtSight(bytes);
  if (reason) return { ok: false, reason };
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, strictFileNames: true });
    return { ok: true, ...(await read(zip, bytes.length)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    const message = error instanceof Error ? error.message : "";
    return {
      ok: false,
      reason: /^(?:absolute path|invalid relative path|invalid characters)/.test(message) ? "unsafe" : "damaged",
    };
  }
}
