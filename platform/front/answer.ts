import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Encoding, encodings, isUnchanged, negotiate } from "./negotiate";
import type { Headers } from "./policy";

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Variant = { etag: string; headers: string[]; unchanged: string[]; body: Buffer };

/** A finished answer: one body and one list of headers for each encoding, ready to be sent as they are. */
export type Answer = {
  status: number;
  variants: Readonly<Record<Encoding, Variant>>;
  bytes: number;
  /** Whether it may be given to others: a lasting status, and no cookie came with it. */
  storable: boolean;
};

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const lasting = new Set([200, 301, 308, 404, 410]);
const worthIt = 256;
const compressible = /^(?:text\/|application\/(?:[\w.+-]*xml|json|javascript|manifest\+json)|image\/svg)/;
const told = [
  "content-type",
  "content-language",
  "content-disposition",
  "location",
  "x-robots-tag",
  "access-control-allow-origin",
  "access-control-expose-headers",
] as const;
// A shared cache may hold an answer for a second; a browser asks each time and mostly hears "not modified".
const freshness = "public, max-age=0, must-revalidate, s-maxage=1";

/** Finishes what was rendered: compressed once, tagged by content, with only the headers a public answer may bear. */
export async function finish(rendered: Rendered, policy: Headers): Promise<Answer> {
  const { body, headers } = rendered;
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  // Pages alone come in reading modes, which a cookie asks for.
  const isPage = headers["content-type"]?.startsWith("text/html") ?? false;
  const vary = isPage ? "Accept-Encoding, Cookie" : "Accept-Encoding";
  const common = { ...policy, "Cache-Control": freshness, Vary: vary };
  const own = told.flatMap((name) => (typeof headers[name] === "string" ? [name, headers[name]] : []));

  const variant = (encoding: Encoding, bytes: Buffer): Variant => {
    const etag = encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`;
    const unchanged = [...Object.entries(common).flat(), "ETag", etag];
    const coded = encoding === "identity" ? [] : ["Content-Encoding", encoding];
    return {
      etag,
      unchanged,
      body: bytes,
      headers: [...unchanged, ...own, ...coded, "Content-Length", `${bytes.length}`],
    };
  };

  const identity = variant("identity", body);
  const small = body.length < worthIt || !compressible.test(headers["content-type"] ?? "");
  const variants = small
    ? { br: identity, gzip: identity, identity }
    : { br: variant("br", await brotli(body)), gzip: variant("gzip", await toGzip(body, { level: 6 })), identity };
  const bytes = encodings.reduce((sum, encoding) => sum + variants[encoding].body.length + 1024, 0);
  const storable = lasting.has(rendered.status) && headers["set-cookie"] === undefined;
  return { status: rendered.status, variants, bytes, storable };
}

function brotli(body: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return toBrotli(body, { params });
}

/** Sends a finished answer in the encoding the caller takes; `age` in seconds is told only of one past its time. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer, age?: number): void {
  const variant = answer.variants[negotiate(req.headers["accept-encoding"] as string | undefined)];
  const unchanged = answer.status === 200 && isUnchanged(req.headers["if-none-match"], variant.etag);
  const headers = unchanged ? variant.unchanged : variant.headers;
  res.writeHead(unchanged ? 304 : answer.status, age === undefined ? headers : [...headers, "Age", `${age}`]);
  if (unchanged) res.end();
  else res.end(variant.body);
}
