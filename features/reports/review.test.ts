import { describe, expect, it } from "vitest";
import { nextTask } from "./review";
import { person, reportIn } from "./testing-state";
import { refusals, statusAfter } from "./workflow";

describe("the review tasks", () => {
  const round = (tasks: number, passed: number, reviewers: number[] = []) =>
    reportIn("in_review", "unpublished", { tasks, passed, reviewers });

  it.each([
    [1, 0, "final"],
    [2, 0, "first"],
    [2, 1, "final"],
    [3, 0, "first"],
    [3, 1, "second"],
    [3, 2, "final"],
    [3, 3, null],
  ] as const)("of %i, with %i passed, go on with %s", (tasks, passed, task) => {
    expect(nextTask({ tasks, passed })).toBe(task);
  });

  it("are for editors at first, and for chief editors from then on", () => {
    expect(refusals("approve", round(3, 0), person("editor"))).toEqual([]);
    expect(refusals("approve", round(3, 1), person("editor"))).toEqual(["not_permitted"]);
    expect(refusals("approve", round(3, 1), person("chief_editor"))).toEqual([]);
    expect(refusals("approve", round(3, 0), person("organiser"))).toEqual(["not_permitted"]);
  });

  it("are each for another person", () => {
    expect(refusals("approve", round(3, 1, [5]), person("chief_editor", 5))).toEqual(["already_reviewed"]);
    expect(refusals("publish", round(2, 1, [5]), person("chief_editor", 5))).toEqual(["already_reviewed"]);
    expect(refusals("request_changes", round(3, 1, [5]), person("chief_editor", 5))).toEqual([]);
  });

  it("must all be passed before anything is published", () => {
    expect(refusals("publish", round(3, 1), person("chief_editor"))).toEqual(["review_unfinished"]);
    expect(refusals("publish", round(3, 2), person("chief_editor"))).toEqual([]);
  });

  it("lead to the approved text only after the last one", () => {
    expect(statusAfter("approve", round(3, 0).editions.en)).toBe("in_review");
    expect(statusAfter("approve", round(3, 2).editions.en)).toBe("approved");
  });
});
