import { Node } from "@tiptap/core";
import { publicRoot } from "@/features/media/address";
import { copiedFrom, ownAttributes } from "./attributes";
import type { Block } from "./document";

type PullFigure = Extract<Block, { type: "pullFigure" }>["attrs"];

const kept = { value: "", label: "" };

/** One number, large, with what it counts. */
export const pullFigureNode = Node.create<{ root: string }>({
  name: "pullFigure",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addOptions: () => ({ root: publicRoot }),
  addAttributes: () => ownAttributes(kept),
  parseHTML: () => [{ tag: "p[data-value][data-label]", priority: 60 }],
  renderText: ({ node }) => `${node.attrs.value} ${node.attrs.label}`,

  renderHTML({ node }) {
    const { value, label } = node.attrs as PullFigure;
    const copied = copiedFrom(this.options.root, kept, node.attrs);
    return ["p", { class: "pull-figure", ...copied }, ["strong", {}, value], " ", ["span", {}, label]];
  },
});
