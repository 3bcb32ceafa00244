import { describe, expect, it } from "vitest";
import { cellsOf } from "./cells";

describe("a text of cells", () => {
  it.each([
    ["commas", 'wrong_word,en,a b,c,"d, ""e"""', [["wrong_word", "en", "a b", "c", 'd, "e"']]],
    ["tabs, as a spreadsheet copies", "wrong_word\ten\ta\tb,c\r\n", [["wrong_word", "en", "a", "b,c"]]],
    ["a line end within quotes", 'a,"b\nc"\n\n', [["a", "b\nc"]]],
    ["nothing", " \n\n", []],
  ])("is parted by %s", (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });
});
