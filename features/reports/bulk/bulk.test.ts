import { describe, expect, it } from "vitest";
import { mostAtOnce, taking, undoOf } from "./bulk";

const posted = (step: string, ids: string[]) => ({
  step,
  chosen: ids,
  ...Object.fromEntries(ids.map((id) => [`version.${id}`, "3"])),
});

describe("a step taken with several reports", () => {
  it("is read with the version of each row", () => {
    const given = { ...posted("recall", ["7", "9"]), "languages.9": "en zh" };
    expect(taking.parse(given)).toEqual({
      step: "recall",
      reports: [
        { reportId: 7, version: 3 },
        { reportId: 9, version: 3, languages: ["en", "zh"] },
      ],
    });
  });

  it.each([
    ["publish", ["7"]],
    ["submit", []],
    ["submit", ["7; drop table reports"]],
    ["submit", ["0"]],
    ["submit", Array.from({ length: mostAtOnce + 1 }, (_, id) => String(id + 1))],
  ])("is none: %s with %j", (step, ids) => {
    expect(taking.safeParse(posted(step, ids)).success).toBe(false);
  });

  it("is none without the versions", () => {
    expect(taking.safeParse({ step: "approve", chosen: ["7"] }).success).toBe(false);
  });

  it.each([
    ["submit", "recall"],
    ["trash", "untrash"],
    ["untrash", "trash"],
    ["approve", null],
    ["recall", null],
  ] as const)("%s is undone by %s", (step, undo) => {
    expect(undoOf(step)).toBe(undo);
  });
});
