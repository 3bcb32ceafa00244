import { randomBytes } from "node:crypto";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { readEnv } from "./env";

const folder = () => join(readEnv().dataDir, "media");
const diskAt = (location: string) => new Disk(new FSDriver({ location, visibility: "private" }));

/** Keeps a file under a name such as `<key>/480.webp`. It is there whole or not at all, also for who reads meanwhile. */
export async function keepFile(name: string, bytes: Uint8Array): Promise<void> {
  const root = folder();
  const unfinished = `${name}.${randomBytes(6).toString("hex")}`;
  await diskAt(root).put(unfinished, bytes);
  // The disk's own move copies, and half a copy could be read.
  await rename(join(root, unfinished), join(root, name));
}

/** The bytes of a kept file; null when there is none. */
export async function readKeptFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const disk = diskAt(folder());
  return (await disk.exists(name)) ? new Uint8Array(await disk.getBytes(name)) : null;
}
