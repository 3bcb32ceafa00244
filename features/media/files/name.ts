import { straight } from "@/features/people/typed";

const longest = 150;
const nameless = "file";

/** A file's name as it is kept: its last part, without what no name can bear. */
export function fileName(given: string): string {
  const last = straight(given).normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029<>:"|?*]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const dot = plain.lastIndexOf(".");
  const [stem, ending] = dot < 0 ? [plain, ""] : [plain.slice(0, dot), plain.slice(dot)];
  const kept = [...(dot < 0 && !stem ? nameless : stem)].slice(0, longest - ending.length).join("");
  return `${kept.trim() || nameless}${ending.slice(0, 20)}`;
}

/** The header that makes a browser keep a file under its name and show nothing of it (RFC 6266, RFC 5987). */
export function disposition(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Whether the name in an address is this file's. Next leaves the escapes of an address where they are. */
export function isNamedSo(file: { name: string }, asked: string): boolean {
  let decoded = asked;
  try {
    decoded = decodeURIComponent(asked);
  } catch {
    // A stray per cent sign stands for itself.
  }
  return [asked, decoded].some((one) => one.normalize("NFC") === file.name);
}
