import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer";
import { replaceFailure } from "./failure";
import type { Kind } from "./kind";
import type { Handler } from "./loopback";
import { replaceMissing } from "./missing";
import { type Headers, noncePolicy } from "./policy";

export type Passing = {
  handler: Handler;
  common: Headers;
  /** What an answer without a session bears. */
  policy: Headers;
  dev: boolean;
  /** Whether the portal itself may show the answer in a frame. */
  framed: boolean;
  /** Notes a failure and gives the reference under which it is found. */
  report(line: string): string;
  /** The page shown where there is nothing. */
  missing(): Promise<Answer>;
};

/** Hands a request to Next, its body and session untouched, and sees to the headers its answer must bear. */
export async function pass(req: IncomingMessage, res: ServerResponse, kind: Kind, to: Passing): Promise<void> {
  const lacking: Record<string, string> = { ...to.common };
  if (kind === "asset") {
    Object.assign(lacking, to.policy);
  } else {
    const policy = noncePolicy(to.dev, to.framed);
    req.headers["content-security-policy"] = policy;
    lacking["Content-Security-Policy"] = policy;
    lacking["Cache-Control"] = "no-store";
  }
  fill(res, lacking, kind === "personal");
  const isPage = req.method === "GET" && req.headers.rsc === undefined;
  const isForm = req.method === "POST" && req.headers["next-action"] === undefined;
  if (kind === "personal" && (isPage || isForm) && !to.dev) {
    replaceFailure(res, (status) => to.report(`${req.method} ${req.url} answered ${status}`), isForm);
  }
  if (isPage && !to.dev) replaceMissing(res, to.policy, to.missing);
  await to.handler(req, res);
}

// At the last moment, so that an answer with a policy of its own (an attachment in a sandbox) keeps it.
function fill(res: ServerResponse, lacking: Headers, isPrivate: boolean): void {
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse;
  res.writeHead = ((...given: unknown[]) => {
    const told = given.at(-1);
    if (isRecord(told)) {
      given.pop();
      for (const [name, value] of Object.entries(told)) res.setHeader(name, value);
    }
    for (const [name, value] of Object.entries(lacking)) {
      if (!res.hasHeader(name)) res.setHeader(name, value);
    }
    if (isPrivate) res.setHeader("Cache-Control", "no-store");
    return writeHead(...given);
  }) as ServerResponse["writeHead"];
}

function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
