import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, type Thing } from "./order";

/** What things say of each other once each is called by its place among those of its table. */
function said(things: readonly Thing[]): string {
  const ordered = inOrder(things);
  const place = new Map(ordered.map(({ key }, index) => [key, index]));
  return JSON.stringify(
    ordered.map(({ table, own, refersTo }) => [
      ...[table, own],
      refersTo.map(({ path, key }) => `${path} ${place.get(key)}`).sort(),
    ]),
  );
}

/** Meetings in small: places that are much alike, steps of these, and answers that join a place with a question. */
const world = fc
  .record({
    questions: fc.array(fc.constantFrom("a", "b"), { maxLength: 3 }),
    places: fc.array(
      fc.record({
        own: fc.constantFrom("silent", "named"),
        steps: fc.array(fc.constantFrom("name", "decline"), { maxLength: 2 }),
        answers: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ questions, places }): Thing[] => [
    ...questions.map((own, index) => ({ key: `q${index}`, table: "questions", own, refersTo: [] })),
    ...places.flatMap(({ own, steps, answers }, at): Thing[] => [
      { key: `p${at}`, table: "places", own, refersTo: [] },
      ...steps.map((step, nth) => ({
        ...{ key: `s${at}.${nth}`, table: "steps", own: step },
        refersTo: [{ path: "place", key: `p${at}` }],
      })),
      ...answers
        .filter((question) => question < questions.length)
        .map((question, nth) => ({
          ...{ key: `a${at}.${nth}`, table: "answers", own: "yes" },
          refersTo: [
            { path: "place", key: `p${at}` },
            { path: "question", key: `q${question}` },
          ],
        })),
    ]),
  ]);

describe("the order of things", () => {
  it("is the same under other keys and in whatever order they are given", () => {
    const asGiven = world.chain((things) =>
      fc.record({
        things: fc.constant(things),
        shuffled: fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length }),
        salt: fc.integer(),
      }),
    );
    fc.assert(
      fc.property(asGiven, ({ things, shuffled, salt }) => {
        const renamed = (key: string) => `${(salt * 31 + key.length * 7) % 97}-${[...key].reverse().join("")}`;
        const others = shuffled.map(({ key, refersTo, ...rest }) => ({
          ...rest,
          key: renamed(key),
          refersTo: refersTo.map((one) => ({ ...one, key: renamed(one.key) })),
        }));
        expect(said(others)).toBe(said(things));
      }),
      { numRuns: 300 },
    );
  });

  it("tells apart what is joined otherwise, though each holds the same", () => {
    const thing = (key: string, table: string, to: string[]) => ({
      ...{ key, table, own: "", refersTo: to.map((one) => ({ path: "of", key: one })) },
    });
    const places = ["p1", "p2"].map((key) => thing(key, "places", []));
    const both = [...places, thing("s1", "steps", ["p1"]), thing("s2", "steps", ["p2"])];
    const one = [...places, thing("s1", "steps", ["p1"]), thing("s2", "steps", ["p1"])];
    expect(said(both)).not.toBe(said(one));
  });

  it("is quick among many that are alike", () => {
    const things = Array.from({ length: 600 }, (_, index) => ({
      ...{ key: `p${index}`, table: "places", own: "silent", refersTo: [] },
    }));
    const began = performance.now();
    expect(inOrder(things)).toHaveLength(600);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("refuses what refers to something else", () => {
    const lost = { key: "s", table: "steps", own: "", refersTo: [{ path: "place_id", key: "places/9" }] };
    expect(() => inOrder([lost])).toThrow(/places\/9/);
  });
});
