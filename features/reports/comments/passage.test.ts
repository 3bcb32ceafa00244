import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import { type Block, type Body, body as bodySchema } from "../body/document";
import { bodyWith, line, words } from "../facts/testing-bound";
import { tokensOf } from "../facts/token";
import { acceptIn, forReaders, passageOf, threadsIn, withoutThread } from "./passage";

const mine = "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a01";
const other = "4b7f4f0e-3f0a-4a76-9a57-1d6a2c5f0a02";
const mark = (thread: string) => ({ type: "comment" as const, attrs: { thread } });
const bold = { type: "bold" as const };
const said = (text: string, ...marks: (typeof bold | ReturnType<typeof mark>)[]) =>
  marks.length > 0 ? { type: "text" as const, text, marks } : { type: "text" as const, text };
const paragraph = (...content: ({ type: "hardBreak" } | ReturnType<typeof said>)[]): Block => ({
  type: "paragraph",
  content,
});
const documentOf = (...content: Block[]): Body => ({ type: "doc", content });

describe("a marked passage", () => {
  const one = documentOf(
    paragraph(said("In "), said("May", mark(mine)), said(" forty"), said(" came", mark(other)), said(".")),
  );

  it("is read, and threads stand in the order of the text", () => {
    expect(passageOf(one, mine)).toBe("May");
    expect(passageOf(one, "none")).toBeNull();
    expect(threadsIn(one)).toEqual([mine, other]);
  });

  it("is replaced by what was suggested; the other thread keeps its mark", () => {
    expect(acceptIn(one, mine, "June")).toEqual(
      documentOf(paragraph(said("In June forty"), said(" came", mark(other)), said("."))),
    );
  });

  it("is taken out by an empty suggestion", () => {
    expect(textOf(acceptIn(one, mine, ""))).toBe("In  forty came.");
  });

  it("gives the words the look it began with, once, whatever it was cut into", () => {
    const cut = documentOf(
      paragraph(
        said("on "),
        said("the ", bold, mark(mine)),
        said("9th", mark(mine)),
        { type: "hardBreak" },
        said("of May", mark(mine)),
      ),
      {
        type: "bulletList",
        content: [{ type: "listItem", content: [paragraph(said("and 10th", mark(mine)), said(" too"))] }],
      },
    );
    expect(passageOf(cut, mine)).toBe("the 9thof May\nand 10th");
    expect(acceptIn(cut, mine, "9 May")).toEqual(
      documentOf(paragraph(said("on "), said("9 May", bold)), {
        type: "bulletList",
        content: [{ type: "listItem", content: [paragraph(said(" too"))] }],
      }),
    );
  });

  it("stays bound to its facts where their words stay", () => {
    const bound = { field: "headCount", seen: "40" };
    const remarked = (text: string, given = {}) => {
      const part = words(text, given);
      return { ...part, marks: [mark(mine), ...(part.marks ?? [])] };
    };
    const given = bodyWith(
      line(
        words("It was "),
        remarked("attended by "),
        remarked("40", bound),
        remarked(" people including us"),
        words("."),
      ),
    );
    const after = acceptIn(given, mine, "attended by 40 people, including us");
    expect(textOf(after)).toBe("It was attended by 40 people, including us.");
    expect(tokensOf(after)).toMatchObject([{ text: "40", from: 19 }]);
    expect(tokensOf(acceptIn(given, mine, "attended by 41 people including us"))).toMatchObject([{ text: "41" }]);
    expect(tokensOf(acceptIn(given, mine, "crowded"))).toEqual([]);
  });

  it("is found in quotations and tables too", () => {
    const nested = documentOf({
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [
            { type: "tableCell", content: [{ type: "blockquote", content: [paragraph(said("forty", mark(mine)))] }] },
          ],
        },
      ],
    });
    expect(textOf(acceptIn(nested, mine, "fifty"))).toBe("fifty");
    expect(threadsIn(forReaders(nested))).toEqual([]);
  });
});

const piece = fc.record({
  text: fc.string({ minLength: 1, maxLength: 6 }),
  marked: fc.boolean(),
  loud: fc.boolean(),
  else: fc.boolean(),
});
const someBody = fc
  .array(fc.array(piece, { maxLength: 6 }), { maxLength: 5 })
  .map((paragraphs) =>
    documentOf(
      ...paragraphs.map((pieces) =>
        paragraph(
          ...pieces.map(({ text, marked, loud, else: also }) =>
            said(text, ...(loud ? [bold] : []), ...(also ? [mark(other)] : []), ...(marked ? [mark(mine)] : [])),
          ),
        ),
      ),
    ),
  );

const around = (document: Body) =>
  document.content.map((block) =>
    block.type === "paragraph"
      ? (block.content ?? [])
          .map((part) =>
            part.type === "text" &&
            !(part.marks ?? []).some((one) => one.type === "comment" && one.attrs.thread === mine)
              ? part.text
              : "",
          )
          .join("")
      : "",
  );

describe("whatever the text", () => {
  it("taking a mark off changes no word and no other mark", () => {
    fc.assert(
      fc.property(someBody, (document) => {
        const after = withoutThread(document, mine);
        expect(textOf(after)).toBe(textOf(document));
        expect(passageOf(after, mine)).toBeNull();
        expect(passageOf(after, other)).toBe(passageOf(document, other));
        expect(withoutThread(after, mine)).toEqual(after);
        expect(bodySchema.safeParse(after).success).toBe(true);
      }),
    );
  });

  it("accepting leaves the text around untouched and puts the words in once", () => {
    fc.assert(
      fc.property(someBody, (document) => {
        const words = "\u2063suggested\u2063";
        const after = acceptIn(document, mine, words);
        const found = textOf(after).split(words).length - 1;
        expect(found).toBe(passageOf(document, mine) === null ? 0 : 1);
        expect(textOf(after).replace(words, "")).toBe(around(document).join("\n"));
        expect(textOf(acceptIn(document, mine, ""))).toBe(around(document).join("\n"));
        expect(bodySchema.safeParse(after).success).toBe(true);
      }),
    );
  });

  it("a thread that is not there changes nothing", () => {
    fc.assert(
      fc.property(someBody, fc.string(), (document, words) => {
        expect(acceptIn(document, "none", words)).toEqual(document);
        expect(withoutThread(document, "none")).toEqual(document);
      }),
    );
  });
});
