export type DecodeReason = "too_large" | "binary" | "unknown_encoding";

/** The most bytes a page of the old site may have. */
export const largestPage = 2 * 1024 * 1024;

/** The text of a page's bytes, in UTF-8 or, as the old site's editors saved it, in GB18030. */
export function decodePage(bytes: Uint8Array): { ok: true; text: string } | { ok: false; reason: DecodeReason } {
  if (bytes.length > largestPage) return { ok: false, reason: "too_large" };
  if (bytes.includes(0)) return { ok: false, reason: "binary" };
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    } catch {}
  }
  return { ok: false, reason: "unknown_encoding" };
}
