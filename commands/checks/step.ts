import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "./finding";

export type Count = { passed: number; failed: number; skipped: number };
export type Outcome = Count & { name: string; seconds: number; output: string };

/** A check with a name; it answers what it counted and, when something failed, what to read. */
export type Step = { name: string; run: () => Promise<Count & { output: string }> };

type Program = { args?: string[]; env?: Record<string, string>; live?: boolean };

/** Runs a program of the project to its end; `live` also shows what it prints while it runs. */
export function runProgram(file: string, { args = [], env = {}, live = false }: Program) {
  return new Promise<{ ok: boolean; output: string }>((done) => {
    const child = spawn(file, args, {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => done({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });
}

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A program that passes or fails as a whole. */
export const programStep = (name: string, file: string, args: string[] = []): Step => ({
  name,
  run: async () => {
    const { ok, output } = await runProgram(file, { args });
    return { ...one(ok), output };
  },
});

/** A check within this process that answers its findings. */
export const findingStep = (name: string, find: () => Finding[] | Promise<Finding[]>): Step => ({
  name,
  run: async () => {
    const findings = await find();
    const output = findings.map(({ rule, file, message }) => `${file}: ${rule}: ${message}\n`).join("");
    return { ...one(findings.length === 0), output };
  },
});

type Suite = Program & { file: string; count: (report: unknown) => Count };

/** A program that runs tests and writes a report: `arrange` is told where to, `count` reads it. */
export const suiteStep = (name: string, arrange: (report: string) => Suite): Step => ({
  name,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "report-"));
    const report = join(folder, "report.json");
    const { file, count, ...program } = arrange(report);
    const { ok, output } = await runProgram(file, program);
    const counted = readCount(report, count);
    rmSync(folder, { recursive: true });
    // A suite that breaks before or between its tests has failed too.
    return {
      ...counted,
      failed: ok ? counted.failed : Math.max(1, counted.failed),
      output: program.live ? "" : output,
    };
  },
});

function readCount(report: string, count: Suite["count"]): Count {
  try {
    return count(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Runs a step, prints its line and, when something failed, its output. */
export async function take({ name, run }: Step): Promise<Outcome> {
  const start = performance.now();
  const result = await run().catch((error) => ({ ...one(false), output: `${error.stack}\n` }));
  const seconds = (performance.now() - start) / 1000;
  const tests = result.passed + result.failed + result.skipped > 1 ? `  ${inWords(result)}` : "";
  console.log(`${result.failed ? "FAILED" : "ok    "}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s${tests}`);
  if (result.failed && result.output) console.log(result.output.trimEnd());
  return { name, seconds, ...result };
}

/** The sum of several counts. */
export function sum(counts: Count[]): Count {
  const total = (part: keyof Count) => counts.reduce((all, count) => all + count[part], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

export function inWords({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
