import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from "docx";
import { type Inline, isSafeAddress } from "@/features/reports/body/document";
import { xmlText } from "@/features/tables/xml-text";
import { addressFrom } from "../exported";

/** The words of a Word file as they are written, with the notes that its text has called for so far. */
export type Writing = { site: string; notes: string[]; lists: ListFormat[] };

/** A numbered list of the file: where its numbers begin. */
export type ListFormat = { reference: string; start: number };

type TextNode = Extract<Inline[number], { type: "text" }>;

function runOf({ text, marks = [] }: TextNode, writing: Writing): ParagraphChild {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === "link");
  const address = link && isSafeAddress(link.attrs.href) ? addressFrom(writing.site, link.attrs.href) : null;
  const look = { text: xmlText(text), bold: has("bold"), italics: has("italic") };
  if (!address) return new TextRun(look);
  return new ExternalHyperlink({ link: xmlText(address), children: [new TextRun({ ...look, style: "Hyperlink" })] });
}

/** The words of a paragraph as Word writes them. */
export function runsOf(content: Inline | undefined, writing: Writing): ParagraphChild[] {
  return (content ?? []).map((node) => {
    if (node.type === "hardBreak") return new TextRun({ break: 1 });
    if (node.type === "text") return runOf(node, writing);
    writing.notes.push(xmlText(node.attrs.text));
    return new FootnoteReferenceRun(writing.notes.length);
  });
}
