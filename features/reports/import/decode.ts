export type DecodeReason = "too_large" | "binary" | "unknown_encoding";

/** The most bytes a page of the old site may have. */
export const largestPage = 2 * 1024 * 1024;

const declaration = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i;
const mark = /^\xef\xbb\xbf/;
const western = /^(?:iso-?8859-1|windows-1252|us-ascii|ascii)$/i;
const chinese = /^(?:gb\w*|x-gbk|hz-gb-2312)$/i;

// What Windows has where Latin-1 has control characters; Node 20 reads the one for the other.
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decoded(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? sign);
}

/**
 * The encodings to try in turn. What is UTF-8 throughout is nothing else, whatever the page says of itself: old pages
 * were copied and saved anew. Only where it is not does the page's own word count.
 */
function encodingsFor(bytes: Uint8Array): string[] {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  const declared = declaration.exec(start)?.[1] ?? "";
  if (mark.test(start)) return ["utf-8"];
  if (western.test(declared)) return ["utf-8", "windows-1252"];
  return declared === "" || chinese.test(declared) || /^utf-?8$/i.test(declared) ? ["utf-8", "gb18030"] : ["utf-8"];
}

/** The text of a page's bytes: in UTF-8, or as the old site's editors saved it or the page itself says, in GB18030. */
export function decodePage(bytes: Uint8Array): { ok: true; text: string } | { ok: false; reason: DecodeReason } {
  if (bytes.length > largestPage) return { ok: false, reason: "too_large" };
  if (bytes.includes(0)) return { ok: false, reason: "binary" };
  for (const encoding of encodingsFor(bytes)) {
    try {
      return { ok: true, text: decoded(bytes, encoding) };
    } catch {}
  }
  return { ok: false, reason: "unknown_encoding" };
}
