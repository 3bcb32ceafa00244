import { Node } from "@tiptap/core";
import type { DOMOutputSpec } from "@tiptap/pm/model";
import { deskRoot, publicRoot } from "@/features/media/address";
import type { Block, Picture } from "./document";
import { captionOf, imageOf } from "./picture-spec";

type Gallery = Extract<Block, { type: "gallery" }>["attrs"];

const sizes = "(min-width: 45rem) 21rem, 50vw";

function picturesIn(element: HTMLElement): Picture[] | null {
  try {
    const pictures: unknown = JSON.parse(element.getAttribute("data-pictures") ?? "");
    return Array.isArray(pictures) ? pictures : null;
  } catch {
    return null;
  }
}

/** Several pictures side by side, each with its own words, and words for all of them. */
export const galleryNode = Node.create<{ root: string }>({
  name: "gallery",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addOptions: () => ({ root: publicRoot }),
  addAttributes: () => ({ pictures: { default: [], rendered: false }, caption: { default: "", rendered: false } }),

  parseHTML: () => [
    {
      tag: "figure[data-pictures]",
      getAttrs: (element) => {
        const pictures = picturesIn(element);
        return pictures ? { pictures, caption: element.getAttribute("data-caption") ?? "" } : false;
      },
    },
  ],

  renderHTML({ node }) {
    const { pictures, caption } = node.attrs as Gallery;
    const { root } = this.options;
    const copied = root === deskRoot ? { "data-pictures": JSON.stringify(pictures), "data-caption": caption } : {};
    const figures = pictures.map(
      (picture): DOMOutputSpec => ["figure", {}, imageOf(picture, root, sizes), ...captionOf(picture)],
    );
    return ["figure", { class: "gallery", ...copied }, ["div", {}, ...figures], ...captionOf({ caption })];
  },
});
