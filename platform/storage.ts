import { join } from "node:path";
import { readEnv } from "./env";
import { dropFromBucket, keepInBucket, readFromBucket } from "./storage/bucket";
import { dropFromDisk, keepOnDisk, readFromDisk } from "./storage/disk";

const folder = () => join(readEnv().dataDir, "media");

/**
 * Keeps a file under a name such as `<key>/480.webp`, on the disk or in the bucket of the settings. It is there whole
 * or not at all, also for who reads meanwhile. Rejects when it could not be kept.
 */
export async function keepFile(name: string, bytes: Uint8Array): Promise<void> {
  const { bucket } = readEnv();
  await (bucket ? keepInBucket(bucket, name, bytes) : keepOnDisk(folder(), name, bytes));
}

/** The bytes of a kept file; null when there is none. */
export async function readKeptFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const { bucket } = readEnv();
  return bucket ? readFromBucket(bucket, name) : readFromDisk(folder(), name);
}

/** Takes away a kept file that turned out not to be needed; where there is none, nothing happens. */
export async function dropFile(name: string): Promise<void> {
  const { bucket } = readEnv();
  await (bucket ? dropFromBucket(bucket, name) : dropFromDisk(folder(), name));
}
