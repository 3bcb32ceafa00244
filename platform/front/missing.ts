import type { ServerResponse } from "node:http";
import type { Answer } from "./answer";
import { isTextual, ofThePage } from "./failure";
import type { Headers } from "./policy";
import { refuse } from "./refuse";

/** Puts the page for an address with nothing behind it in the place of Next's own 404, which is empty without scripts. */
export function replaceMissing(res: ServerResponse, policy: Headers, page: () => Promise<Answer>): void {
  const [writeHead, write, end] = [res.writeHead, res.write, res.end];
  let missing = false;

  function looked(): boolean {
    if (!res.headersSent && !missing) res.writeHead(res.statusCode);
    return missing;
  }

  function sendPage(): void {
    Object.assign(res, { writeHead, write, end });
    for (const name of ofThePage) res.removeHeader(name);
    for (const [name, value] of Object.entries(policy)) res.setHeader(name, value);
    page()
      .then(({ variants }) => {
        const { body } = variants.identity;
        res.setHeader("Content-Type", "text/html; charset=utf-8");
        res.setHeader("Content-Length", body.length);
        res.writeHead(404).end(body);
      })
      .catch(() => refuse(res, 404, policy));
  }

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    missing = status === 404 && isTextual(res, rest.at(-1));
    return missing ? res : (writeHead as (...given: unknown[]) => ServerResponse).call(res, status, ...rest);
  }) as ServerResponse["writeHead"];
  res.write = ((...given: unknown[]) =>
    looked() || (write as (...all: unknown[]) => boolean).apply(res, given)) as ServerResponse["write"];
  res.end = ((...given: unknown[]) => {
    if (!looked()) return (end as (...all: unknown[]) => ServerResponse).apply(res, given);
    sendPage();
    return res;
  }) as ServerResponse["end"];
}
