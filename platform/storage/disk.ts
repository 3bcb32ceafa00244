import { randomBytes } from "node:crypto";
import { rename } from "node:fs/promises";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

const diskAt = (location: string) => new Disk(new FSDriver({ location, visibility: "private" }));

/** Keeps a file below a folder; what a full disk left of it is taken away again. */
export async function keepOnDisk(root: string, name: string, bytes: Uint8Array): Promise<void> {
  const disk = diskAt(root);
  const unfinished = `${name}.${randomBytes(6).toString("hex")}`;
  try {
    await disk.put(unfinished, bytes);
    // The disk's own move copies, and half a copy could be read. No join of unknown parts: the build would take it for
    // any file of the project and follow them all.
    await rename(`${root}/${unfinished}`, `${root}/${name}`);
  } catch (error) {
    await disk.delete(unfinished).catch(() => undefined);
    throw error;
  }
}

/** The bytes of a file below a folder; null when there is none. */
export async function readFromDisk(root: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const disk = diskAt(root);
  return (await disk.exists(name)) ? new Uint8Array(await disk.getBytes(name)) : null;
}

/** Takes a file below a folder away; one that is not there is away already. */
export async function dropFromDisk(root: string, name: string): Promise<void> {
  await diskAt(root).delete(name);
}
