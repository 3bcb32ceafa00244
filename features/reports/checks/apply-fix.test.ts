import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, body } from "../body/document";
import { line as lineOf, words as wordsOf } from "../facts/testing-bound";
import { applyFix } from "./apply-fix";
import type { CheckContext, CheckedText, Finding } from "./finding";
import { findings } from "./findings";
import { foundBy, gallery, heading, mended, pictured, plainContext, textOf } from "./testing-text";

const bold = [{ type: "bold" as const }];
const link = [{ type: "link" as const, attrs: { href: "https://example.org" } }];

describe("a fix", () => {
  it("goes across marks: the new words look like the first of those they replace", () => {
    const spread: Block = {
      type: "paragraph",
      content: [
        { type: "text", text: "The wom", marks: bold },
        { type: "text", text: "ens", marks: link },
        { type: "text", text: " home" },
      ],
    };
    expect(mended("lost_apostrophe", textOf("en", { blocks: [spread] })).body.content[0]).toEqual({
      type: "paragraph",
      content: [
        { type: "text", text: "The women’s", marks: bold },
        { type: "text", text: " home" },
      ],
    });
  });

  it("leaves words bound to their facts that it does not change", () => {
    const spread = lineOf(wordsOf("Of "), wordsOf("40", { field: "headCount" }), wordsOf(" womens homes"));
    const { body: after } = mended("lost_apostrophe", textOf("en", { blocks: [spread] }));
    expect(after.content[0]).toEqual(
      lineOf(wordsOf("Of "), wordsOf("40", { field: "headCount" }), wordsOf(" women’s homes")),
    );
    const finding = { part: "text" as const, field: "body" as const, path: [0], from: 0, to: 5, found: "Of 40" };
    const [any] = foundBy("lost_apostrophe", textOf("en", { blocks: [spread] }));
    const fix = { ...any, ...finding, fix: { ...any?.fix, replace: "All 40" } } as Finding;
    const mendedLine = applyFix(textOf("en", { blocks: [spread] }), fix)?.body.content[0];
    expect(mendedLine).toEqual(
      lineOf(wordsOf("All "), wordsOf("40", { field: "headCount" }), wordsOf(" womens homes")),
    );
  });

  it("leaves footnotes and line breaks where they are", () => {
    const note = { type: "footnote" as const, attrs: { text: "Chinas" } };
    const line: Block = {
      type: "paragraph",
      content: [{ type: "text", text: "Chin" }, note, { type: "text", text: "as" }, { type: "hardBreak" }],
    };
    const content = mended("lost_apostrophe", textOf("en", { blocks: [line] })).body.content[0];
    expect(content).toEqual({
      type: "paragraph",
      content: [{ type: "text", text: "China’s" }, { ...note, attrs: { text: "China’s" } }, { type: "hardBreak" }],
    });
  });

  it.each<[string, Block, Block]>([
    ["a caption", pictured({ caption: "Chinas" }), pictured({ caption: "China’s" })],
    ["a caption in a gallery", gallery({}, { caption: "Chinas" }), gallery({}, { caption: "China’s" })],
    [
      "a list",
      { type: "bulletList", content: [{ type: "listItem", content: [heading(2, "Chinas")] }] },
      { type: "bulletList", content: [{ type: "listItem", content: [heading(2, "China’s")] }] },
    ],
    [
      "a pull figure",
      { type: "pullFigure", attrs: { value: "5", label: "Chinas" } },
      { type: "pullFigure", attrs: { value: "5", label: "China’s" } },
    ],
  ])("reaches %s", (_, before, after) => {
    expect(mended("lost_apostrophe", textOf("en", { blocks: [before] })).body.content).toEqual([after]);
  });

  it("is refused when the text has changed there meanwhile, or has no such place any more", () => {
    const text = textOf("en", { blocks: ["The Chinas desk"] });
    const [finding] = foundBy("lost_apostrophe", text);
    if (!finding) throw new Error("nothing was found");
    expect(applyFix(textOf("en", { blocks: ["A Chinas desk"] }), finding)).toBeNull();
    expect(applyFix(textOf("en", { blocks: [] }), finding)).toBeNull();
    expect(applyFix(textOf("en", { blocks: [pictured({})] }), finding)).toBeNull();
    expect(applyFix(text, { ...finding, fix: null })).toBeNull();
    expect(applyFix(text, { ...finding, field: "title", path: null })).toBeNull();
    const [empty] = foundBy("heading_empty", textOf("en", { blocks: [heading(2, "")] }));
    expect(empty && applyFix(textOf("en", { blocks: [heading(2, "Now it has words")] }), empty)).toBeNull();
  });
});

