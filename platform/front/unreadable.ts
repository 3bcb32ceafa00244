import type { Duplex } from "node:stream";
import type { Headers } from "./policy";
import { refusalPage } from "./refuse";

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Answers a request that is no HTTP (raw letters outside ASCII in its address, for one) with a page all the same. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex, policy: Headers): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const page = refusalPage(400);
  const headers = {
    ...policy,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Length": Buffer.byteLength(page),
    "Cache-Control": "no-store",
    Connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${statuses[error.code ?? ""] ?? "400 Bad Request"}\r\n${lines.join("")}\r\n${page}`);
}
