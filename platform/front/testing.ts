import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Generation } from "./generation";

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

export type Reply = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; text: string };

/** Listens on a free port and asks as a caller who may send any header and any address. */
export async function serve(listener: http.RequestListener) {
  const server = http.createServer(listener);
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
