import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findingStep, inWords, programStep, type Step, suiteStep, sum, take } from "./step";

const suite = (script: string) =>
  suiteStep("suite", (report) => ({
    file: process.execPath,
    args: ["-e", script, report],
    count: (json) => json as { passed: number; failed: number; skipped: number },
  }));
const writes = (report: string) => `require("node:fs").writeFileSync(process.argv[1], ${JSON.stringify(report)});`;
const finding = { rule: "no-barrels", file: "a.ts", message: "it only passes on" };

describe("a step", () => {
  const said: string[] = [];

  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it.each<[string, Step, string]>([
    ["program that ends well", programStep("a", process.execPath, ["-e", "0"]), "1 passed, 0 failed"],
    ["program that fails", programStep("a", process.execPath, ["-e", "process.exit(2)"]), "0 passed, 1 failed"],
    ["program that is not there", programStep("a", "node_modules/.bin/nothing"), "0 passed, 1 failed"],
    ["check without findings", findingStep("a", () => []), "1 passed, 0 failed"],
    ["check with findings", findingStep("a", () => [finding, finding]), "0 passed, 1 failed"],
    ["check that throws", findingStep("a", () => Promise.reject(new Error("broken"))), "0 passed, 1 failed"],
    ["suite", suite(writes('{"passed":3,"failed":0,"skipped":1}')), "3 passed, 0 failed, 1 skipped"],
    [
      "suite that breaks unnoticed",
      suite(`${writes('{"passed":3,"failed":0,"skipped":0}')} process.exit(1)`),
      "3 passed, 1 failed",
    ],
    ["suite without a report", suite(""), "0 passed, 1 failed"],
    ["suite with half a report", suite(writes('{"passed":3')), "0 passed, 1 failed"],
  ])("counts a %s", async (_, step, words) => {
    expect(inWords(await take(step))).toBe(words);
  });

  it("says what it took and, when it failed, why", async () => {
    await take(findingStep("structure", () => [finding]));
    expect(said).toEqual([
      expect.stringMatching(/^FAILED {2}structure +\d+\.\d s$/),
      "a.ts: no-barrels: it only passes on",
    ]);
  });
});

describe("the sum", () => {
  it("is of all counts", () => {
    const counts = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 20, failed: 2, skipped: 3 },
    ];
    expect(inWords(sum(counts))).toBe("21 passed, 2 failed, 3 skipped");
  });
});
