import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterOf, filters, gridOf, standOf, stands, sumsOf } from "./grid";
import { replies } from "./place";

const place = fc.record({
  id: fc.nat(),
  invitationId: fc.integer({ min: 1, max: 6 }),
  roleId: fc.integer({ min: 1, max: 4 }),
  reply: fc.constantFrom(...replies),
  awaitsYes: fc.boolean(),
});
const ids = (most: number) => Array.from({ length: most }, (_, index) => ({ id: index + 1 }));

describe("the grid of bodies and roles", () => {
  it("adds up: rows and columns to the total, and each sum out of its parts", () => {
    const filter = fc.constantFrom(null, ...filters);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.nat(6), fc.nat(4), filter, (places, bodies, roles, one) => {
        const { rows, columns, total } = gridOf(ids(bodies), ids(roles), places, one);
        for (const key of [...stands, "places"] as const) {
          const sum = (lines: { sums: typeof total }[]) => lines.reduce((all, { sums }) => all + sums[key], 0);
          expect(sum(rows)).toBe(total[key]);
          expect(sum(columns)).toBe(total[key]);
        }
        for (const { cells, sums } of rows) expect(cells.flat()).toHaveLength(sums.places);
        for (const { sums } of [...rows, ...columns, { sums: total }]) {
          expect(stands.reduce((all, stand) => all + sums[stand], 0)).toBe(sums.places);
        }
      }),
    );
  });

  it("keeps the order given, and every body until it is narrowed", () => {
    const at = (invitationId: number, roleId: number, reply: (typeof replies)[number]) => ({
      ...{ id: invitationId * 10 + roleId, invitationId, roleId, reply, awaitsYes: false },
    });
    const places = [at(1, 1, "silent"), at(2, 2, "declined"), at(2, 1, "named")];
    const bodies = [{ id: 2 }, { id: 3 }, { id: 1 }];
    expect(gridOf(bodies, ids(2), places).rows.map(({ body }) => body.id)).toEqual([2, 3, 1]);
    const narrowed = gridOf(bodies, ids(2), places, "declined");
    expect(narrowed.rows.map(({ cells }) => cells)).toEqual([[[], [places[1]]]]);
    expect(narrowed.total).toEqual(sumsOf([at(2, 2, "declined")]));
  });
});

it("shows a name that waits for a yes as waiting, whatever was replied", () => {
  expect(standOf({ reply: "confirmed", awaitsYes: true })).toBe("awaiting");
  expect(standOf({ reply: "named", awaitsYes: false })).toBe("named");
  expect([filterOf("silent"), filterOf("named"), filterOf(["silent"])]).toEqual(["silent", null, null]);
});
