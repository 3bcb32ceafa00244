import { Node } from "@tiptap/core";
import { publicRoot } from "@/features/media/address";
import { fileAddress, fileRootFor } from "@/features/media/file-address";
import { copiedFrom, ownAttributes } from "./attributes";
import type { AttachedFile } from "./document";
import { sizeInWords } from "./file-size";

const kept = { key: "", name: "", bytes: 0, type: "" };

/** A file to be taken along: its name, which leads to it, then its kind and size. */
export const fileNode = Node.create<{ root: string }>({
  name: "file",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addOptions: () => ({ root: publicRoot }),
  addAttributes: () => ownAttributes(kept),
  parseHTML: () => [{ tag: "p[data-key][data-name][data-bytes]", priority: 60 }],
  renderText: ({ node }) => node.attrs.name,

  renderHTML({ node }) {
    const { key, name, bytes, type } = node.attrs as AttachedFile;
    const { root } = this.options;
    const about = `${type.toUpperCase()}, ${sizeInWords(bytes)}`;
    return [
      "p",
      { class: "file", ...copiedFrom(root, kept, node.attrs) },
      ["a", { href: fileAddress(key, name, fileRootFor(root)) }, name, " ", ["span", {}, `(${about})`]],
    ];
  },
});
