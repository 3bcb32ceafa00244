import { execFileSync, spawnSync } from "node:child_process";

export const loadTool = "wrk";

/** Whether the load tool is on this machine. */
export function hasLoadTool(): boolean {
  return spawnSync(loadTool, ["--version"]).error === undefined;
}

/** Requests a second to an address, 32 connections wide, with the share of answers that were no success. */
export function requestsPerSecond(url: string, seconds: number): { perSecond: number; failed: number } {
  const output = execFileSync(loadTool, ["-t2", "-c32", `-d${seconds}s`, "-H", "Accept-Encoding: gzip", url], {
    encoding: "utf8",
  });
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1] ?? 0);
  const failed = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  return { perSecond, failed };
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
