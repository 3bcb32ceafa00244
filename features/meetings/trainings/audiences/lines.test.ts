import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markOf, readLines } from "./lines";

const nobody = { post: "", unitText: "", email: "" };

describe("a pasted line", () => {
  it.each([
    ["Gu Lan", { name: "Gu Lan", ...nobody }],
    ["Gu Lan, editor", { name: "Gu Lan", ...nobody, post: "editor" }],
    [
      "顾兰，新媒体编辑，平谷区妇联，gu.lan@pinggu.example",
      { name: "顾兰", post: "新媒体编辑", unitText: "平谷区妇联", email: "gu.lan@pinggu.example" },
    ],
    ["Gu Lan,,,GU@a.example", { name: "Gu Lan", ...nobody, email: "gu@a.example" }],
    ["Gu Lan\teditor, video\tPinggu\t", { name: "Gu Lan", post: "editor, video", unitText: "Pinggu", email: "" }],
    ["Gu Lan, editor, Pinggu, , ,", { name: "Gu Lan", post: "editor", unitText: "Pinggu", email: "" }],
    ["  Gu   Lan  ", { name: "Gu Lan", ...nobody }],
  ])("is read: %s", (line, person) => {
    expect(readLines(line)).toEqual({ people: [{ ...person, line: 1 }], errors: [] });
  });

  it.each([
    [", editor, Pinggu", "name_missing"],
    ["Gu Lan, editor, Pinggu, not an address", "not_an_email"],
    ["Gu Lan, editor, Pinggu, a@b.example, more", "too_many_parts"],
    ["x".repeat(81), "too_long"],
    ["Gu Lan, , Pinggu", "already_there"],
    ["Somebody else, , , GU@a.example", "already_there"],
  ])("is named where it cannot be taken: %s", (line, code) => {
    const there = new Set(["gu lan|pinggu", "gu@a.example"]);
    expect(readLines(`\n\n${line}`, there)).toEqual({ people: [], errors: [{ line: 3, code }] });
  });

  it("names whoever stands in two lines at the second", () => {
    const read = readLines("Gu Lan, , Pinggu\r\nBai He\r\nGU LAN, editor, pinggu");
    expect(read.people.map(({ name }) => name)).toEqual(["Gu Lan", "Bai He"]);
    expect(read.errors).toEqual([{ line: 3, code: "already_there" }]);
  });

  it("is either read or named, whatever was typed, and nobody is read twice", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 30 }), { maxLength: 8 }), (lines) => {
        const typed = lines.map((line) => line.replace(/[\r\n]/g, " "));
        const { people, errors } = readLines(typed.join("\n"));
        const told = [...people, ...errors].map(({ line }) => line).sort((a, b) => a - b);
        expect(told).toEqual(typed.flatMap((line, index) => (line.trim() === "" ? [] : [index + 1])));
        expect(new Set(people.map(markOf)).size).toBe(people.length);
      }),
    );
  });
});
