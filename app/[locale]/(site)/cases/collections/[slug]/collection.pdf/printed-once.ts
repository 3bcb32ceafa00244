import { createHash } from "node:crypto";
import { printCollection } from "@/features/cases/components/print-collection";
import type { PrintedCollection } from "@/features/cases/printed";

const most = 8;
const printed = new Map<string, Promise<Buffer>>();

/**
 * A collection as a PDF, printed once for the same words: the front asks again each minute, and printing keeps the
 * process busy for the better part of a second.
 */
export async function printedOnce(collection: PrintedCollection): Promise<Buffer> {
  const key = createHash("sha256").update(JSON.stringify(collection)).digest("hex");
  const kept = printed.get(key);
  if (kept) return kept;
  const made = printCollection(collection);
  printed.set(key, made);
  made.catch(() => printed.delete(key));
  const [oldest] = printed.keys();
  if (printed.size > most && oldest) printed.delete(oldest);
  return made;
}