const pieces = [
  ...[
    "Chinas ",
    "womens",
    "The the ",
    "(",
    ")",
    ".",
    ",",
    " ",
    "  ",
    "BWF",
    "'",
    '"',
    "’",
    "“",
    "”",
    "May 9, 2026",
    "\n",
  ],
  ...[
    "Recently, ",
    "Vice President ",
    "Pinggu District, Daxing District",
    "518 of 521 (98.62%)",
    "held ",
    "successfully ",
  ],
  ...[
    "市妇联",
    "近日，",
    "的的",
    ",",
    "一是",
    "二是",
    "１２",
    " 3 ",
    "、和",
    "平谷",
    "沈若睛",
    "2026年5月9日",
    "做为",
    "）",
    "「阅读角」",
  ],
  ...["Meng Qiuhe, ", "Head ", "informations ", "home ", "a", "Z", "é", "𠮷", "😀"],
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(""));
const marks = fc.constantFrom(undefined, bold, link);
const inline = fc
  .array(
    fc.oneof(
      fc.record({ type: fc.constant("text" as const), text: words.filter((text) => text !== ""), marks }),
      fc.constant({ type: "hardBreak" as const }),
      words.map((text) => ({ type: "footnote" as const, attrs: { text: text.trim() } })),
    ),
    { maxLength: 5 },
  )
  .map((content) => ({ content }));
const line = fc.oneof(
  inline.map(({ content }): Block => ({ type: "paragraph", content: content as never })),
  inline.map(({ content }): Block => ({ type: "heading", attrs: { level: 3 }, content: content as never })),
);
const block = fc.oneof(
  line,
  fc.record({ alt: words, caption: words }).map(pictured),
  fc.array(fc.record({ alt: words, caption: words }), { minLength: 2, maxLength: 3 }).map((all) => gallery(...all)),
  line.map((one): Block => ({ type: "bulletList", content: [{ type: "listItem", content: [one] }] })),
  line.map(
    (one): Block => ({
      type: "table",
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [one] }] }],
    }),
  ),
);
const text = fc
  .record({
    language: fc.constantFrom("en" as const, "zh" as const),
    title: words,
    summary: words,
    blocks: fc.array(block, { maxLength: 5 }),
  })
  .map(({ language, ...parts }) => textOf(language, parts));

const context: CheckContext = {
  ...plainContext,
  ...{ eventDate: "2026-05-09", publicationDay: "2026-05-12", otherLanguage: textOf("zh", { blocks: ["平谷。"] }) },
  words: [
    { kind: "wrong_word", language: "en", found: "informations", instead: "information", note: "" },
    { kind: "wrong_word", language: "en", found: "home", instead: "women's home", note: "" },
    { kind: "wrong_word", language: "zh", found: "做为", instead: "作为", note: "" },
  ],
  leaders: [
    {
      ...{ nameEn: "Meng Qiuhe", nameZh: "沈若晴" },
      held: [{ kind: "other", en: "Director", zh: "主任" }],
      otherwise: [{ kind: "other", en: "Head", zh: "部长" }],
    },
  ],
};

const isThere = (now: CheckedText, { rule, field, path, part, from, found }: Finding) =>
  findings(now, context).some(
    (one) =>
      one.rule === rule &&
      one.field === field &&
      String(one.path) === String(path) &&
      one.part === part &&
      one.from === from &&
      one.found === found &&
      one.to > one.from,
  );

const countOf = (now: CheckedText, rule: string) => findings(now, context).filter((one) => one.rule === rule).length;

/** A word or a block that goes leaves its place to the next, of which the same may be found. */
const isGone = (before: CheckedText, after: CheckedText, finding: Finding) =>
  !isThere(after, finding) || countOf(after, finding.rule) === countOf(before, finding.rule) - 1;

describe("of any text", () => {
  it("each fix can be made, leaves a body that can be saved, and takes its finding away", () => {
    fc.assert(
      fc.property(text, (given) => {
        const all = findings(given, context);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const finding of all.filter(({ fix }) => fix).slice(0, 10)) {
          const after = applyFix(given, finding);
          if (!after) throw new Error(`${finding.rule} was refused`);
          expect(body.safeParse(after.body).success).toBe(true);
          expect(isGone(given, after, finding), `${finding.rule}: ${finding.found} => ${finding.fix?.replace}`).toBe(
            true,
          );
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it("a finding of another text is made or refused, never thrown at", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        for (const finding of findings(one, context)) {
          const after = applyFix({ ...other, language: one.language }, finding);
          expect(after === null || body.safeParse(after.body).success).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
