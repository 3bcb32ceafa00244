import type { Consent } from "../consent";

/** What a thing of the library is called by in a verb, and the version that a change of it started from. */
export type Named = { kind: "picture" | "file"; key: string; version: number };

/** A picture or a file as the library lists it. */
export type Thing = Consent &
  Named & {
    name: string;
    bytes: number;
    /** Zero for a file. */
    width: number;
    height: number;
    folderId: number | null;
    altEn: string;
    altZh: string;
    captionEn: string;
    captionZh: string;
    creditEn: string;
    creditZh: string;
    createdAt: Date;
    trashedAt: Date | null;
  };

export type Folder = { id: number; parentId: number | null; name: string };

/** The folders in the order in which they are read, each with how deep it lies. */
export function asTree(
  folders: readonly Folder[],
  parentId: number | null = null,
  depth = 0,
): (Folder & { depth: number })[] {
  return folders
    .filter((folder) => folder.parentId === parentId)
    .toSorted((one, other) => one.name.localeCompare(other.name, "zh"))
    .flatMap((folder) => [{ ...folder, depth }, ...asTree(folders, folder.id, depth + 1)]);
}

/** A folder and everything in it that is a folder too. */
export function within(folders: readonly Folder[], folderId: number): number[] {
  return [folderId, ...asTree(folders, folderId).map(({ id }) => id)];
}

/** A size as people say it: 640 KB, 3.2 MB. */
export function sizeOf(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
