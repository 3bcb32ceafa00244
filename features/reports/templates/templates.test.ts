import { describe, expect, it } from "vitest";
import { textOf } from "../body/contents";
import { type Body, body, bodyOf } from "../body/document";
import { fields, fieldsOf, longest, untold } from "../draft";
import { draftFrom } from "./draft-from";
import { promptsIn, unfilledPrompts } from "./prompts";
import { reportKinds } from "./template";

const each = reportKinds.flatMap((kind) => (["en", "zh"] as const).map((language) => [kind, language] as const));

const everyBracket = /\[[^\]]*\]/g;

describe("the templates", () => {
  it.each(each)("%s in %s is a text that can be saved", (kind, language) => {
    const text = draftFrom(kind, language);
    expect(body.parse(text.body)).toEqual(text.body);
    const blank = draftFrom("meeting", "en");
    const facts = { sourceUnitId: 1, eventDate: null, themeId: null, changeNote: { en: "", zh: "" } };
    expect(fields.safeParse(fieldsOf({ ...facts, ...untold, en: blank, zh: text })).success).toBe(true);
    expect(text.title.length).toBeLessThan(longest.title);
  });

  it.each(each)("%s in %s has every prompt found", (kind, language) => {
    const text = draftFrom(kind, language);
    const written = textOf(text.body).match(everyBracket) ?? [];
    expect(written.length).toBeGreaterThan(4);
    expect(unfilledPrompts(text.body)).toEqual([...new Set(written)]);
    for (const line of [text.title, text.summary]) {
      expect(promptsIn(line)).toEqual([...new Set(line.match(everyBracket))]);
    }
  });

  it.each(each)("%s in %s states nothing: no figure, no name, no bracket left open", (kind, language) => {
    const { title, summary, body: made } = draftFrom(kind, language);
    const stated = [title, summary, textOf(made)].join("\n").replace(everyBracket, "");
    expect(stated).not.toMatch(/[\d[\]【】]/);
    expect(stated).not.toMatch(/BWF|Beijing|北京|市妇联|successful|成功|圆满/i);
  });

  it.each(reportKinds)("%s has the same number of blocks in both languages", (kind) => {
    expect(draftFrom(kind, "en").body.content.map(({ type }) => type)).toEqual(
      draftFrom(kind, "zh").body.content.map(({ type }) => type),
    );
  });

  it("keep their prompts in their own language", () => {
    for (const kind of reportKinds) {
      expect(textOf(draftFrom(kind, "en").body)).not.toMatch(/\p{Script=Han}/u);
      expect(textOf(draftFrom(kind, "zh").body)).not.toMatch(/[a-z]/i);
    }
  });
});

describe("prompts that were left in", () => {
  const formatted: Body = {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "[Host, full name " },
          { type: "text", text: "and short one]", marks: [{ type: "bold" }] },
          { type: "text", text: " held a meeting." },
        ],
      },
    ],
  };

  it.each([
    ["none in an empty body", bodyOf([]), []],
    ["none in a filled one", bodyOf(["The federation held its meeting."]), []],
    ["what an author put in brackets herself", bodyOf(["She called it [the library] a beginning [1]."]), []],
    ["one, however it is spaced and cased", bodyOf(["[month  and Day]"]), ["[month  and Day]"]],
    ["one that was made half bold", formatted, ["[Host, full name and short one]"]],
    ["one that stands twice once", bodyOf(["[月日]，开会。", "[月日]，散会。"]), ["[月日]"]],
    ["one in another language's text", bodyOf(["[主办单位] held it."]), ["[主办单位]"]],
  ] as const)("are %s", (_, given, expected) => {
    expect(unfilledPrompts(given)).toEqual(expected);
  });
});
