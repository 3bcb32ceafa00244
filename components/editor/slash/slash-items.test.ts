import { describe, expect, it } from "vitest";
import { itemsFor, queryIn } from "./slash-items";

describe("the menu behind a slash", () => {
  it.each([
    ["head", ["heading"]],
    ["List", ["bulletedList", "numberedList"]],
    ["bulleted l", ["bulletedList"]],
    ["标题", ["heading", "subheading"]],
    ["表", ["bulletedList", "numberedList", "table"]],
    ["bg", ["table"]],
    ["b'g", ["table"]],
    ["tp", ["picture"]],
    ["附件", ["file"]],
    ["jz", ["footnote"]],
    ["moon", []],
  ])("%s finds %j", (typed, found) => {
    expect(itemsFor(typed, () => true)).toEqual(found);
  });

  it("offers all that can be done here, and no more", () => {
    expect(itemsFor("", () => true)).toHaveLength(12);
    expect(itemsFor("", (name) => name !== "file")).not.toContain("file");
  });

  it.each([
    ["/", ""],
    ["、", ""],
    ["/table", "table"],
    ["、表格", "表格"],
    ["/en/events", null],
    ["and/or", null],
    ["", null],
    [`/${"x".repeat(21)}`, null],
  ])("begins at %j with %j", (text, query) => {
    expect(queryIn(text)).toBe(query);
  });
});
