import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRow, freeKey, moveRow, removeRow, restoreRow, write } from "./rows";
import type { Sheet } from "./sheet";

const empty: Sheet = {
  texts: {},
  rows: { partners: [], attendance: [], people: [], agenda: [], asks: [], outlook: [] },
};
const three = ["a", "b", "c"].reduce((sheet, en) => addRow(sheet, "asks", { en }), empty);
const asksOf = (sheet: Sheet) => sheet.rows.asks.map((key) => sheet.texts[`asks.${key}.en`]);

describe("the rows of a list", () => {
  it("are added at the end, with what they begin with", () => {
    expect(asksOf(three)).toEqual(["a", "b", "c"]);
    expect(asksOf(addRow(three, "asks", { en: "d" }))).toEqual(["a", "b", "c", "d"]);
  });

  it.each([
    ["0", 1, ["b", "a", "c"]],
    ["2", -1, ["a", "c", "b"]],
    ["0", 2, ["b", "c", "a"]],
    ["0", -1, ["a", "b", "c"]],
    ["2", 1, ["a", "b", "c"]],
    ["9", 1, ["a", "b", "c"]],
  ])("row %s moved by %i", (key, by, asks) => {
    expect(asksOf(moveRow(three, "asks", key, by))).toEqual(asks);
  });

  it("come back where they were, with what was typed", () => {
    const without = removeRow(three, "asks", "1");
    expect(asksOf(without)).toEqual(["a", "c"]);
    expect(asksOf(restoreRow(without, "asks", "1", 1))).toEqual(["a", "b", "c"]);
    expect(asksOf(restoreRow(three, "asks", "1", 1))).toEqual(["a", "b", "c"]);
  });

  it("come back at the end of a list that has become shorter", () => {
    const bare = removeRow(removeRow(removeRow(three, "asks", "2"), "asks", "1"), "asks", "0");
    expect(asksOf(restoreRow(bare, "asks", "2", 2))).toEqual(["c"]);
  });

  it("never take the key of a row that was removed", () => {
    expect(freeKey(removeRow(three, "asks", "2"), "asks")).toBe("3");
    expect(asksOf(addRow(removeRow(three, "asks", "2"), "asks", { en: "d" }))).toEqual(["a", "b", "d"]);
  });

  it("are written one field at a time", () => {
    expect(asksOf(write(three, "asks.1.en", "B"))).toEqual(["a", "B", "c"]);
    expect(asksOf(three)).toEqual(["a", "b", "c"]);
  });

  it("are neither lost nor doubled by moving", () => {
    const moves = fc.array(fc.tuple(fc.constantFrom("0", "1", "2"), fc.integer({ min: -3, max: 3 })));
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce((sheet, [key, by]) => moveRow(sheet, "asks", key, by), three);
        expect([...moved.rows.asks].sort()).toEqual(["0", "1", "2"]);
      }),
    );
  });
});
