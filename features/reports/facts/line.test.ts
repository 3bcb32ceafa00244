import { describe, expect, it } from "vitest";
import { finderIn } from "./line";

describe("what is bound in a plain line", () => {
  it.each([
    ["40", "In 2040, 40 people met", 9],
    ["40", "2040", -1],
    ["Pinggu", "Pinggus and Pinggu", 12],
    ["平谷", "市平谷区", 1],
    ["4", "共40人，4个区", 5],
    ["", "anything", -1],
  ])("finds %j in %j as a whole", (words, line, from) => {
    expect(finderIn(line)([{ text: words }])?.from ?? -1).toBe(from);
  });

  it("reads on from what it has found", () => {
    const find = finderIn("17 of 17");
    expect([find([{ text: "17" }]), find([{ text: "17" }]), find([{ text: "17" }])].map((one) => one?.from)).toEqual([
      0,
      6,
      undefined,
    ]);
  });

  it("takes the first of several wordings that stands there", () => {
    const wording = { text: "41", seen: "41" };
    expect(finderIn("41 people")([{ text: "40", seen: "40" }, wording])).toEqual({ from: 0, wording });
  });
});
