import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, excerptAround } from "./excerpt";
import { readQuery, termsOf } from "./query";

const written = (text: string, typed: string, language: "en" | "zh" = "en") =>
  excerptAround(text, termsOf(readQuery(typed)), language)
    ?.map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join("") ?? null;

describe("an excerpt", () => {
  it.each([
    ["The Organization met.", "organisations", "The [Organization] met."],
    ["Women’s rights", "women", "[Women’s] rights"],
    ["市妇联召开季度工作会。", "季度工作会", "市妇联召开[季度工作会]。"],
    ["加强督办落实", "duban", "加强[督办]落实"],
    ["加强督办落实", "督", "加强[督]办落实"],
    ["編寫案例彙編", "案例汇编", "編寫[案例彙編]"],
    ["Nothing of it", "meeting", null],
  ])("of %s by %s is %s", (text, typed, excerpt) => {
    expect(written(text, typed)).toBe(excerpt);
  });

  it("begins and ends between words around the first hit", () => {
    const text = `${"far words ".repeat(60)}then the meeting came ${"and went ".repeat(60)}`;
    const excerpt = written(text, "meeting");
    expect(excerpt).toMatch(/^… (?:words|far) .*\[meeting\] came .*(?:and|went) …$/);
    expect(excerpt?.length).toBeLessThan(320);
  });

  it("loses and makes up nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 600 }),
        fc.string({ unit: "binary", maxLength: 4 }),
        (text, typed) => {
          for (const parts of [excerptAround(text, termsOf(readQuery(typed)), "zh"), beginning(text, "zh")]) {
            const said = (parts ?? []).map((part) => part.text).join("");
            expect(text).toContain(said.replace(/^… /, "").replace(/ …$/, "").trimEnd());
          }
        },
      ),
    );
  });
});
