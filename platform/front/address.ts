export type Address = {
  /** Each segment decoded and encoded once more: one spelling per place. */
  path: string;
  /** Path and the allowed parameters, sorted: the address a kept answer is rendered and found under. */
  key: string;
  /** Path and everything asked for except Next's inner parameters: what is passed on. */
  full: string;
};

type Refusal = { refused: 400 | 404 | 414 };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
const unfit = /[\u0000-\u001f\u007f/\\]/;
const innerPath = /\.(?:rsc|segments)$/;
const innerParameter = /^(?:nxt[PI]|__next)/;

/**
 * Reads the address of a request. Refused: 400 what no page can have (bad escapes, control characters, empty or
 * dot segments), 404 Next's inner addresses, 414 over 2 KB of path or 8 KB in all.
 */
export function readAddress(url: string, allowed: readonly string[]): Address | Refusal {
  const target = originForm(asText(url));
  if (target === null) return { refused: 400 };
  const mark = target.indexOf("?");
  const rawPath = mark < 0 ? target : target.slice(0, mark);
  const search = mark < 0 ? "" : target.slice(mark + 1);
  if (rawPath.length > 2048 || target.length > 8192) return { refused: 414 };

  const path = onePath(rawPath);
  if (typeof path !== "string") return path;
  if (!search) return { path, key: path, full: path };
  const asked = search.replaceAll("%00", "").replace(/[^\x21-\x7e]+/g, encodeURIComponent);
  return { path, key: withQuery(path, allowedOf(asked, allowed)), full: withQuery(path, withoutInner(asked)) };
}

// Node gives the bytes of a request line as Latin-1; a caller who does not escape them means UTF-8.
function asText(url: string): string {
  return /[\u0080-\u00ff]/.test(url) ? Buffer.from(url, "latin1").toString("utf8") : url;
}

/** The path and query of a request line, also of the absolute form that proxies use. */
function originForm(url: string): string | null {
  if (url.startsWith("/")) return url;
  const absolute = /^https?:\/\/[^/?#]+([^#]*)/i.exec(url);
  if (!absolute) return null;
  return absolute[1]?.startsWith("/") ? absolute[1] : `/${absolute[1] ?? ""}`;
}

function onePath(raw: string): string | Refusal {
  const segments = raw.slice(1).split("/");
  const written: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const plain = decoded(segment);
    if (plain === null || plain === "." || plain === ".." || unfit.test(plain)) return { refused: 400 };
    if (plain === "" && index < segments.length - 1) return { refused: 400 };
    if (innerPath.test(plain)) return { refused: 404 };
    written.push(encodeURIComponent(plain));
  }
  return `/${written.join("/")}`;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function allowedOf(search: string, allowed: readonly string[]): string {
  const given = new URLSearchParams(search);
  return allowed
    .flatMap((name) => {
      const value = given.get(name);
      return value ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`] : [];
    })
    .sort()
    .join("&");
}

function withoutInner(search: string): string {
  const parts = search.split("&").filter((part) => {
    const [name = ""] = new URLSearchParams(part).keys();
    return !innerParameter.test(name);
  });
  return parts.join("&");
}

function withQuery(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}
