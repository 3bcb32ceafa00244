import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import type { DOMOutputSpec, Node } from "@tiptap/pm/model";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

type Span = { colspan: number; rowspan: number };

const widestSpan = 50;

function spanAttribute(name: keyof Span) {
  return {
    default: 1,
    rendered: false,
    parseHTML: (cell: HTMLElement) => Math.min(widestSpan, Math.max(1, Number(cell.getAttribute(name)) || 1)),
  };
}

// Commands of the library ask for widths; here columns take theirs from their words.
const spans = () => ({
  colspan: spanAttribute("colspan"),
  rowspan: spanAttribute("rowspan"),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

function wider({ colspan, rowspan }: Span): Record<string, number> {
  return { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) };
}

const cell = TableCell.extend({
  addAttributes: spans,
  renderHTML: ({ node }) => ["td", wider(node.attrs as unknown as Span), 0],
});

// A cell without words names no column: an empty corner is an ordinary cell.
function emptyHeaders({ doc }: EditorState): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node: Node, at) => {
    const isEmpty = node.type.name === "tableHeader" && node.textContent === "";
    if (isEmpty) found.push(Decoration.node(at, at + node.nodeSize, { role: "cell" }));
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, found);
}

const header = TableHeader.extend({
  addAttributes: () => ({ ...spans(), scope: { default: "", rendered: false, parseHTML: () => "" } }),
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: emptyHeaders } })],

  renderHTML({ node }) {
    const wide = wider(node.attrs as unknown as Span);
    // While it is written a cell gets and loses its words; the scope is known where the text is shown.
    const { scope } = node.attrs;
    if (!scope) return ["th", wide, 0];
    return node.textContent === "" ? ["td", wide, 0] : ["th", { ...wide, scope }, 0];
  },
});

/** A table that is pushed sideways where it is wider than the column: it has a name there, and can be reached by key. */
const table = Table.extend({
  addAttributes: () => ({ label: { default: "", rendered: false } }),

  // Away from the last cell Tab leads out of the text again; a new row is a button.
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => this.editor.commands.goToNextCell(),
    };
  },

  renderHTML({ node }) {
    const { label } = node.attrs;
    const region = label ? { role: "region", tabindex: 0, "aria-label": label } : {};
    const inside: DOMOutputSpec = ["table", {}, ["tbody", {}, 0]];
    return ["figure", { class: "table" }, ["div", region, inside]];
  },
});

export const tableNodes = [table.configure({ resizable: false }), TableRow, header, cell];
