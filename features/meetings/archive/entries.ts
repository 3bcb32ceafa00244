import { canonical } from "../minutes/sealing/canonical";
import type { Content, Directory, ProofInside } from "./content";
import { digestOf } from "./digest";
import type { Entry } from "./zip/write";

/** A file of a meeting as it is kept: its digest and size by its row, and where its bytes lie. */
export type KeptFile = { sha256: string; bytes: number; name: string; place: string };

/** A whole meeting as it was read for an archive. */
export type Archived = {
  content: Content;
  contentHash: string;
  files: string[];
  directory: Directory;
  proofs: ProofInside[];
  kept: KeptFile[];
};

type Reader = (place: string) => Promise<Uint8Array | null>;

/** A file that is not where it is kept, or is another one. */
export class FileGone extends Error {}

async function bytesOf(file: KeptFile, read: Reader): Promise<Uint8Array> {
  const bytes = await read(file.place);
  if (!bytes || digestOf(bytes) !== file.sha256) throw new FileGone(file.name);
  return bytes;
}

/** The names of files that cannot be had as their rows tell of them; one is read after the other. */
export async function lostFiles({ kept }: Archived, read: Reader) {
  const lost: string[] = [];
  for (const file of kept) {
    await bytesOf(file, read).catch((error) => {
      if (!(error instanceof FileGone)) throw error;
      lost.push(file.name);
    });
  }
  return lost;
}

/** What of a meeting goes into its archive and comes out again: what it says, and its files, each once. */
export function entriesOf(archived: Archived, read: Reader): Entry[] {
  const { content, directory, proofs, kept } = archived;
  const text = (name: string, held: unknown): Entry => ({ name, bytes: async () => Buffer.from(canonical(held)) });
  const files = new Map(kept.map((file) => [file.sha256, file]));
  return [
    ...[text("meeting.json", content), text("directory.json", directory), text("seals.json", proofs)],
    ...[...files.values()].map((file) => ({
      name: `files/${file.sha256}`,
      bytes: () => bytesOf(file, read),
    })),
  ];
}
