import type { Body, Inline } from "../body/document";
import { isBound, narrowed } from "../body/inline";
import type { CheckedText, Finding } from "./finding";

type Node = {
  type: string;
  text?: string;
  attrs?: Record<string, unknown> | undefined;
  content?: Node[];
  [other: string]: unknown;
};

type Change = (node: Node) => Node | null;

const wordsOf = (nodes: Node[]) =>
  nodes.map((node) => (node.type === "text" ? (node.text ?? "") : node.type === "hardBreak" ? "\n" : "")).join("");

/** A stretch of text with its replacement; null when it no longer reads as it was found. */
function exchanged(text: string, { from, to, found, fix }: Finding): string | null {
  return fix && text.slice(from, to) === found ? text.slice(0, from) + fix.replace + text.slice(to) : null;
}

/** What a fix changes in a line. Where words are bound to a fact in it, only what really becomes other words. */
function changeIn(nodes: Node[], { from, to, found, fix }: Finding): { from: number; to: number; words: string } {
  const words = fix?.replace ?? "";
  if (!(nodes as Inline).some(isBound)) return { from, to, words };
  const change = narrowed(found, words);
  return { from: from + change.from, to: from + change.to, words: change.words };
}

/** The same across marks: the new words look like the first of those they replace. */
function exchangedInline(nodes: Node[], finding: Finding): Node[] | null {
  if (exchanged(wordsOf(nodes), finding) === null) return null;
  const { from, to, words: replacing } = changeIn(nodes, finding);
  let left = replacing;
  let start = 0;
  const written = nodes.flatMap((node): Node[] => {
    const words = wordsOf([node]);
    const begin = start;
    start += words.length;
    if (words === "" || begin >= to || start <= from) return [node];
    const text = words.slice(0, Math.max(0, from - begin)) + left + words.slice(Math.max(0, to - begin));
    left = "";
    if (node.type !== "text") return text === "" ? [] : [{ type: "text", text }];
    return text === "" ? [] : [{ ...node, text }];
  });
  return left === "" ? written : null;
}

const changeOf =
  (finding: Finding): Change =>
  (node) => {
    const { part, fix } = finding;
    if (part === "text") {
      const content = exchangedInline(node.content ?? [], finding);
      return content && { ...node, content };
    }
    if (part === "level")
      return node.type === "heading" && fix ? { ...node, attrs: { level: Number(fix.replace) } } : null;
    const name = part === "footnote" ? "text" : part;
    const words = node.attrs?.[name];
    const text = typeof words === "string" ? exchanged(words, finding) : null;
    return text === null ? null : { ...node, attrs: { ...node.attrs, [name]: text } };
  };

/** A node with what is at the end of the way changed; null when the way ends nowhere or nothing may be changed. */
function changedAt(node: Node, [step, ...rest]: number[], change: Change): Node | null {
  if (step === undefined) return change(node);
  if (node.type === "gallery") return changedPicture(node, step, change);
  const child = node.content?.[step];
  const changed = child && changedAt(child, rest, change);
  return changed
    ? { ...node, content: node.content?.map((one, index) => (index === step ? changed : one)) ?? [] }
    : null;
}

function changedPicture(gallery: Node, step: number, change: Change): Node | null {
  const pictures = gallery.attrs?.pictures as Record<string, unknown>[] | undefined;
  const picture = pictures?.[step];
  const changed = picture && change({ type: "picture", attrs: picture });
  if (!pictures || !changed) return null;
  const attrs = { ...gallery.attrs, pictures: pictures.map((one, index) => (index === step ? changed.attrs : one)) };
  return { ...gallery, attrs };
}

/** A body without one of its outermost blocks, if that is an empty heading still. */
function withoutBlock(body: Node, [step = -1, ...rest]: number[]): Node | null {
  const block = body.content?.[step];
  if (rest.length > 0 || block?.type !== "heading" || wordsOf(block.content ?? []).trim() !== "") return null;
  return { ...body, content: body.content?.filter((_, index) => index !== step) ?? [] };
}

/** The text with a finding's fix made; null when it has none or the text has changed there meanwhile. */
export function applyFix(text: CheckedText, finding: Finding): CheckedText | null {
  if (!finding.fix) return null;
  if (finding.field !== "body") {
    const words = exchanged(text[finding.field], finding);
    return words === null ? null : { ...text, [finding.field]: words };
  }
  const body = text.body as unknown as Node;
  const path = finding.path ?? [];
  const changed = finding.part === "block" ? withoutBlock(body, path) : changedAt(body, path, changeOf(finding));
  return changed && { ...text, body: changed as unknown as Body };
}
