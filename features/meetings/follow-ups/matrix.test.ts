import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colours } from "./colour";
import { matrixOf, type Sum, sumOf } from "./matrix";
import { isOwed, states } from "./steps";

const bodies = fc.integer({ min: 1, max: 17 });
const one = fc.record({
  asked: fc.integer({ min: 1, max: 6 }),
  leadUnitId: bodies,
  state: fc.constantFrom(...states),
  colour: fc.option(fc.constantFrom(...colours)),
});
/** As a database may hold them: no body owes the same thing twice; the last of six things asked was given by hand. */
const followUps = fc
  .uniqueArray(one, { selector: ({ asked, leadUnitId }) => `${asked} ${leadUnitId}`, maxLength: 90 })
  .map((all) =>
    all.map(({ asked, leadUnitId, state, colour }, index) => ({
      ...{
        id: index + 1,
        leadUnitId,
        leadEn: `D${leadUnitId}`,
        leadZh: `区${leadUnitId}`,
        leadOrder: leadUnitId,
        leadKind: leadUnitId === 1 ? ("department" as const) : ("district" as const),
        state,
      },
      colour: isOwed(state) ? colour : null,
      ...(asked === 6
        ? { askId: null, formKey: "form", position: null }
        : { askId: asked, formKey: null, position: asked }),
      ...{ textEn: `ask ${asked}`, textZh: `要求${asked}` },
    })),
  );

const added = (sums: Sum[]): Sum =>
  sums.reduce(
    (all, sum) => ({
      total: all.total + sum.total,
      owed: all.owed + sum.owed,
      reported: all.reported + sum.reported,
      checked: all.checked + sum.checked,
      closed: all.closed + sum.closed,
      red: all.red + sum.red,
    }),
    sumOf([]),
  );

describe("the matrix of a meeting", () => {
  it("adds up: by rows, by columns and within each sum", () => {
    fc.assert(
      fc.property(followUps, (all) => {
        const { asked, rows, total } = matrixOf(all);
        expect(added(rows.map(({ sum }) => sum))).toEqual(total);
        expect(added(asked.map(({ sum }) => sum))).toEqual(total);
        for (const sum of [total, ...rows.map((row) => row.sum), ...asked.map((column) => column.sum)])
          expect(sum.owed + sum.reported + sum.checked + sum.closed).toBe(sum.total);
        expect(total.total).toBe(all.length);
      }),
    );
  });

  it("shows each follow-up in one cell, in the row and the column it belongs to", () => {
    fc.assert(
      fc.property(followUps, (all) => {
        const { asked, rows } = matrixOf(all);
        const cells = rows.flatMap(({ cells: own, leadUnitId }) =>
          own.flatMap((cell, at) => {
            if (cell) expect([cell.leadUnitId, cell.textEn]).toEqual([leadUnitId, asked[at]?.textEn]);
            return cell ? [cell.id] : [];
          }),
        );
        expect(cells.sort((a, b) => a - b)).toEqual(all.map(({ id }) => id));
        // The department stands behind the districts, whatever its order among departments.
        const places = rows.map(({ leadUnitId }) => (leadUnitId === 1 ? 99 : leadUnitId));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(asked.map(({ position }) => position ?? 99)).toEqual(
          asked.map(({ position }) => position ?? 99).sort((a, b) => a - b),
        );
      }),
    );
  });
});
