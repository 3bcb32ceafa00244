import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { finish, send } from "./answer";
import { publicHeaders } from "./policy";
import { readSite } from "./site";
import { serve } from "./testing";

const policy = publicHeaders(readSite("https://portal.example"));
const html = "<p>女性 and words</p>".repeat(200);
const finished = (body = html, headers = { "content-type": "text/html; charset=utf-8" }, status = 200) => {
  return finish({ status, headers, body: Buffer.from(body) }, policy);
};

describe("a finished answer", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeEach(async () => {
    const [page, moved] = await Promise.all([
      finished(),
      finished("", { "content-type": "", location: "/en" } as never, 308),
    ]);
    server = await serve((req, res) =>
      send(req, res, req.url === "/" ? page : moved, req.url === "/" ? undefined : 70),
    );
  });
  afterEach(() => server.close());

  it.each([
    ["br", (body: Buffer) => brotliDecompressSync(body)],
    ["gzip", (body: Buffer) => gunzipSync(body)],
    [undefined, (body: Buffer) => body],
  ])("comes as %s, whole, with its policy and a tag of its own", async (encoding, read) => {
    const reply = await server.ask("/", encoding ? { "accept-encoding": encoding } : {});
    expect(read(reply.body).toString()).toBe(html);
    expect(reply.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": String(reply.body.length),
      "cache-control": "public, max-age=0, must-revalidate, s-maxage=1",
      vary: "Accept-Encoding, Cookie",
      "x-content-type-options": "nosniff",
      "strict-transport-security": "max-age=31536000",
    });
    expect(reply.headers["content-encoding"]).toBe(encoding);
    expect(reply.headers.etag?.endsWith(encoding ? `-${encoding}"` : '"')).toBe(true);
    expect(reply.headers.age).toBeUndefined();
  });

  it("is not sent again to who has it, in the same encoding", async () => {
    const first = await server.ask("/", { "accept-encoding": "br" });
    const tag = first.headers.etag ?? "";
    const again = await server.ask("/", { "accept-encoding": "br", "if-none-match": `W/${tag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
    expect(again.headers["content-security-policy"]).toBeDefined();
    const other = await server.ask("/", { "accept-encoding": "gzip", "if-none-match": tag });
    expect(other.status).toBe(200);
  });

  it("has no body for HEAD, and the same headers", async () => {
    const head = await server.ask("/", {}, "HEAD");
    const { headers } = await server.ask("/");
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...headers, date: "" });
  });

  it("tells the age of one past its time, and is never 'not modified' for an error or a redirect", async () => {
    const moved = await server.ask("/moved", { "if-none-match": "*" });
    expect([moved.status, moved.headers.location, moved.headers.age]).toEqual([308, "/en", "70"]);
  });

  it("bears none of the renderer's own headers", async () => {
    const headers = {
      "content-type": "text/html",
      "set-cookie": ["a=1"],
      link: "</x.js>; as=script",
      "x-powered-by": "x",
    };
    const { variants } = await finished(html, headers as never);
    expect(variants.br.headers.join().toLowerCase()).not.toMatch(/set-cookie|a=1|x\.js|powered/);
  });

  it.each([
    [200, true],
    [301, true],
    [308, true],
    [404, true],
    [302, false],
    [307, false],
    [403, false],
  ])("with status %i may be kept: %s", async (status, storable) => {
    expect((await finished(html, undefined, status)).storable).toBe(storable);
    expect((await finished(html, { "set-cookie": ["a=1"] } as never, status)).storable).toBe(false);
  });

  it("is not compressed when it is small or a picture", async () => {
    const small = await finished("short");
    const picture = await finished(html, { "content-type": "image/png" });
    for (const { variants } of [small, picture]) expect(variants.br.headers).not.toContain("Content-Encoding");
  });
});
