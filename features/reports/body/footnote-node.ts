import { Node } from "@tiptap/core";
import type { DOMOutputSpec } from "@tiptap/pm/model";
import { publicRoot } from "@/features/media/address";
import { copiedFrom, ownAttributes } from "./attributes";

const kept = { text: "" };

/** Where a note and its mark in the text are found: `#note-1` and `#note-1-mark`, after what the page puts before. */
const anchorOf = (prefix: string, number: number) => `${prefix}note-${number}`;

/** A note to one place of the text. Numbers are given when the text is shown; the desk counts them by its style. */
export const footnoteNode = Node.create<{ root: string }>({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,

  addOptions: () => ({ root: publicRoot }),
  addAttributes: () => ({
    ...ownAttributes(kept),
    number: { default: 0, rendered: false },
    prefix: { default: "", rendered: false },
  }),
  parseHTML: () => [{ tag: "sup[data-text]", priority: 60 }],

  renderHTML({ node }) {
    const { text, number, prefix } = node.attrs;
    if (number === 0)
      return ["sup", { class: "footnote", title: text, ...copiedFrom(this.options.root, kept, { text }) }];
    const anchor = anchorOf(prefix, number);
    const link: DOMOutputSpec = ["a", { href: `#${anchor}`, role: "doc-noteref" }, String(number)];
    return ["sup", { class: "footnote", id: `${anchor}-mark` }, link];
  },
});

/** The notes below a text, each with its way back. It is made when a text is shown and stands in no document. */
export const footnoteList = Node.create({
  name: "footnoteList",

  addAttributes: () =>
    Object.fromEntries(["notes", "prefix", "label", "back"].map((name) => [name, { default: "", rendered: false }])),

  renderHTML({ node }) {
    const { prefix, label, back } = node.attrs;
    const notes: string[] = node.attrs.notes;
    const items = notes.map((text, index): DOMOutputSpec => {
      const anchor = anchorOf(prefix, index + 1);
      const wayBack = { href: `#${anchor}-mark`, role: "doc-backlink", "aria-label": `${back} (${index + 1})` };
      return ["li", { id: anchor }, text, " ", ["a", wayBack, back]];
    });
    return ["div", { class: "footnotes", role: "doc-endnotes", "aria-label": label }, ["ol", {}, ...items]];
  },
});
