import { type Inline, isSafeAddress } from "@/features/reports/body/document";
import { addressFrom } from "../exported";

/** What Markdown is written with: the site's address, and the notes called for so far. */
export type Writing = { site: string; notes: string[] };

// CommonMark takes a backslash before any of these for the sign itself; "&" would begin an entity.
const meaningful = /[\\`*_[\]<>|~&]/g;

/** Plain words in Markdown: on one line, no sign of them means anything. */
export function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(meaningful, "\\$&");
}

/** The same where a line starts: it is no heading, no item of a list and no rule. */
export function atLineStart(markdown: string): string {
  const line = markdown.trimStart();
  return line.replace(/^[#+=-]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

/** An address in Markdown; null for one that leads nowhere safe. */
export function addressIn(href: string, { site }: Writing): string | null {
  const address = isSafeAddress(href) ? addressFrom(site, href) : null;
  return address && `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}

type TextNode = Extract<Inline[number], { type: "text" }>;

// Asterisks beside Chinese marks of punctuation mean nothing to CommonMark; there the tag is written.
function wrapped(text: string, sign: string, tag: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === "") return text;
  const plainEdges = !/^\p{P}|\p{P}$/u.test(words);
  return plainEdges ? `${before}${sign}${words}${sign}${after}` : `${before}<${tag}>${words}</${tag}>${after}`;
}

function textOf({ text, marks = [] }: TextNode, writing: Writing): string {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === "link");
  const address = link && addressIn(link.attrs.href, writing);
  const italic = has("italic") ? wrapped(plain(text), "*", "em") : plain(text);
  const both = has("bold") ? wrapped(italic, "**", "strong") : italic;
  return address ? `[${both}](${address})` : both;
}

/** The words of a paragraph in Markdown; `newline` is what a line ends with inside it. */
export function wordsOf(content: Inline | undefined, writing: Writing, newline = "\\\n"): string {
  const parts = (content ?? []).map((node) => {
    if (node.type === "hardBreak") return "\n";
    if (node.type === "text") return textOf(node, writing);
    writing.notes.push(node.attrs.text);
    return `[^${writing.notes.length}]`;
  });
  return parts.join("").split("\n").map(atLineStart).join(newline);
}
