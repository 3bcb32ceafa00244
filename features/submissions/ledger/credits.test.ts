import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Credit, creditsOf, type Quarter, type ScoredItem, sharesOf } from "./credits";
import { levels, type Scheme } from "./scheme";

const plain: Scheme = {
  ...{ byLevel: { federation: 200, city: 500, national: 1000 }, byChannel: { bulletin: 100 }, counting: "added" },
  ...{ valid: 50, picture: 20, comment: 300, commissionMissed: 200, monthlyItems: 1, monthlyMissing: 30 },
  ...{ onTimeDays: 3, leastRanked: 1 },
};

const months = ["2026-07", "2026-08", "2026-09"];
const units = [1, 2, 3, 4];

const item = (changes: Partial<ScoredItem> = {}): ScoredItem => ({
  ...{ id: 1, month: "2026-07", sources: [{ unitId: 1, author: "Li" }], hasPictures: false, hasComment: false },
  ...{ adoptions: [], ...changes },
});

const quarter = (changes: Partial<Quarter>): Quarter => ({ units: [], months, items: [], missed: [], ...changes });
const told = (credits: Credit[]) => credits.map(({ kind, unitId, points }) => [kind, unitId, points]);
const sum = (credits: Credit[]) => credits.reduce((all, { points }) => all + points, 0);

const updates = { id: 7, channel: "updates", level: "federation" as const };
const city = { id: 8, channel: "city-bulletin", level: "city" as const };
const bulletin = { id: 9, channel: "bulletin", level: "federation" as const };

describe("credits", () => {
  it.each<[string, Partial<ScoredItem>, Partial<Scheme>, unknown[]]>([
    ["a valid item", {}, {}, [["valid", 1, 50]]],
    [
      "an adopted one",
      { adoptions: [updates] },
      {},
      [
        ["valid", 1, 50],
        ["adoption", 1, 200],
      ],
    ],
    ["a channel with points of its own", { adoptions: [bulletin] }, { valid: 0 }, [["adoption", 1, 100]]],
    [
      "two channels, added",
      { adoptions: [updates, city] },
      { valid: 0 },
      [
        ["adoption", 1, 200],
        ["adoption", 1, 500],
      ],
    ],
    [
      "two channels, the highest",
      { adoptions: [updates, city] },
      { valid: 0, counting: "highest" },
      [["adoption", 1, 500]],
    ],
    ["pictures of what nobody adopted", { hasPictures: true, hasComment: true }, {}, [["valid", 1, 50]]],
    [
      "pictures and a comment",
      { hasPictures: true, hasComment: true, adoptions: [updates] },
      { valid: 0 },
      [
        ["adoption", 1, 200],
        ["picture", 1, 20],
        ["comment", 1, 300],
      ],
    ],
    [
      "an article of three sources",
      {
        sources: [
          { unitId: 1, author: "Li" },
          { unitId: 2, author: "Wang" },
          { unitId: 1, author: "Zhao" },
        ],
        adoptions: [updates],
      },
      { valid: 0 },
      [
        ["adoption", 1, 67],
        ["adoption", 2, 67],
        ["adoption", 1, 66],
      ],
    ],
  ])("of %s", (_, changes, scheme, credits) => {
    expect(told(creditsOf(quarter({ items: [item(changes)] }), { ...plain, ...scheme }))).toEqual(credits);
  });

  it("of who owes something: a commission, and items of each month", () => {
    const given = quarter({ units: [1, 2], items: [item()], missed: [{ id: 5, unitId: 2 }] });
    expect(told(creditsOf(given, plain))).toEqual([
      ["valid", 1, 50],
      ["commission_missed", 2, -200],
      ["below_minimum", 1, -30],
      ["below_minimum", 1, -30],
      ["below_minimum", 2, -30],
      ["below_minimum", 2, -30],
      ["below_minimum", 2, -30],
    ]);
  });
});

const points = fc.integer({ min: 0, max: 2000 });
const schemes: fc.Arbitrary<Scheme> = fc.record({
  byLevel: fc.record({ federation: points, city: points, national: points }),
  byChannel: fc.dictionary(fc.constantFrom("updates", "bulletin", "collection"), points),
  counting: fc.constantFrom("highest", "added"),
  ...{ valid: points, picture: points, comment: points, commissionMissed: points, monthlyMissing: points },
  monthlyItems: fc.integer({ min: 0, max: 3 }),
  onTimeDays: fc.integer({ min: 0, max: 9 }),
  leastRanked: fc.integer({ min: 0, max: 5 }),
});

