import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MinutesDocument, textsIn, withTexts } from "./document";
import { recompiled } from "./recompile";

const heading = { en: "Item", zh: "议题" };
const documentOf = (texts: Record<string, string>, title = "Minutes"): MinutesDocument => ({
  title: { en: title, zh: "纪要" },
  sections: [...Object.entries(texts), ["closing", "end"] as const].map(([key, en]) => ({
    ...{ key, heading, text: { en, zh: "" } },
  })),
});
const textsOf = ({ sections }: MinutesDocument) =>
  Object.fromEntries(sections.filter(({ key }) => key !== "closing").map(({ key, text }) => [key, text.en]));

type Texts = Record<string, string>;

describe("compiling anew", () => {
  it.each<[string, Texts, Texts, Texts, Texts, [string, string][]]>([
    ["changes nothing where the record is the same", { a: "1" }, { a: "1" }, { a: "1" }, { a: "1" }, []],
    ["keeps what was edited", { a: "1" }, { a: "mine" }, { a: "1" }, { a: "mine" }, []],
    ["renews what was not", { a: "1" }, { a: "1" }, { a: "2" }, { a: "2" }, [["a", "renewed"]]],
    ["never overwrites an edit, and tells", { a: "1" }, { a: "mine" }, { a: "2" }, { a: "mine" }, [["a", "edited"]]],
    ["is silent where the edit says what the record says by now", { a: "1" }, { a: "2" }, { a: "2" }, { a: "2" }, []],
    ["adds a part", {}, {}, { a: "1" }, { a: "1" }, [["a", "added"]]],
    ["drops a part", { a: "1" }, { a: "1" }, {}, {}, [["a", "removed"]]],
    ["keeps an edited part that the record lost", { a: "1" }, { a: "mine" }, {}, { a: "mine" }, [["a", "edited"]]],
  ])("%s", (_, compiled, document, fresh, expected, changes) => {
    const answer = recompiled({
      ...{ compiled: documentOf(compiled), document: documentOf(document), fresh: documentOf(fresh) },
    });
    expect(textsOf(answer.document)).toEqual(expected);
    expect(answer.changes.map(({ key, kind }) => [key, kind])).toEqual(changes);
    expect(answer.document.sections.at(-1)?.key).toBe("closing");
  });

  it("gives the record's words to the edited parts that are chosen", () => {
    const versions = {
      compiled: documentOf({ a: "1", b: "1", c: "1" }),
      document: documentOf({ a: "mine", b: "mine", c: "mine" }, "My title"),
      fresh: documentOf({ a: "2", b: "2" }, "Another title"),
    };
    const { document } = recompiled(versions, ["a", "c", "title"]);
    expect([textsOf(document), document.title.en]).toEqual([{ a: "2", b: "mine" }, "Another title"]);
  });

  it("loses no edit that was not given up, whatever happened to the record", () => {
    const texts = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "mine"), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(texts, texts, texts, (compiled, edited, fresh) => {
        // Editing changes the texts of the parts there are.
        const own = Object.fromEntries(Object.entries(compiled).map(([key, text]) => [key, edited[key] ?? text]));
        const { document, changes } = recompiled({
          ...{ compiled: documentOf(compiled), document: documentOf(own), fresh: documentOf(fresh) },
        });
        const after: Texts = textsOf(document);
        for (const [key, text] of Object.entries(own)) {
          if (text !== compiled[key]) expect(after[key]).toBe(text);
          else if (after[key] !== text) expect(changes.some((change) => change.key === key)).toBe(true);
        }
      }),
    );
  });
});

describe("an edited form", () => {
  it("is read by its parts and changes no part it does not name", () => {
    const texts = textsIn({ "text.a.en": "mine", "text.title.zh": "标题", "text.../x.en": "no", other: "no" });
    expect(texts).toEqual({ a: { en: "mine", zh: "" }, title: { en: "", zh: "标题" } });
    const edited = withTexts(documentOf({ a: "1", b: "2" }), { ...texts, gone: { en: "x", zh: "" } });
    expect(textsOf(edited)).toEqual({ a: "mine", b: "2" });
  });
});
