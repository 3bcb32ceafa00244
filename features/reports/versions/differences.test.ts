import { describe, expect, it } from "vitest";
import { type Block, type Body, bodyOf, emptyBody } from "../body/document";
import type { ReportText } from "../draft";
import { type Compared, differences, isDifferent, textDifference } from "./differences";
import type { Row } from "./rows";

const key = "0123456789abcdef01234567";
const doc = (...content: Block[]): Body => ({ type: "doc", content });
const line = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });
const orchard = { key, width: 1600, height: 900, alt: "Rows of trees", caption: "An orchard", credit: "" };
const picture = (words: object = {}): Block => ({ type: "picture", attrs: { ...orchard, ...words } });
const table = (...rows: string[][]): Block => ({
  type: "table",
  content: rows.map((cells) => ({
    type: "tableRow",
    content: cells.map((cell) => ({ type: "tableCell", content: [line(cell)] })),
  })),
});
const file = (name: string): Block => ({ type: "file", attrs: { key, name, bytes: 900, type: "pdf" } });

const text = (body: Body, title = "A Title"): ReportText => ({ title, summary: "In short.", body });
const version = (changed: Partial<Compared> = {}): Compared => ({
  sourceUnitId: 1,
  eventDate: null,
  themeId: null,
  changeNote: { en: "", zh: "" },
  en: text(bodyOf(["The library opened on Monday."])),
  zh: null,
  ...changed,
});
const rowsOf = (before: Body, after: Body): Row[] => textDifference(text(before), text(after), "en").rows;
const changesOf = (before: Body, after: Body) => rowsOf(before, after).map(({ change }) => change);

describe("what differs between two versions", () => {
  it("is nothing between a version and itself", () => {
    expect(differences(version(), version())).toEqual({ facts: [], notes: [], texts: [] });
  });

  it("are the facts by name", () => {
    const after = version({ sourceUnitId: 2, eventDate: "2026-03-08", themeId: 4 });
    expect(differences(version(), after).facts).toEqual(["source", "eventDate", "theme"]);
  });

  it("are the change notes in words", () => {
    const after = version({ changeNote: { en: "Date corrected.", zh: "" } });
    expect(differences(version(), after).notes).toEqual([
      { language: "en", parts: [{ kind: "added", text: "Date corrected." }] },
    ]);
  });

  it.each([
    ["added", null, text(bodyOf(["图书馆开馆。"]))],
    ["removed", text(bodyOf(["图书馆开馆。"])), null],
    ["both", text(bodyOf(["图书馆开馆。"])), text(bodyOf(["图书馆周一开馆。"]))],
  ] as const)("is a language that is there in: %s", (presence, before, after) => {
    const { texts } = differences(version({ zh: before }), version({ zh: after }));
    expect(texts).toMatchObject([{ language: "zh", presence }]);
  });

  it("is a title alone, with every passage the same", () => {
    const [only] = differences(
      version(),
      version({ en: text(bodyOf(["The library opened on Monday."]), "A Name") }),
    ).texts;
    expect(only?.title).toEqual([
      { kind: "same", text: "A " },
      { kind: "removed", text: "Title" },
      { kind: "added", text: "Name" },
    ]);
    expect(only?.rows.map(({ change }) => change)).toEqual(["same"]);
  });
});

