import type { Block, Body } from "./document";

export type Language = "en" | "zh";

type Mark = { type: string; attrs?: object };
type Node = { type: string; attrs?: object; content?: Node[]; marks?: Mark[]; text?: string };

export type Showing = { prefix: string; language: Language; comments: boolean };

const words = {
  en: { table: "Table", notes: "Notes", back: "Back to the text" },
  zh: { table: "表格", notes: "注释", back: "返回正文" },
};

function sameMarks(one: Node, other: Node): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}

/** What only the desk knows of its words. */
const bindings = ["sentence", "fact"];
const ofTheDesk = ["comment", ...bindings];

/** Text without the marks of the desk; what they had cut apart grows together again. */
function withoutMarks(content: Node[], unwanted: readonly string[]): Node[] {
  const joined: Node[] = [];
  for (const node of content) {
    const { marks, ...rest } = node;
    const left = marks?.filter(({ type }) => !unwanted.includes(type)) ?? [];
    const bare: Node = left.length > 0 ? { ...rest, marks: left } : rest;
    const last = joined.at(-1);
    if (last?.type === "text" && bare.type === "text" && sameMarks(last, bare)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}${bare.text}` };
    } else joined.push(bare);
  }
  return joined;
}

/** The header cells of the first row speak for their columns, those below for their rows. */
function withScopes(rows: Node[] = []): Node[] {
  const scoped = (cell: Node, scope: string) =>
    cell.type === "tableHeader" ? { ...cell, attrs: { ...cell.attrs, scope } } : cell;
  return rows.map((row, index) => ({
    ...row,
    content: (row.content ?? []).map((one) => scoped(one, index === 0 ? "col" : "row")),
  }));
}

/**
 * A body made ready to be shown: comments taken out, footnotes numbered as they come and listed at its end, tables
 * named. `prefix` stands before every anchor, for pages that show two bodies.
 */
export function shown(body: Body, { prefix, language, comments }: Showing): { type: "doc"; content: Node[] } {
  const notes: string[] = [];
  let tables = 0;
  const { table, notes: label, back } = words[language];

  function walk(node: Node): Node {
    if (node.type === "footnote") {
      const { text } = node.attrs as { text: string };
      notes.push(text);
      return { type: "footnote", attrs: { text, number: notes.length, prefix } };
    }
    if (node.type === "table") {
      tables++;
      const attrs = { label: `${table} ${tables}` };
      return { ...node, attrs, content: withScopes(node.content).map(walk) };
    }
    if (!node.content) return node;
    return { ...node, content: withoutMarks(node.content, comments ? bindings : ofTheDesk).map(walk) };
  }

  const content = (body.content as Block[] as Node[]).map(walk);
  const list: Node = { type: "footnoteList", attrs: { notes, prefix, label, back } };
  return { type: "doc", content: notes.length > 0 ? [...content, list] : content };
}
