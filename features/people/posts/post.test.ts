import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyKeyOf, byBody, byProtocol, isHeldAlready, isHeldOn, seatKeyOf, seatsOf, sharedDays } from "./post";
import { dayIn, daysBetween, tenures } from "./testing-days";
import { department, federation, held } from "./testing-posts";

describe("a post on a day", () => {
  it.each([
    ["2024-03-25", false],
    ["2024-03-26", true],
    ["2024-04-30", true],
    ["2024-05-01", false],
  ])("is held from its first day until the one before its end: %s", (day, is) => {
    expect(isHeldOn(day, held(1, "2024-03-26", "2024-05-01"))).toBe(is);
  });

  it("is held for ever without an end", () => {
    expect(isHeldOn("2099-12-31", held(1, "2024-03-26", null))).toBe(true);
  });

  it("is shared on the days on which both are held", () => {
    fc.assert(
      fc.property(tenures(2), ([one, other]) => {
        if (!one || !other) return;
        const span = sharedDays(one, other);
        for (const day of daysBetween) {
          const inBoth = isHeldOn(day, one) && isHeldOn(day, other);
          const inSpan = span !== null && isHeldOn(day, { heldFrom: span.from, heldUntil: span.until });
          expect(inSpan, day).toBe(inBoth);
        }
      }),
    );
  });
});

describe("posts by what they are", () => {
  const party = held(1, "2024-01-01", null, { kind: "party_group", title: { en: "Secretary", zh: "书记" } });
  const outside = held(1, "2024-01-01", null, { kind: "other", unit: null, outside: { en: "School", zh: "学校" } });

  it("belong to one body by its unit, the Party group apart, an outside body by its name", () => {
    expect(bodyKeyOf(party)).not.toBe(bodyKeyOf(held(1, "2024-01-01", null)));
    expect(bodyKeyOf(outside)).toBe(bodyKeyOf({ ...outside, outside: { en: " SCHOOL ", zh: "" } }));
    expect(bodyKeyOf({ ...outside, outside: { en: "", zh: "" } })).toBe("none");
  });

  it("are the same post whatever its capitals, spaces and apostrophes", () => {
    const written = (en: string) => seatKeyOf(held(1, "2024-01-01", null, { title: { en, zh: "" } }));
    expect(written("Head of the  women’s Office")).toBe(written("head of the Women's office"));
    expect(written("Head")).not.toBe(written("Deputy Head"));
  });

  it("are told with the Party group's first, then by number", () => {
    const vice = held(1, "2024-01-01", null, { protocolOrder: 2 });
    const other = held(1, "2024-01-01", null, { kind: "other" });
    expect([other, vice, held(1, "2024-01-01", null), party].toSorted(byProtocol)).toEqual([
      ...[party, held(1, "2024-01-01", null), vice, other],
    ]);
  });

  it("are listed by body: the Party group, the federation, its departments, districts, bodies outside, none", () => {
    const district = { ...federation, id: 9, level: "district" as const };
    const all = [
      held(1, "2024-01-01", null, { kind: "other", unit: null }),
      outside,
      held(1, "2024-01-01", null, { unit: district }),
      held(1, "2024-01-01", null, { unit: { ...department, id: 4, order: 2 } }),
      held(1, "2024-01-01", null, { unit: department }),
      held(1, "2024-01-01", null),
      party,
    ];
    expect(all.toSorted(byBody)).toEqual(all.toReversed());
    expect(seatsOf(all).map(({ posts }) => posts[0])).toEqual(all.toReversed());
  });

  it("is held by one at a time where any of its holders' entries says so", () => {
    const [seat] = seatsOf([held(2, "2025-01-01", null, { single: true }), held(1, "2024-01-01", "2025-01-01")]);
    expect(seat).toMatchObject({ single: true, posts: [{ person: { id: 1 } }, { person: { id: 2 } }] });
  });

  it.each([
    ["on a day of it", "2024-06-01", null, true],
    ["before it", "2023-01-01", "2024-01-01", false],
    ["after it", "2025-01-01", null, false],
    ["around it", "2023-01-01", null, true],
  ])("is held already %s", (_, from, until, is) => {
    const own = [held(1, "2024-01-01", "2025-01-01", { id: 7 })];
    expect(isHeldAlready(held(1, from, until, { id: 8 }), own)).toBe(is);
    expect(isHeldAlready(held(1, from, until, { id: 7 }), own)).toBe(false);
    expect(isHeldAlready(held(1, from, until, { id: 8, title: { en: "Vice", zh: "副" } }), own)).toBe(false);
  });

  it("has days to be tested on", () => {
    expect([dayIn(0), dayIn(31)]).toEqual(["2024-01-01", "2024-02-01"]);
  });
});
