import type { ServerResponse } from "node:http";
import { refusalPage } from "./refuse";

const ofThePage = ["Content-Encoding", "Transfer-Encoding", "ETag", "Link"];

/**
 * Puts a short page that can be read, with status 503, in the place of a failed render: Next's own is empty until
 * its scripts run. `report` is told the status and gives the reference the page shows.
 */
export function replaceFailure(res: ServerResponse, report: (status: number) => string): void {
  const writeHead = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  const write = res.write.bind(res) as (...given: unknown[]) => boolean;
  const end = res.end.bind(res) as (...given: unknown[]) => ServerResponse;
  let page: string | undefined;

  function failed(): boolean {
    if (!res.headersSent && res.statusCode >= 500) res.writeHead(res.statusCode);
    return page !== undefined;
  }

  res.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status < 500) return writeHead(status, ...rest);
    page = refusalPage(503, report(status));
    for (const name of ofThePage) res.removeHeader(name);
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.setHeader("Content-Length", Buffer.byteLength(page));
    res.setHeader("Retry-After", "30");
    return writeHead(503);
  }) as ServerResponse["writeHead"];
  res.write = ((...given: unknown[]) => failed() || write(...given)) as ServerResponse["write"];
  res.end = ((...given: unknown[]) => (failed() ? end(page) : end(...given))) as ServerResponse["end"];
}
