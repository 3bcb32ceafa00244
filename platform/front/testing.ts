import http from "node:http";
import type { AddressInfo } from "node:net";
import { createFront, type Front } from "./front";
import type { Generation } from "./generation";
import { createCounter } from "./views";

/** A page as Next 16.4 sends it in production, shortened; `text` stands in its article. */
export function nextPage(text: string): string {
  return (
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/3x.css" ' +
    'data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j.js"/>' +
    '<script src="/_next/static/chunks/0m.js" async=""></script><script src="/_next/static/chunks/turbopack-2u.js" async="">' +
    '</script><title>Report &amp; record</title><script src="/_next/static/chunks/0c.js" noModule=""></script></head><body>' +
    '<div hidden=""><!--$--><!--/$--></div><header><a href="/en">Home</a></header><main><h1>Report</h1>' +
    '<script type="application/ld+json">{"@type":"NewsArticle","name":"a\\u003c/b>"}</script>' +
    `<article><pre>\n\n  kept as it is</pre><p>${text}<!-- -->&lt;script&gt;alert(1)&lt;/script&gt;</p></article></main>` +
    '<noscript><img src="/api/views/7.gif" alt=""/></noscript><script type="module" src="/site.js?v=1"></script>' +
    '<script src="/_next/static/chunks/0j.js" id="_R_" async=""></script>' +
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
    '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n\\u003c!--\\u003cscript>"])</script></body></html>'
  );
}

/** A generation set by hand. `asked` counts the questions; `down` makes them fail. */
export function handGeneration(number = 1) {
  const state = { known: number, real: number, sure: true, down: false, asked: 0, closed: false };
  const generation: Generation = {
    get known() {
      return state.known;
    },
    certain: () => state.sure,
    async ask() {
      state.asked++;
      if (state.down) throw new Error("the database is down");
      state.known = state.real;
    },
    async close() {
      state.closed = true;
    },
  };
  return { state, generation };
}

type Reply = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; text: string };

/** Listens on a free port and asks as a caller who may send any header and any address. */
export async function serve(listener: http.RequestListener, unreadable?: Front["unreadable"]) {
  const server = http.createServer(listener);
  if (unreadable) server.on("clientError", unreadable);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  function ask(path: string, headers: http.OutgoingHttpHeaders = {}, method = "GET", body = ""): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const req = http.request({ port, host: "127.0.0.1", path, method, headers, agent: false }, (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("error", reject);
        res.on("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString("utf8") });
        });
      });
      req.on("error", reject);
      req.end(body);
    });
  }

  return { ask, port, close: () => new Promise((closed) => server.close(closed)) };
}

/** A promise to be settled by hand. */
export function byHand<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const blank = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>';

type Seen = { method?: string; url?: string; headers: http.IncomingHttpHeaders };

/** A front with a stand-in for Next behind it, which answers by address, and a note of all that reached it. */
export async function openFront() {
  const hand = handGeneration();
  const seen: Seen[] = [];
  const said: string[] = [];
  const views = new Map<string, number>();
  const state = { down: false };
  const say = (line: string) => said.push(line);

  function handler(req: http.IncomingMessage, res: http.ServerResponse): void {
    seen.push({ method: req.method, url: req.url, headers: { ...req.headers } });
    const path = req.url ?? "";
    const html = (status: number, body: string) => {
      res
        .writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" })
        .end(body);
    };
    if (path.endsWith("/throws")) throw new Error("boom");
    if (path === "/api/nothing") res.writeHead(404).end();
    else if (path === "/api/nothing.json") res.writeHead(404, { "content-type": "application/json" }).end("{}");
    else if (path === "/en/registration/none" || path === "/favicon.ico" || path === "/nowhere") html(404, blank);
    else if (path === "/api/own") {
      res.setHeader("Content-Security-Policy", "sandbox");
      res.setHeader("Cache-Control", "public, max-age=60");
      res.end("own");
    } else if (path === "/en/dashboard/plain") {
      res.statusCode = 500;
      res.end("Internal Server Error");
    } else if (path === "/en/dashboard/inner-fails") {
      res.writeHead(500, { "content-type": "text/x-component" }).end("1:");
    } else if (path.startsWith("/en/none")) html(404, blank);
    else if (path === "/zh/none") html(404, nextPage("a page of its own"));
    else if (path === "/en/moved") res.writeHead(308, { location: "/en", "content-type": "text/html" }).end(blank);
    else if (path === "/en/for-now") res.writeHead(307, { location: "/en" }).end();
    else if (path === "/en/inner") res.writeHead(200, { "content-type": "text/x-component" }).end("1:");
    else if (path === "/en/cookie") res.writeHead(200, { "set-cookie": "a=1", "content-type": "text/plain" }).end("c");
    else if (state.down || path.includes("broken")) html(500, blank);
    else html(200, nextPage(`${path} for ${req.headers.rsc ?? "nobody"} ${req.headers.cookie ?? "unknown"}`));
  }

  const front = createFront({
    siteUrl: "http://localhost:3000",
    handler,
    generation: hand.generation,
    counter: createCounter({
      say,
      async flush(counts) {
        for (const [key, number] of counts) views.set(key, (views.get(key) ?? 0) + number);
      },
    }),
    say,
    parameters: ["page", "year", "q"],
    notFoundPath: (path) => `/${path.slice(1, 3)}/not-found`,
  });
  const server = await serve(front.listener, front.unreadable);

  async function close(): Promise<void> {
    await server.close();
    await front.close();
  }

  return { ask: server.ask, port: server.port, generation: hand.state, seen, said, views, state, front, close };
}
