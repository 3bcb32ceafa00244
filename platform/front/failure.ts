import type { ServerResponse } from "node:http";
import { refusalPage } from "./refuse";

/** Headers that speak of a page which another one takes the place of. */
export const ofThePage = ["Content-Encoding", "Content-Length", "Transfer-Encoding", "ETag", "Link"];

const textual = /^(?:text\/(?:html|plain)\b|$)/i;

/**
 * Puts a short page that can be read, with status 503, in the place of a failed render: Next's own is empty until
 * its scripts run. `report` is told the status and gives the reference the page shows. Of a form only HTML and plain
 * text are replaced.
 */
export function replaceFailure(res: ServerResponse, report: (status: number) => string, isForm: boolean): void {
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  const write = res.write.bind(res) as (...given: unknown[]) => boolean;
  const end = res.end.bind(res) as (...given: unknown[]) => ServerResponse;
  let page: string | undefined;

  function failed(): boolean {
    if (!res.headersSent && res.statusCode >= 500) res.writeHead(res.statusCode);
    return page !== undefined;
  }

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status < 500 || (isForm && !isTextual(res, rest.at(-1)))) return writeHead(status, ...rest);
    page = refusalPage(503, report(status), isForm ? "form" : 503);
    for (const name of ofThePage) res.removeHeader(name);
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.setHeader("Content-Length", Buffer.byteLength(page));
    res.setHeader("Retry-After", "30");
    return writeHead(503);
  }) as ServerResponse["writeHead"];
  res.write = ((...given: unknown[]) => failed() || write(...given)) as ServerResponse["write"];
  res.end = ((...given: unknown[]) => (failed() ? end(page) : end(...given))) as ServerResponse["end"];
}

/** Whether an answer is HTML or plain text, or says nothing of what it is; `told` is what writeHead was given last. */
export function isTextual(res: ServerResponse, told: unknown): boolean {
  const headers = typeof told === "object" && told !== null ? Object.entries(told) : [];
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return textual.test(String(type ?? res.getHeader("Content-Type") ?? ""));
}
