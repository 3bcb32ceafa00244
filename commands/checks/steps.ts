import { z } from "zod";
import { importFindings } from "./imports";
import { findingStep, programStep, type Step, suiteStep, take } from "./step";
import { readTree, structureFindings } from "./structure";

const bin = (name: string) => `node_modules/.bin/${name}`;

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const browserReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number(), skipped: z.number() }),
});

const format = programStep("format", bin("biome"), ["ci", "--colors=off", "."]);
const types = programStep("types", bin("tsc"), ["--noEmit", "--project", "tsconfig.verify.json"]);
const imports = findingStep("imports", () => importFindings("."));
const structure = findingStep("structure", () => structureFindings(readTree(".")));
const unused = programStep("unused", bin("knip"), ["--no-progress"]);

const tests = suiteStep("tests", (report) => ({
  file: bin("vitest"),
  args: ["run", "--no-color", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  count: (json) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = unitReport.parse(json);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  },
}));

const build = programStep("build", bin("tsx"), ["commands/build.ts"]);

const browser = suiteStep("browser", (report) => ({
  file: bin("tsx"),
  args: ["commands/e2e.ts", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  live: true,
  count: (json) => {
    const { expected, flaky, unexpected, skipped } = browserReport.parse(json).stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  },
}));

async function inTurn(steps: Step[]) {
  const outcomes = [];
  for (const step of steps) outcomes.push(await take(step));
  return outcomes;
}

/** What can be said without a build: on two cores the tests beside everything else. */
export async function verify() {
  const lanes = [[tests], [format, imports, structure, types, unused]];
  return (await Promise.all(lanes.map(inTurn))).flat();
}

/** The build and, if it stands, the tasks in a browser on what was built. */
export async function buildAndBrowse() {
  const built = await take(build);
  return built.failed > 0 ? [built] : [built, await take(browser)];
}
