import { z } from "zod";

const number = z.coerce.number().int().min(1).max(2_147_483_647);
const chosen = z.object({ from: number, to: number });

/** The two versions an address asks to compare, the earlier first; null when it names no two. */
export function chosenVersions(given: unknown): { before: number; after: number } | null {
  const parsed = chosen.safeParse(given);
  if (!parsed.success) return null;
  const { from, to } = parsed.data;
  return { before: Math.min(from, to), after: Math.max(from, to) };
}

type Listed = { number: number; live: boolean };

/** Which two are offered for comparing: the newest, against what readers see or else the one before it. */
export function offeredVersions(versions: Listed[]): { from: number; to: number } | null {
  const [newest, ...older] = versions.toSorted((a, b) => b.number - a.number);
  const other = older.find(({ live }) => live) ?? older[0];
  return newest && other ? { from: other.number, to: newest.number } : null;
}
