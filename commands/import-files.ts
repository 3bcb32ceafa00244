import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type DecodeReason, decodePage, largestPage } from "@/features/reports/import/decode";
import { type OldPage, type PageReason, readOldPage } from "@/features/reports/import/page";

export type FileReason = "missing" | "unreadable" | "not_a_file" | "no_text_files";

/** A file to import, or a file or folder that cannot be, with the reason. */
export type Candidate = { path: string; reason: FileReason | null };

function reasonOf(error: unknown): FileReason {
  return error instanceof Error && "code" in error && error.code === "ENOENT" ? "missing" : "unreadable";
}

async function textFilesIn(folder: string): Promise<Candidate[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: Candidate[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await textFilesIn(path)));
      else if (/\.txt$/i.test(entry.name)) found.push({ path, reason: null });
    }
    return found;
  } catch (error) {
    return [{ path: folder, reason: reasonOf(error) }];
  }
}

/** The files a path stands for: itself, or all .txt files of a folder and its folders in the order of their names. */
export async function candidatesAt(path: string): Promise<Candidate[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ path, reason: null }];
  } catch (error) {
    return [{ path, reason: reasonOf(error) }];
  }
  const found = await textFilesIn(path);
  return found.length > 0 ? found : [{ path, reason: "no_text_files" }];
}

type Reason = FileReason | DecodeReason | PageReason;

/** The page of the old site in a file, or the reason why there is none. */
export async function readPageFile(path: string): Promise<{ ok: true; page: OldPage } | { ok: false; reason: Reason }> {
  try {
    const file = await stat(path);
    if (!file.isFile()) return { ok: false, reason: "not_a_file" };
    if (file.size > largestPage) return { ok: false, reason: "too_large" };
    const decoded = decodePage(await readFile(path));
    return decoded.ok ? readOldPage(decoded.text) : decoded;
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
