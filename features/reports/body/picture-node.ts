import { Node } from "@tiptap/core";
import { publicRoot } from "@/features/media/address";
import { copiedFrom, ownAttributes } from "./attributes";
import type { Picture } from "./document";
import { captionOf, imageOf } from "./picture-spec";

// The column of a text is 42rem wide, and all of the screen where there is less.
const sizes = "(min-width: 45rem) 42rem, 100vw";

const kept = { key: "", width: 1, height: 1, alt: "", caption: "", credit: "" };

/** A picture with its caption: one thing in a text, moved and removed as a whole. */
export const pictureNode = Node.create<{ root: string }>({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addOptions: () => ({ root: publicRoot }),
  addAttributes: () => ownAttributes(kept),

  // Only what was copied out of an editor of this portal: it says itself which picture it is.
  parseHTML: () => [{ tag: "figure[data-key][data-width][data-height]" }],

  renderHTML({ node }) {
    const picture = node.attrs as Picture;
    const { root } = this.options;
    return ["figure", copiedFrom(root, kept, picture), imageOf(picture, root, sizes), ...captionOf(picture)];
  },
});
