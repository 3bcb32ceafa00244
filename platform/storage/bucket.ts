import { Disk } from "flydrive";
import type { Bucket } from "../env";

const opened = new Map<string, Promise<Disk>>();

// The library of the service is large: it is loaded when a bucket is used and not before.
async function open(bucket: Bucket): Promise<Disk> {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { name, endpoint, region, accessKeyId, secretAccessKey } = bucket;
  const driver = new S3Driver({
    bucket: name,
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    visibility: "private",
    supportsACL: false,
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5000, requestTimeout: 30_000 },
    // Services other than Amazon's do not know the newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return new Disk(driver);
}

function diskOf(bucket: Bucket): Promise<Disk> {
  const known = JSON.stringify(bucket);
  const disk = opened.get(known) ?? open(bucket);
  opened.set(known, disk);
  return disk;
}

/** Keeps a file in the bucket; the service shows it when all of it has come. */
export async function keepInBucket(bucket: Bucket, name: string, bytes: Uint8Array): Promise<void> {
  await (await diskOf(bucket)).put(name, bytes);
}

/** The bytes of a file in the bucket; null when there is none. Rejects when the service gives no answer. */
export async function readFromBucket(bucket: Bucket, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const disk = await diskOf(bucket);
  return (await disk.exists(name)) ? new Uint8Array(await disk.getBytes(name)) : null;
}

/** Takes a file out of the bucket; one that is not there is away already. */
export async function dropFromBucket(bucket: Bucket, name: string): Promise<void> {
  await (await diskOf(bucket)).delete(name);
}
