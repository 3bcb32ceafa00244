import type { IncomingHttpHeaders } from "node:http";
import { isbot } from "isbot";

export type Counter = {
  count(key: string): void;
  /** Writes what is still counted; rejects if that fails. */
  close(): Promise<void>;
};

const keysAtOnce = 10_000;
const beacon = /^\/api\/views\/([1-9]\d{0,8})(\.gif)?$/;

/** Counts in memory and hands the counts on every so often; what could not be written is counted on. */
export function createCounter(options: {
  flush(counts: Map<string, number>): Promise<void>;
  everyMs?: number;
  say(line: string): void;
}): Counter {
  let counts = new Map<string, number>();
  let flushing: Promise<void> = Promise.resolve();

  function add(key: string, number: number): void {
    const before = counts.get(key);
    if (before === undefined && counts.size >= keysAtOnce) return;
    counts.set(key, (before ?? 0) + number);
  }

  async function flush(): Promise<void> {
    if (counts.size === 0) return;
    const taken = counts;
    counts = new Map();
    try {
      await options.flush(taken);
    } catch (error) {
      for (const [key, number] of taken) add(key, number);
      throw error;
    }
  }

  // One after the other, so that a slow database never has two writers of the same rows from here.
  function flushNext(): Promise<void> {
    const done = flushing.then(flush);
    flushing = done.catch(() => undefined);
    return done;
  }

  const timer = setInterval(() => {
    flushNext().catch((error: Error) => options.say(`views could not be written yet: ${error.message}`));
  }, options.everyMs ?? 5000);
  timer.unref();

  return {
    count: (key) => add(key, 1),
    close() {
      clearInterval(timer);
      return flushNext();
    },
  };
}

/** The number a beacon's address counts for: POST /api/views/7, or GET /api/views/7.gif where scripts are off. */
export function readBeacon(method: string, path: string): { key: string; picture: boolean } | undefined {
  const [, key, gif] = beacon.exec(path) ?? [];
  const picture = gif !== undefined;
  return key && method === (picture ? "GET" : "POST") ? { key, picture } : undefined;
}

/** Whether a person reads: no robot, no page fetched ahead of time, no other site's page. */
export function isReader(headers: IncomingHttpHeaders): boolean {
  const agent = headers["user-agent"];
  const purpose = `${headers.purpose} ${headers["sec-purpose"]} ${headers["x-moz"]}`;
  return Boolean(agent) && !isbot(agent) && !purpose.includes("prefetch") && headers["sec-fetch-site"] !== "cross-site";
}

/** One transparent pixel. */
export const pixel = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
