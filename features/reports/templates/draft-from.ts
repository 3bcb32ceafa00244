import type { Block, Body } from "../body/document";
import type { ReportText } from "../draft";
import type { Language } from "../language";
import { chinese } from "./chinese";
import { english } from "./english";
import type { ReportKind, Template, TemplatePart } from "./template";

const templates: Record<Language, Record<ReportKind, Template>> = { en: english, zh: chinese };

const paragraph = (text: string): Block => ({ type: "paragraph", content: [{ type: "text", text }] });

function blockOf(part: TemplatePart): Block {
  if (typeof part === "string") return paragraph(part);
  if ("heading" in part) {
    return { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: part.heading }] };
  }
  return { type: "bulletList", content: part.list.map((text) => ({ type: "listItem", content: [paragraph(text)] })) };
}

/** The text a report of this kind begins with in a language; what is to be filled in stands in square brackets. */
export function draftFrom(kind: ReportKind, language: Language): ReportText {
  const { title, summary, parts } = templates[language][kind];
  const body: Body = { type: "doc", content: parts.map(blockOf) };
  return { title, summary, body };
}
