import { Mark } from "@tiptap/core";
import { Fragment, type Node, type Mark as ProseMark, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isOfOrigin, type OfOrigin, toldOrigin } from "./origin";

const isSentence = ({ type }: ProseMark) => type.name === "sentence";

/** The keys of the sentences that stand in a text outside what is selected, which is about to go. */
function keysBeside({ doc, selection }: { doc: Node; selection: { from: number; to: number } }): Set<string> {
  const keys = new Set<string>();
  doc.descendants((node, position) => {
    const goes = position >= selection.from && position + node.nodeSize <= selection.to;
    if (!goes) for (const mark of node.marks.filter(isSentence)) keys.add(mark.attrs.key);
  });
  return keys;
}

function without(content: Fragment, keys: Set<string>): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const marks = node.marks.filter((mark) => !(isSentence(mark) && keys.has(mark.attrs.key)));
    nodes.push(node.isText ? node.mark(marks) : node.copy(without(node.content, keys)));
  });
  return Fragment.from(nodes);
}

/** A sentence is known by its key once: what is pasted beside it is a copy. What is moved within a text stays itself. */
export const copiesArePlain = new Plugin({
  props: {
    transformPasted(slice: Slice, view: EditorView) {
      if (view.dragging?.move) return slice;
      return new Slice(without(slice.content, keysBeside(view.state)), slice.openStart, slice.openEnd);
    },
  },
});

/** A sentence that was composed from the record, by the name of its place in the composition. */
export const sentenceMark = Mark.create<OfOrigin>({
  name: "sentence",
  inclusive: false,

  addOptions: () => ({ origin: null }),

  addAttributes: () => ({
    key: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-sentence"),
      renderHTML: ({ key }: { key: string }) => ({ "data-sentence": key }),
    },
  }),

  parseHTML() {
    return [{ tag: "span[data-sentence]", getAttrs: (element) => isOfOrigin(element, this.options) && {} }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["span", { ...toldOrigin(this.options), ...HTMLAttributes }, 0];
  },

  addProseMirrorPlugins: () => [copiesArePlain],
});