describe("the passages of two bodies", () => {
  const meets = "The federation held its quarterly meeting.";
  const a = line(meets);
  const b = line("Representatives of three districts shared their work.");
  const c = line("A training on short videos followed in the afternoon.");

  it.each([
    ["a new one", doc(a, c), doc(a, b, c), ["same", "added", "same"]],
    ["one that is gone", doc(a, b, c), doc(a, c), ["same", "removed", "same"]],
    ["one that moved", doc(a, b, c), doc(b, c, a), ["moved_away", "same", "same", "moved_here"]],
    ["one with other words", doc(a), doc(line("The federation held its yearly meeting.")), ["words"]],
    ["one with nothing in common", doc(a), doc(line("1 2 3")), ["removed", "added"]],
    [
      "one that became a heading",
      doc(a),
      doc({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: meets }] }),
      ["form"],
    ],
    ["empty lines, which are none", doc(a), doc({ type: "paragraph" }, a, line(" ")), ["same"]],
    ["everything gone", doc(a, b), emptyBody, ["removed", "removed"]],
    ["a picture", doc(a), doc(a, picture()), ["same", "added"]],
    ["a picture with other words", doc(picture()), doc(picture({ alt: "Trees" })), ["picture"]],
    ["another picture", doc(picture()), doc(picture({ key: "f".repeat(24) })), ["removed", "added"]],
    ["a file with another name", doc(file("Cases.pdf")), doc(file("Collection.pdf")), ["words"]],
    ["a file that is gone", doc(a, file("Cases.pdf")), doc(a), ["same", "removed"]],
    ["a cell of a table", doc(table(["a", "b"], ["1", "2"])), doc(table(["a", "b"], ["1", "3"])), ["cells"]],
    ["a table with one row more", doc(table(["a", "b"])), doc(table(["a", "b"], ["1", "2"])), ["words"]],
    ["a divider", doc(a, b), doc(a, { type: "horizontalRule" }, b), ["same", "added", "same"]],
  ])("tell of %s", (_, before, after, expected) => {
    expect(changesOf(before, after)).toEqual(expected);
  });

  it("tell of a link that leads elsewhere, and nothing of what editors remark", () => {
    const marked = (mark: object) =>
      doc({ type: "paragraph", content: [{ type: "text", text: "here", marks: [mark] }] } as Block);
    const [one, other] = ["https://a.example", "https://b.example"].map((href) =>
      marked({ type: "link", attrs: { href } }),
    );
    expect(changesOf(one as Body, other as Body)).toEqual(["form"]);
    const remark = marked({ type: "comment", attrs: { thread: "8b9d0b0e-3f0a-4b7f-9a55-0d1f3a0a2f11" } });
    expect(changesOf(doc(line("here")), remark)).toEqual(["same"]);
  });

  it("tell of footnotes, quotations, lists, figures and galleries", () => {
    const noted: Block = {
      type: "paragraph",
      content: [
        { type: "text", text: "Text" },
        { type: "footnote", attrs: { text: "Source: the office." } },
      ],
    };
    const after = doc(
      noted,
      { type: "blockquote", content: [line("Well said.")] },
      { type: "bulletList", content: [{ type: "listItem", content: [line("One")] }] },
      { type: "pullFigure", attrs: { value: "900", label: "books" } },
      { type: "gallery", attrs: { pictures: [orchard, orchard], caption: "The day" } },
    );
    const rows = rowsOf(emptyBody, after);
    const roles = rows.map(
      (row) => "passage" in row && (row.passage.kind === "text" ? row.passage.role : row.passage.kind),
    );
    expect(roles).toEqual(["paragraph", "footnote", "quotation", "item", "figure", "picture", "picture", "caption"]);
  });

  it("compare cells one by one", () => {
    const [row] = rowsOf(doc(table(["Pinggu", "20 people"])), doc(table(["Pinggu", "30 people"])));
    expect(row).toEqual({
      change: "cells",
      cells: [
        [
          [{ kind: "same", text: "Pinggu" }],
          [
            { kind: "removed", text: "20" },
            { kind: "added", text: "30" },
            { kind: "same", text: " people" },
          ],
        ],
      ],
    });
  });
});

/** Words that look like those of a text, always the same ones for a seed. */
function sample(length: number, seed: number, language: "en" | "zh"): string {
  const words: string[] = [];
  let state = seed;
  for (let size = 0; size < length; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const word = language === "en" ? `word${state % 4000} ` : String.fromCharCode(0x4e00 + (state % 4000));
    words.push(word);
    size += word.length;
  }
  return words.join("");
}

describe("the work of comparing", () => {
  const many = (count: number, length: number, seed: number) =>
    bodyOf(Array.from({ length: count }, (_, index) => sample(length, seed + index, "en")));

  it.each([
    ["one passage of 390,000 letters", bodyOf([sample(390_000, 1, "en")]), bodyOf([sample(390_000, 2, "en")])],
    ["one passage of 390,000 Chinese letters", bodyOf([sample(390_000, 1, "zh")]), bodyOf([sample(390_000, 2, "zh")])],
    ["a word again and again", bodyOf(["a ".repeat(190_000)]), bodyOf([`${"a ".repeat(180_000)}b`])],
    ["a thousand passages", many(1000, 330, 1), many(1000, 330, 9000)],
    ["six thousand short ones", many(6000, 9, 1), many(6000, 9, 7)],
    ["six thousand turned round", many(6000, 9, 1), doc(...many(6000, 9, 1).content.reverse())],
  ])("never exceeds what is allowed: %s", (_, before, after) => {
    const effort = { left: 1_500_000 };
    const difference = textDifference(text(before), text(after), "zh", effort);
    expect(effort.left).toBeGreaterThanOrEqual(0);
    expect(isDifferent(difference)).toBe(true);
  });

  it("tells whole passages where word by word would take too long", () => {
    const [before, after] = [bodyOf(["one two three four"]), bodyOf(["one two three five"])];
    const { rows } = textDifference(text(before), text(after), "en", { left: 200 });
    expect(rows.map(({ change }) => change)).not.toContain("same");
    expect(JSON.stringify(rows)).toContain("one two three four");
    expect(JSON.stringify(rows)).toContain("one two three five");
  });
});
