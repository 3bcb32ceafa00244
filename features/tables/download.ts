// What no file system takes in a name, and what would turn its direction of writing.
const unfit = /[\p{Cc}\p{Cf}\p{Surrogate}\\/:*?"<>|]+/gu;

const longestName = 80;

/** The name under which a file is kept, made of a title: readable in any language. */
export function fileNameOf(title: string, ending: string, otherwise: string): string {
  const name = [...title.replace(unfit, " ").replace(/\s+/g, " ").trim()].slice(0, longestName).join("");
  return `${name.replace(/^[.\s]+|[.\s]+$/g, "") || otherwise}.${ending}`;
}

/** The headers of an answer that is kept as a file: its name in Latin letters, and as it is (RFC 6266, RFC 8187). */
export function downloadHeaders(name: string, mediaType: string): Record<string, string> {
  const latin = name.replace(/[^\w .()-]+/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${latin}"; filename*=UTF-8''${full}`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}
