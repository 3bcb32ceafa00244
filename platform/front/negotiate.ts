export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

const remembered = new Map<string, Encoding>();

/** The encoding to answer in: the highest weight, br before gzip before identity where weights are equal. */
export function negotiate(accepted: string | undefined): Encoding {
  if (!accepted) return "identity";
  const known = remembered.get(accepted);
  if (known) return known;
  const chosen = choose(accepted);
  if (remembered.size < 200) remembered.set(accepted, chosen);
  return chosen;
}

function choose(accepted: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
    weights.set(name === "x-gzip" ? "gzip" : name, Number(weight) || 0);
  }
  const other = weights.get("*");
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? other ?? (encoding === "identity" ? 0.0001 : 0);
  const best = encodings.reduce((one, next) => (weigh(next) > weigh(one) ? next : one));
  return weigh(best) > 0 ? best : "identity";
}

/** Whether If-None-Match names this ETag, compared weakly as RFC 9110 13.1.2 asks. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
