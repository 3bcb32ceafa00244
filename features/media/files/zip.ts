const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const longestComment = 65_535;

/**
 * The names in the directory of a ZIP archive, none of which is unfolded for it; null when it is no archive
 * (PKWARE APPNOTE 4.3). It must begin with its first entry, so that nothing stands before it.
 */
export function entriesOf(bytes: Buffer): string[] | null {
  if (bytes.length < 22 || !/^504b(?:0304|0506)/.test(bytes.toString("hex", 0, 4))) return null;
  const end = endOf(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const names: string[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entryMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    names.push(bytes.toString("utf8", at + 46, at + 46 + (name ?? 0)));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

function endOf(bytes: Buffer): number | null {
  const last = Math.max(0, bytes.length - 22 - longestComment);
  for (let at = bytes.length - 22; at >= last; at--) {
    if (bytes.readUInt32LE(at) === endMark) return at;
  }
  return null;
}
