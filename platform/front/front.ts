import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { type Address, readAddress } from "./address";
import { type Answer, send } from "./answer";
import { outOfBounds } from "./bounds";
import { isForeign, pin } from "./caller";
import type { Generation } from "./generation";
import { createKeeper } from "./keeper";
import { kindOf } from "./kind";
import { type Handler, openLoopback } from "./loopback";
import { pass } from "./pass";
import { cameraHeaders, commonHeaders, isFramed, publicHeaders } from "./policy";
import { toPublic } from "./public";
import { modeKey, readingMode, readModeKey } from "./reading";
import { refuse } from "./refuse";
import { createShelf } from "./shelf";
import { readSite } from "./site";
import { answerUnreadable } from "./unreadable";
import { type Counter, isReader, pixel, readBeacon } from "./views";

export type FrontOptions = {
  /** The public address of the portal; nothing a caller says about the host is believed. */
  siteUrl: string;
  /** Next's request handler. */
  handler: Handler;
  generation: Generation;
  counter: Counter;
  say(line: string): void;
  /** Parameters public pages know; others are dropped before rendering. */
  parameters: readonly string[];
  /** The page shown, with status 404, where Next leaves the body of notFound() to its scripts. */
  notFoundPath(path: string): string;
  /** Addresses of proxies whose last X-Forwarded-For entry is believed. */
  proxies?: readonly string[];
  maxBytes?: number;
  dev?: boolean;
};

export type Front = {
  listener: RequestListener;
  /** Answers what could not be read as HTTP. */
  unreadable(error: NodeJS.ErrnoException, socket: Duplex): void;
  close(): Promise<void>;
};

/** The portal's HTTP listener: public pages as finished, kept answers; everything else handed to Next. */
export function createFront(options: FrontOptions): Front {
  const { handler, generation, counter, say, parameters, dev = false } = options;
  const site = readSite(options.siteUrl);
  const common = { alone: commonHeaders(site), framed: commonHeaders(site, true) };
  const policy = publicHeaders(site);
  const trust = { proxies: options.proxies ?? [], dev };
  const fetch = openLoopback(handler, site, say);
  let closing = false;

  async function render(key: string): Promise<Answer> {
    const { address, mode } = readModeKey(key);
    const path = options.notFoundPath(address.split("?", 1)[0] ?? address);
    const notFound = async () => {
      return path === address ? undefined : (await keeper.answer(modeKey(path, mode))).answer;
    };
    const answer = await toPublic(await fetch(address), policy, notFound, mode);
    return path === address ? { ...answer, status: 404 } : answer;
  }

  const keeper = createKeeper({
    render,
    generation,
    shelf: createShelf(options.maxBytes ?? 64 * 1024 * 1024),
    keeps: !dev,
    patience: dev ? 60_000 : 4000,
  });

  function report(line: string): string {
    const reference = randomBytes(4).toString("hex");
    say(`${reference}: ${withoutKeys(line)}`);
    return reference;
  }

  function sendKept(req: IncomingMessage, res: ServerResponse, key: string): void {
    const ready = keeper.ready(key);
    if (ready) {
      send(req, res, ready);
      return;
    }
    keeper
      .answer(key)
      .then(({ answer, staleFor }) => send(req, res, answer, staleFor))
      .catch((error: unknown) => refuse(res, 503, policy, report(`${key}: ${reason(error)}`)));
  }

  function sendBeacon(req: IncomingMessage, res: ServerResponse, beacon: { key: string; picture: boolean }): void {
    if (isReader(req.headers)) counter.count(beacon.key);
    const headers = { ...policy, "Cache-Control": "no-store" };
    if (beacon.picture) res.writeHead(200, { ...headers, "Content-Type": "image/gif" }).end(pixel);
    else res.writeHead(204, headers).end();
    req.resume();
  }

  function passOn(req: IncomingMessage, res: ServerResponse, method: string, address: Address): void {
    const beacon = readBeacon(method, address.path);
    if (beacon) {
      sendBeacon(req, res, beacon);
      return;
    }
    pin(req, site, trust);
    req.url = address.full;
    res.on("error", () => undefined);
    const missing = () => keeper.answer(options.notFoundPath(address.path)).then(({ answer }) => answer);
    const framed = isFramed(address.path);
    const headers = { ...(framed ? common.framed : common.alone), ...cameraHeaders(address.path) };
    const to = { handler, common: headers, policy, dev, framed, report, missing };
    pass(req, res, kindOf(method, address.path), to).catch((error: unknown) => {
      refuse(res, 500, policy, report(`${method} ${address.path}: ${reason(error)}`));
    });
  }

  function listener(req: IncomingMessage, res: ServerResponse): void {
    const method = req.method ?? "GET";
    const address = readAddress(req.url ?? "", parameters);
    if ("refused" in address) {
      refuse(res, address.refused, policy);
      return;
    }
    const refused = outOfBounds(req, address.path);
    const kind = kindOf(method, address.path);
    if (closing) refuse(res, 503, { ...policy, Connection: "close" });
    else if (refused) refuse(res, refused, policy);
    // While developing Next's own tools write to such addresses.
    else if (kind === "unwritable" && !dev) refuse(res, 405, policy);
    else if (kind === "kept") sendKept(req, res, keptUnder(req, address));
    else if (isForeign(req, site)) refuse(res, 403, policy);
    else passOn(req, res, method, address);
  }

  return {
    listener,
    unreadable: (error, socket) => answerUnreadable(error, socket, policy),
    async close() {
      closing = true;
      await Promise.all([keeper.idle(), counter.close(), generation.close()]);
    },
  };
}

function keptUnder(req: IncomingMessage, { key }: Address): string {
  return modeKey(key, readingMode(req.headers.cookie, key));
}

// What opens somebody's registration, an unpublished text or an invitation, or signs somebody in, stands in no log.
function withoutKeys(line: string): string {
  return line.replace(
    /(\/(?:registration\/[^/?\s]+|fact-check|invitation|sign-in-here|training-feedback)\/)[^/?\s]+/g,
    "$1…",
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
