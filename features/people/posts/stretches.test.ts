import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHeldOn } from "./post";
import { gapsOf, overlapsOf, stretchesOf } from "./stretches";
import { daysBetween, tenures } from "./testing-days";
import { held } from "./testing-posts";

type Span = { from: string; until: string | null };
const isIn = (day: string, { from, until }: Span) => isHeldOn(day, { heldFrom: from, heldUntil: until });
const told = (spans: readonly Span[]) => spans.map(({ from, until }) => [from, until]);

describe("who holds a post from when to when", () => {
  it.each([
    ["one after the other", [held(1, "2024-01-01", "2024-03-01"), held(2, "2024-03-01", null)], [], []],
    ["a gap", [held(1, "2024-01-01", "2024-03-01"), held(2, "2024-03-05", null)], [], [["2024-03-01", "2024-03-05"]]],
    [
      "two at a time",
      [held(1, "2024-01-01", "2024-03-05"), held(2, "2024-03-01", null)],
      [["2024-03-01", "2024-03-05"]],
      [],
    ],
    ["two for ever", [held(1, "2024-01-01", null), held(2, "2024-03-01", null)], [["2024-03-01", null]], []],
    [
      "two pairs, the one after the other",
      [held(1, "2024-01-01", null), held(2, "2024-02-01", "2024-03-01"), held(3, "2024-03-01", "2024-04-01")],
      [
        ["2024-02-01", "2024-03-01"],
        ["2024-03-01", "2024-04-01"],
      ],
      [],
    ],
    ["the same again", [held(1, "2024-01-01", "2024-03-01"), held(1, "2024-02-01", null)], [], []],
    ["nobody after the last", [held(1, "2024-01-01", "2024-03-01")], [], []],
    ["nobody at all", [], [], []],
    [
      "an end before the beginning",
      [held(1, "2024-01-01", "2024-03-01"), held(2, "2024-02-01", "2024-01-15"), held(3, "2024-03-01", null)],
      [],
      [],
    ],
  ])("%s", (_, posts, overlaps, gaps) => {
    expect(told(overlapsOf(posts))).toEqual(overlaps);
    expect(told(gapsOf(posts))).toEqual(gaps);
  });

  it("is, day by day, what the tenures say", () => {
    fc.assert(
      fc.property(tenures(0), (posts) => {
        const all = [stretchesOf(posts), overlapsOf(posts), gapsOf(posts)] as const;
        for (const [index, day] of daysBetween.entries()) {
          const holders = new Set(posts.filter((post) => isHeldOn(day, post)).map(({ person }) => person.id));
          const heldOn = (one: string) => posts.some((post) => isHeldOn(one, post));
          const isBetween = daysBetween.slice(0, index).some(heldOn) && daysBetween.slice(index).some(heldOn);
          const [stretches, overlaps, gaps] = all.map((spans) => spans.filter((span) => isIn(day, span)));
          const ids = new Set(stretches?.flatMap((one) => one.holders.map(({ person }) => person.id)));
          expect([stretches?.length, ids]).toEqual([holders.size > 0 || isBetween ? 1 : 0, holders]);
          expect([overlaps?.length, gaps?.length], day).toEqual([
            holders.size > 1 ? 1 : 0,
            isBetween && holders.size === 0 ? 1 : 0,
          ]);
        }
      }),
    );
  });

  it("has neighbours that differ", () => {
    fc.assert(
      fc.property(tenures(0), (posts) => {
        const stretches = stretchesOf(posts);
        const who = stretches.map(({ holders }) => [...new Set(holders.map(({ person }) => person.id))].sort().join());
        expect(who.slice(1).filter((one, index) => one === who[index])).toEqual([]);
        expect(stretches.slice(1).map(({ from }) => from)).toEqual(stretches.slice(0, -1).map(({ until }) => until));
      }),
    );
  });
});
