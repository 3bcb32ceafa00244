import type { IncomingMessage } from "node:http";
import type { Site } from "./site";

// What only Next itself, or a proxy we were told of, may say about a request.
const reserved =
  /^(?:forwarded$|x-forwarded-|x-real-ip$|x-original-|x-rewrite-|x-middleware-|x-invoke-|x-now-|x-vercel-|x-next-|x-matched-path$|x-prerender-|x-nonce$|next-resume$|content-security-policy)/;
// Next's client sends two of these while developing and none in production.
const reservedBuilt = /^x-nextjs-/;
// Next-auth falls over a value that is no address; the forms say where to go themselves.
const unheeded = /^(?:__Secure-|__Host-)?next-auth\.callback-url$/;

export type Trust = { proxies: readonly string[]; dev: boolean };

/** Makes a request speak of this site only: host, scheme and caller's address are ours, inner headers are dropped. */
export function pin(req: IncomingMessage, site: Site, trust: Trust): void {
  const peer = (req.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const behind = trust.proxies.includes(peer) ? String(req.headers["x-forwarded-for"] ?? "") : "";
  for (const name of Object.keys(req.headers)) {
    if (reserved.test(name) || (!trust.dev && reservedBuilt.test(name))) delete req.headers[name];
  }
  req.headers.host = site.host;
  req.headers["x-forwarded-host"] = site.host;
  req.headers["x-forwarded-proto"] = site.protocol;
  req.headers["x-forwarded-port"] = site.port;
  // The last entry is the one the nearest proxy wrote; the ones before it are the caller's own words.
  req.headers["x-forwarded-for"] = behind.split(",").at(-1)?.trim() || peer;
  const cookie = heeded(req.headers.cookie);
  if (cookie) req.headers.cookie = cookie;
  else delete req.headers.cookie;
  if (req.headers.origin && site.names.has(req.headers.origin)) req.headers.origin = site.origin;
}

function heeded(cookie = ""): string {
  const parts = cookie.split(";").map((part) => part.trim());
  return parts.filter((part) => !unheeded.test(part.split("=", 1)[0]?.trim() ?? "")).join("; ");
}

/** Whether a writing request comes from a page of another site (or hides where it comes from). */
export function isForeign(req: Pick<IncomingMessage, "method" | "headers">, site: Site): boolean {
  if (req.method === "GET" || req.method === "HEAD" || req.method === "OPTIONS") return false;
  const { origin, "sec-fetch-site": from } = req.headers;
  if (origin !== undefined) return !site.names.has(origin);
  return from === "cross-site" || from === "same-site";
}
