import type { IncomingMessage } from "node:http";

/** The methods the portal knows. */
export const methods: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const writing = new Set(["POST", "PUT", "PATCH", "DELETE"]);
const maxBytes = 2.5 * 1024 * 1024;
// Routes that take files see to their own limit.
const ownLimit = /^\/api\/(?!(?:auth|views|reading)(?:\/|$))/;

/**
 * The status with which a request is refused before Next sees it: 404 Next's picture resizer, which no picture uses,
 * 405 an unknown method, 413 a form that says it is over 2.5 MB. One sent in chunks says no length and is left to Next.
 */
export function outOfBounds(
  { method = "GET", headers }: Pick<IncomingMessage, "method" | "headers">,
  path: string,
): 404 | 405 | 413 | undefined {
  if (!methods.includes(method)) return 405;
  if (path.startsWith("/_next/image")) return 404;
  const isForm = writing.has(method) && !ownLimit.test(path);
  return isForm && Number(headers["content-length"] ?? 0) > maxBytes ? 413 : undefined;
}
