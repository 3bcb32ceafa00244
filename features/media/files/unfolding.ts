// Real text packs to a tenth or so; whatever unfolds a hundredfold and is not small was made to do that.
const dense = { ratio: 150, from: 4 * 1024 * 1024 };

type Listed = { fileName: string; uncompressedSize: number; isEncrypted(): boolean };

/** What the list of a ZIP archive of `size` bytes alone says against it; nothing has been unfolded yet. */
export function listRefusal(
  entries: readonly Listed[],
  size: number,
  mostUnfolded: number,
): "encrypted" | "unfolds_too_large" | "unsafe" | null {
  const unfolded = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const tooDense = unfolded > dense.from && unfolded > size * dense.ratio;
  if (entries.some((entry) => entry.isEncrypted())) return "encrypted";
  if (unfolded > mostUnfolded || tooDense) return "unfolds_too_large";
  if (new Set(entries.map(({ fileName }) => fileName.toLowerCase())).size < entries.length) return "unsafe";
  return null;
}
