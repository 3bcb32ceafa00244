import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { type Manifest, packedFirst } from "../content";
import { digestOf } from "../digest";

/** A file that goes into an archive; its bytes are asked for when its turn has come, and are not kept. */
export type Entry = { name: string; bytes: () => Promise<Uint8Array> };

type About = Omit<Manifest, "files">;

const asStream = (bytes: Uint8Array) => Readable.from([Buffer.from(bytes)]);

/** Files as one ZIP, written while it is read: one file at a time, and last the list of them all with their digests. */
export function zipOf(entries: readonly Entry[], about: About): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const files: Manifest["files"] = [];
  const add = (name: string, bytes: () => Promise<Uint8Array>) =>
    zip.addReadStreamLazy(name, { mtime: new Date(about.at), compress: packedFirst(name) }, (ready) => {
      bytes().then(
        (given) => {
          files.push({ name, bytes: given.length, sha256: digestOf(given) });
          ready(null, asStream(given));
        },
        (error) => ready(error, asStream(new Uint8Array())),
      );
    });
  for (const { name, bytes } of entries) add(name, bytes);
  add("manifest.json", async () => Buffer.from(`${JSON.stringify({ ...about, files }, null, 2)}\n`));
  const out = zip.outputStream as Readable;
  // A file that cannot be had breaks the download off, so that nobody keeps half an archive for a whole one.
  zip.on("error", (error) => out.destroy(error));
  zip.end();
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}