const source = fc.record({ unitId: fc.constantFrom(...units), author: fc.constantFrom("Li", "Wang", "Zhao") });
const adoption = fc.record({
  id: fc.nat(),
  channel: fc.constantFrom("updates", "bulletin", "collection", "city-bulletin"),
  level: fc.constantFrom(...levels),
});
const items: fc.Arbitrary<ScoredItem[]> = fc
  .array(
    fc.record({
      month: fc.constantFrom(...months),
      sources: fc.tuple(source, fc.array(source, { maxLength: 3 })).map(([first, more]) => [first, ...more] as const),
      ...{ hasPictures: fc.boolean(), hasComment: fc.boolean() },
      adoptions: fc.array(adoption, { maxLength: 4 }),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.map((one, index) => ({ ...one, id: index + 1 }) as ScoredItem));

const ofItems = (given: ScoredItem[], scheme: Scheme) => creditsOf(quarter({ items: given }), scheme);
const totalOf = (credits: Credit[], unitId: number) => sum(credits.filter((credit) => credit.unitId === unitId));

describe("whatever was handed in", () => {
  it("the highest alone never exceeds all that is added", () => {
    fc.assert(
      fc.property(items, schemes, (given, scheme) => {
        const [highest, added] = (["highest", "added"] as const).map((counting) =>
          ofItems(given, { ...scheme, counting }),
        );
        for (const unitId of units) {
          expect(totalOf(highest ?? [], unitId)).toBeLessThanOrEqual(totalOf(added ?? [], unitId));
        }
      }),
    );
  });

  it("every point of an item goes to its sources, none is lost or made by sharing", () => {
    fc.assert(
      fc.property(items, schemes, (given, scheme) => {
        const alone = given.map((one) => ({ ...one, sources: [one.sources[0]] as const }));
        expect(sum(ofItems(given, scheme))).toBe(sum(ofItems(alone, scheme)));
      }),
    );
  });

  it("two units that become one have what both had, and back", () => {
    fc.assert(
      fc.property(items, schemes, (given, scheme) => {
        const merged = given.map((one) => ({
          ...one,
          sources: one.sources.map((each) => ({ ...each, unitId: each.unitId === 2 ? 1 : each.unitId })),
        })) as unknown as ScoredItem[];
        const [before, after] = [ofItems(given, scheme), ofItems(merged, scheme)];
        expect(totalOf(after, 1)).toBe(totalOf(before, 1) + totalOf(before, 2));
        expect(totalOf(after, 2)).toBe(0);
      }),
    );
  });

  it("an adoption that is taken back takes its credit with it, and no other's under added points", () => {
    fc.assert(
      fc.property(items, schemes, fc.nat(), (given, scheme, which) => {
        const added = { ...scheme, counting: "added" as const, picture: 0, comment: 0 };
        const chosen = given.filter(({ adoptions }) => adoptions.length > 0)[which % Math.max(1, given.length)];
        if (!chosen) return;
        const [gone, ...rest] = chosen.adoptions;
        const without = given.map((one) => (one === chosen ? { ...one, adoptions: rest } : one));
        const lost = ofItems([{ ...chosen, adoptions: gone ? [gone] : [] }], { ...added, valid: 0 });
        expect(sum(ofItems(without, added))).toBe(sum(ofItems(given, added)) - sum(lost));
      }),
    );
  });

  it("the order in which things came changes no total", () => {
    fc.assert(
      fc.property(
        items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        schemes,
        ([given, shuffled], scheme) => {
          const [one, other] = [ofItems(given, scheme), ofItems(shuffled, scheme)];
          for (const unitId of units) expect(totalOf(other, unitId)).toBe(totalOf(one, unitId));
        },
      ),
    );
  });

  it("shares differ by a hundredth at most", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 20 }), (all, count) => {
        const shares = sharesOf(all, count);
        expect(shares.reduce((total, one) => total + one, 0)).toBe(all);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
