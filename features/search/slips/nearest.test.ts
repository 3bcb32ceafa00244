import { describe, expect, it } from "vitest";
import { editsBetween, nearestWords } from "./nearest";

describe("slips between words", () => {
  it.each([
    ["meeting", "meeting", 0],
    ["meetting", "meeting", 1],
    ["meeitng", "meeting", 1],
    ["metting", "meeting", 1],
    ["feduration", "federation", 1],
    ["", "abc", 3],
  ])("%s and %s: %i", (one, other, edits) => {
    expect(editsBetween(one, other)).toBe(edits);
    expect(editsBetween(other, one)).toBe(edits);
  });

  it.each([
    ["meetting", ["meeting"]],
    ["wrok", ["work"]],
    ["wrk", []],
    ["distritc", ["district", "districts"]],
    ["zzzzzz", []],
    ["wrkk", []],
  ])("%s was meant as %j", (typed, meant) => {
    expect(nearestWords(typed, ["work", "meeting", "districts", "district"])).toEqual(meant);
  });
});
