import { randomBytes } from "node:crypto";
import type { Site } from "./site";

export type Headers = Readonly<Record<string, string>>;

const publicDirectives =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

const previews = /^\/(?:en|zh)\/dashboard\/reports\/[1-9]\d*\/preview\/as-seen$/;

/** Whether a page may stand in a frame, and then only in one of the portal's own: a preview of what readers see. */
export function isFramed(path: string): boolean {
  return previews.test(path);
}

const scanners = /^\/(?:en|zh)\/dashboard\/meetings\/[1-9]\d*\/sign-in$/;

/** What a page says of the camera; nothing but for the desk that reads codes with it. */
export function cameraHeaders(path: string): Headers {
  return scanners.test(path) ? { "Permissions-Policy": "camera=(self), microphone=(), geolocation=()" } : {};
}

/** What every answer of the portal bears. */
export function commonHeaders(site: Site, framed = false): Headers {
  return {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": framed ? "SAMEORIGIN" : "DENY",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(site.protocol === "https" ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** What an answer without a session bears: nothing inline runs, so no nonce is needed and it can be kept. */
export function publicHeaders(site: Site): Headers {
  return { ...commonHeaders(site), "Content-Security-Policy": publicDirectives };
}

/** The policy of one answer of Next; Next reads its nonce from the request's own header of this name. */
export function noncePolicy(dev: boolean, framed = false): string {
  const nonce = randomBytes(16).toString("base64");
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
    "manifest-src 'self'",
  ].join("; ");
}
