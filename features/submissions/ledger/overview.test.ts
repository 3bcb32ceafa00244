import { describe, expect, it } from "vitest";
import { ledgerOf, silentOf, type UnitCounts } from "./overview";

const unit = (unitId: number, changes: Partial<UnitCounts> = {}): UnitCounts => ({
  ...{ unitId, className: "district", submitted: 0, valid: 0, returned: 0, onTime: 0, adopted: 0, byChannel: {} },
  ...{ missed: 0, points: {}, ...changes },
});

describe("the ledger of a quarter", () => {
  const units = [
    unit(1, { submitted: 525, valid: 521, adopted: 518, onTime: 500, points: { valid: 100, adoption: 300 } }),
    unit(2, { submitted: 4, valid: 4, adopted: 1, onTime: 4, points: { valid: 200, adoption: 300, below_minimum: -100 } }),
    unit(3, { submitted: 9, valid: 9, points: { valid: 900 } }),
    unit(4),
    unit(5, { className: "department", submitted: 2, valid: 2, points: { valid: 10 } }),
  ];
  const lines = ledgerOf(units, new Map([[1, 4], [2, 2], [3, 1]]), 1);

  it("ranks units within their class, ties alike, and lists those below the least number without a rank", () => {
    expect(lines.map(({ unitId, rank, rise, total }) => [unitId, rank, rise, total])).toEqual([
      [3, 1, 0, 900],
      [1, 2, 2, 400],
      [2, 2, 0, 400],
      [4, null, null, 0],
      [5, 1, null, 10],
    ]);
  });

  it("computes its rates: 518 of 521 is 99.42 %", () => {
    const [first] = lines.filter(({ unitId }) => unitId === 1);
    expect([first?.adoptionRate, first?.onTimeRate]).toEqual([9942, 9524]);
    expect(lines.find(({ unitId }) => unitId === 4)).toMatchObject({ adoptionRate: null, onTimeRate: null });
  });

  it("names who handed in nothing", () => {
    expect(silentOf(units)).toEqual([4]);
  });
});
