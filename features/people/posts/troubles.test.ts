import { describe, expect, it } from "vitest";
import type { HeldPost } from "./post";
import { department, held } from "./testing-posts";
import { troublesOf } from "./troubles";

const one = { single: true };
const vice = { title: { en: "Vice-President", zh: "副主席" }, protocolOrder: 2 };
const told = (posts: HeldPost[]) =>
  troublesOf(posts).map(({ code, span, posts: about }) => [code, span.from, span.until, about.map(({ id }) => id)]);

describe("what is wrong with posts", () => {
  it.each<[string, HeldPost[], unknown[]]>([
    ["nothing", [held(1, "2024-01-01", "2024-03-01", { id: 1, ...one }), held(2, "2024-03-01", null, one)], []],
    [
      "an end before the beginning",
      [held(1, "2024-03-01", "2024-03-01", { id: 1 })],
      [["ends_before_begin", "2024-03-01", "2024-03-01", [1]]],
    ],
    [
      "the same post twice",
      [held(1, "2024-01-01", "2024-06-01", { id: 1 }), held(1, "2024-03-01", null, { id: 2 })],
      [["held_twice", "2024-03-01", "2024-06-01", [1, 2]]],
    ],
    ["the same post once more, later", [held(1, "2024-01-01", "2024-03-01"), held(1, "2024-03-01", null)], []],
    [
      "two presidents",
      [held(1, "2024-01-01", null, { id: 1, ...one }), held(2, "2024-03-01", null, { id: 2, ...one })],
      [["several_holders", "2024-03-01", null, [1, 2]]],
    ],
    [
      "two where one entry says that one person holds it",
      [held(1, "2024-01-01", null, { id: 1 }), held(2, "2024-03-01", null, { id: 2, ...one })],
      [["several_holders", "2024-03-01", null, [1, 2]]],
    ],
    ["two vice-presidents", [held(1, "2024-01-01", null, vice), held(2, "2024-03-01", null, vice)], []],
    [
      "two heads of two departments",
      [
        held(1, "2024-01-01", null, { ...one, unit: department }),
        held(2, "2024-01-01", null, { ...one, unit: { ...department, id: 3 } }),
      ],
      [],
    ],
    [
      "nobody between two",
      [held(1, "2024-01-01", "2024-03-01", { id: 1, ...one }), held(2, "2024-04-01", null, { id: 2, ...one })],
      [["nobody", "2024-03-01", "2024-04-01", [1, 2]]],
    ],
    ["a gap where several may hold it", [held(1, "2024-01-01", "2024-03-01"), held(2, "2024-04-01", null)], []],
    ["nobody after the last", [held(1, "2024-01-01", "2024-03-01", one)], []],
    [
      "one number for two posts",
      [
        held(1, "2024-01-01", "2024-06-01", { id: 1, ...vice }),
        held(1, "2024-03-01", null, { id: 2, protocolOrder: 2 }),
      ],
      [["same_order", "2024-03-01", "2024-06-01", [1, 2]]],
    ],
    [
      "one number in two kinds",
      [held(1, "2024-01-01", null), held(1, "2024-01-01", null, { kind: "other", title: { en: "Head", zh: "部长" } })],
      [],
    ],
    ["one number of two people", [held(1, "2024-01-01", null, vice), held(2, "2024-01-01", null, vice)], []],
    [
      "one number at different times",
      [held(1, "2024-01-01", "2024-03-01", vice), held(1, "2024-03-01", null, { protocolOrder: 2 })],
      [],
    ],
  ])("finds %s", (_, posts, expected) => {
    expect(told(posts)).toEqual(expected);
  });

  it("names what must be mended before the gaps, each in time", () => {
    const gap = [held(1, "2020-01-01", "2020-03-01", one), held(2, "2020-04-01", null, one)];
    const late = held(3, "2024-03-01", null, vice);
    const twice = [late, { ...late, heldFrom: "2024-05-01" }];
    const earlier = [held(4, "2022-01-01", null, vice), held(4, "2023-01-01", null, vice)];
    expect(troublesOf([...gap, ...twice, ...earlier]).map(({ code, span }) => [code, span.from])).toEqual([
      ...[
        ["held_twice", "2023-01-01"],
        ["held_twice", "2024-05-01"],
      ],
      ["nobody", "2020-03-01"],
    ]);
  });
});
