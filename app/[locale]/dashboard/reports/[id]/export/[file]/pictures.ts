import { fileOf, widthsOf } from "@/features/media/address";
import { jpegOf } from "@/features/media/encode";
import { picturesOf } from "@/features/reports/body/contents";
import type { Body } from "@/features/reports/body/document";
import type { ExportedPictures } from "@/features/reports/export/exported";
import { readKeptFile } from "@/platform/storage";

// Sharp on paper across a column, and a document of twenty can still be sent by letter.
const widest = 1600;

/** The pictures of a body as they go into a document, by their key; one whose file is gone is left out. */
export async function loadPictures(body: Body): Promise<ExportedPictures> {
  const loaded = new Map<string, Awaited<ReturnType<typeof jpegOf>>>();
  for (const { key, width } of picturesOf(body)) {
    if (loaded.has(key)) continue;
    const fitting = widthsOf(width).findLast((one) => one <= widest) ?? width;
    const bytes = await readKeptFile(fileOf(key, fitting));
    const jpeg = bytes && (await jpegOf(bytes).catch(() => null));
    if (jpeg) loaded.set(key, jpeg);
  }
  return loaded;
}
