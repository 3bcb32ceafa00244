/**
 * kept: a finished public answer; personal: never stored, a nonce each; asset: a file of the build; unwritable: one of
 * these that a request means to write to; passed: the rest.
 */
export type Kind = "kept" | "personal" | "asset" | "unwritable" | "passed";

const writing = new Set(["POST", "PUT", "PATCH", "DELETE"]);

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^\/_next\//, "asset"],
  [/^\/[^/]+\.(?:js|css|png|svg|ico|woff2|webmanifest)$/, "asset"],
  [
    /^\/(?:en|zh)\/(?:dashboard|district|sign-in|sign-in-here|registration|feedback|fact-check|invitation|training-feedback)(?:\/|$)/,
    "personal",
  ],
  [/^\/(?:en|zh)(?:\/|$)/, "kept"],
  // Addresses of the old site.
  [/^\/catalog_[\w-]+\/article_[\w-]+\.html?$/i, "kept"],
  [/^\/(?:sitemap\.xml|robots\.txt)$/, "kept"],
  // Files to take away are large and never kept: a withdrawn report's are gone at once.
  [/^\/media\/files\//, "passed"],
  [/^\/(?:api\/v1(?:\/|$)|media\/)/, "kept"],
];

/** How a request is dealt with; `path` is the one readAddress gives, so that no spelling of it means something else. */
export function kindOf(method: string, path: string): Kind {
  const kind = kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "passed";
  if ((kind === "kept" || kind === "asset") && writing.has(method)) return "unwritable";
  const reads = method === "GET" || method === "HEAD";
  return kind === "kept" && !reads ? "passed" : kind;
}
