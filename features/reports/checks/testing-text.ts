import type { Block, Body } from "../body/document";
import { applyFix } from "./apply-fix";
import type { CheckContext, CheckedText, Finding, RuleName } from "./finding";
import { findings } from "./findings";
import { inlineText } from "./pieces";

export const plainContext: CheckContext = {
  ...{ eventDate: null, publicationDay: null, otherLanguage: null },
  ...{ words: [], leaders: [], facts: null, captions: [], isKnownPath: null },
};

export const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: text === "" ? [] : [{ type: "text", text }],
});

const picture = { key: "a".repeat(24), width: 8, height: 6, alt: "Women at a table", caption: "", credit: "" };

export const pictured = (words: { alt?: string; caption?: string }): Block => ({
  type: "picture",
  attrs: { ...picture, ...words },
});

export const gallery = (...all: { alt?: string; caption?: string }[]): Block => ({
  type: "gallery",
  attrs: { pictures: all.map((words) => ({ ...picture, ...words })), caption: "" },
});

export const heading = (level: 2 | 3, text: string): Block => ({
  type: "heading",
  attrs: { level },
  content: text === "" ? [] : [{ type: "text", text }],
});

type Parts = { title?: string; summary?: string; blocks?: (Block | string)[] };

const written = {
  en: { title: "BWF Holds Meeting on Reading Corners in Pinggu", summary: "Neighbours open corners to read in." },
  zh: { title: "市妇联召开阅读角工作会", summary: "各区交流阅读角建设情况。" },
};

/** A text of which only what a test is about is said; the rest is as it should be. */
export function textOf(language: "en" | "zh", { title, summary, blocks = [] }: Parts): CheckedText {
  const content = blocks.map((block) => (typeof block === "string" ? paragraph(block) : block));
  const document: Body = { type: "doc", content };
  const usual = written[language];
  return { language, title: title ?? usual.title, summary: summary ?? usual.summary, body: document };
}

/** What one rule finds in a text. */
export function foundBy(rule: RuleName, text: CheckedText, context: Partial<CheckContext> = {}): Finding[] {
  return findings(text, { ...plainContext, ...context }).filter((one) => one.rule === rule);
}

/** The words that one rule points at. */
export function spotsOf(rule: RuleName, text: CheckedText, context: Partial<CheckContext> = {}): string[] {
  return foundBy(rule, text, context).map(({ found }) => found);
}

/** The text after every fix of one rule, the last first, so that no place moves before it is mended. */
export function mended(rule: RuleName, text: CheckedText, context: Partial<CheckContext> = {}): CheckedText {
  return foundBy(rule, text, context)
    .toReversed()
    .reduce((now, finding) => applyFix(now, finding) ?? now, text);
}

/** The words of the first paragraph. */
export function firstParagraph({ body }: CheckedText): string {
  const [block] = body.content;
  return block?.type === "paragraph" ? inlineText(block.content) : "";
}
