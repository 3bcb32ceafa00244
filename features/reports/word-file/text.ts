import { textOf } from "@/features/reports/body/contents";
import { type Block, type Body, body } from "@/features/reports/body/document";
import { longest } from "@/features/reports/draft";
import type { Language } from "@/features/reports/language";
import { blocksOf, type Making } from "./blocks";
import { kindOf } from "./style";
import type { Node, Tree } from "./tree";
import { plainWords } from "./words";

export type WordText = { language: Language; title: string; summary: string; body: Body };

/** The language a text is in: Chinese when it has more Chinese characters than Latin words. */
export function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > latin ? "zh" : "en";
}

const oneLine = (nodes: readonly Node[]) => plainWords(nodes).replace(/\s+/g, " ").trim();

/** The first sentences of a text that fit; a text without a full stop is cut between words. */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const end = Math.max(...[". ", "! ", "? ", "。", "！", "？"].map((stop) => start.lastIndexOf(stop)));
  if (end > 0) return start.slice(0, end + 1).trim();
  return start.slice(0, Math.max(start.lastIndexOf(" "), 0) || limit).trim();
}

/** Which block is the title: the first with Word's style for one, or else the first heading, or a short line at the head. */
function titleAt(nodes: readonly Node[]): number {
  const kinds = nodes.map((node) => (node.type === "paragraph" && oneLine(node.children) ? kindOf(node).is : null));
  const styled = kinds.indexOf("title") === -1 ? kinds.indexOf("heading") : kinds.indexOf("title");
  if (styled !== -1) return styled;
  const first = kinds.findIndex((kind) => kind !== null);
  const node = nodes[first];
  const line = node?.type === "paragraph" && !node.numbering ? oneLine(node.children) : "";
  return line.length <= 80 && /[^.。!！?？:：;；]$/.test(line) && nodes.length > first + 1 ? first : -1;
}

function highestIn(nodes: readonly Node[], title: number): number {
  const node = nodes[title];
  if (node?.type === "paragraph" && kindOf(node).is === "title") return 1;
  const levels = nodes.flatMap((one, at) => {
    const kind = one.type === "paragraph" && at !== title ? kindOf(one) : null;
    return kind?.is === "heading" ? [kind.level] : [];
  });
  return Math.min(...levels, 9);
}

function summaryIn(nodes: readonly Node[], blocks: readonly Block[]): string {
  const own = nodes.find((node) => node.type === "paragraph" && kindOf(node).is === "summary");
  if (own?.type === "paragraph") return oneLine(own.children).slice(0, longest.summary);
  const first = blocks.find(({ type }) => type === "paragraph");
  if (first?.type !== "paragraph") return "";
  const words = (first.content ?? []).map((node) =>
    node.type === "text" ? node.text : node.type === "hardBreak" ? " " : "",
  );
  return firstSentences(words.join("").replace(/\s+/g, " ").trim(), longest.summary);
}

/** A report's text made of a Word file; null when there is more in it than one report may hold. */
export function textOfFile(tree: Tree, making: Pick<Making, "lose" | "pictures">, fileName: string): WordText | null {
  const at = titleAt(tree.children);
  const head = tree.children[at];
  const title = head?.type === "paragraph" ? oneLine(head.children) : "";
  const fits = title.length <= longest.title;
  const rest = tree.children.filter(
    (node, index) => !(index === at && fits) && !(node.type === "paragraph" && kindOf(node).is === "summary"),
  );
  const content = blocksOf(rest, { ...making, notes: tree.notes, highest: highestIn(tree.children, at) });
  const parsed = body.safeParse({ type: "doc", content });
  if (!parsed.success) return null;
  return {
    language: languageOf(`${title} ${textOf(parsed.data)}`),
    title: (title || fileName.replace(/\.docx?m?$/i, "")).slice(0, longest.title).trim(),
    summary: summaryIn(tree.children, content),
    body: parsed.data,
  };
}
