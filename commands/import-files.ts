import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DecodeReason, decodePage, largestPage } from "@/features/reports/import/decode";
import type { OldBlock } from "@/features/reports/import/html/blocks";
import { readHtmlPage } from "@/features/reports/import/html/page";
import { type OldPage, type PageReason, readOldPage } from "@/features/reports/import/page";

export type FileReason = "missing" | "unreadable" | "not_a_file" | "no_text_files";

/** A file to import, or a file or folder that cannot be, with the reason. Its pictures are looked for below `root`. */
export type Candidate = { path: string; root: string; reason: FileReason | null };

const pageFile = /\.(?:txt|html?)$/i;
// What a browser puts beside a page it saves: pictures, and the frames of advertisements as pages.
const beside = /(?:_files|\.files)$/i;
const markup = /^\s*<(?:!doctype|html|head|body|!--|\?xml|meta)\b/i;

function reasonOf(error: unknown): FileReason {
  return error instanceof Error && "code" in error && error.code === "ENOENT" ? "missing" : "unreadable";
}

async function pagesIn(folder: string, root: string): Promise<Candidate[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: Candidate[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !beside.test(entry.name)) found.push(...(await pagesIn(path, root)));
      else if (!entry.isDirectory() && pageFile.test(entry.name)) found.push({ path, root, reason: null });
    }
    return found;
  } catch (error) {
    return [{ path: folder, root, reason: reasonOf(error) }];
  }
}

/** The files a path stands for: itself, or all pages of a folder and its folders in the order of their names. */
export async function candidatesAt(path: string): Promise<Candidate[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, root: dirname(path), reason: null }];
  } catch (error) {
    return [{ path, root: path, reason: reasonOf(error) }];
  }
  const found = await pagesIn(path, path);
  return found.length > 0 ? found : [{ path, root: path, reason: "no_text_files" }];
}

type Reason = FileReason | DecodeReason | PageReason;

/** A page of the old site in a file; of one in HTML its text in blocks, with pictures that are still files. */
export type PageInFile = { ok: true; page: OldPage; blocks?: OldBlock[] } | { ok: false; reason: Reason };

/** The page of the old site in a file, or the reason why there is none. */
export async function readPageFile(path: string): Promise<PageInFile> {
  try {
    const file = await stat(path);
    if (!file.isFile()) return { ok: false, reason: "not_a_file" };
    if (file.size > largestPage) return { ok: false, reason: "too_large" };
    const decoded = decodePage(await readFile(path));
    if (!decoded.ok) return decoded;
    const isMarkup = /\.html?$/i.test(path) || markup.test(decoded.text);
    return isMarkup ? await readHtmlPage(decoded.text, path) : readOldPage(decoded.text);
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
