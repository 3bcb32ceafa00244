import { Node } from "@tiptap/core";
import type { DOMOutputSpec } from "@tiptap/pm/model";
import { publicRoot, sourcesOf } from "@/features/media/address";
import type { Picture } from "./document";

// The column of a text is 42rem wide, and all of the screen where there is less.
const sizes = "(min-width: 45rem) 42rem, 100vw";

const names = ["key", "width", "height", "alt", "caption", "credit"] as const;
const numbers: readonly string[] = ["width", "height"];

function captionOf({ caption, credit }: Picture): DOMOutputSpec[] {
  const words: DOMOutputSpec[] = [];
  if (caption) words.push(["span", { class: "caption" }, caption]);
  if (credit) words.push(["span", { class: "credit" }, credit]);
  return words.length > 0 ? [["figcaption", {}, ...words]] : [];
}

/** A picture with its caption: one thing in a text, moved and removed as a whole. */
export const pictureNode = Node.create<{ root: string }>({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,

  addOptions: () => ({ root: publicRoot }),

  addAttributes() {
    const attribute = (name: string) => ({
      default: numbers.includes(name) ? 1 : "",
      rendered: false,
      parseHTML: (figure: HTMLElement) => {
        const value = figure.getAttribute(`data-${name}`) ?? "";
        return numbers.includes(name) ? Number(value) : value;
      },
    });
    return Object.fromEntries(names.map((name) => [name, attribute(name)]));
  },

  // Only what was copied out of an editor of this portal: it says itself which picture it is.
  parseHTML: () => [{ tag: "figure[data-key][data-width][data-height]" }],

  renderHTML({ node }) {
    const picture = node.attrs as Picture;
    const { key, width, height, alt } = picture;
    const { root } = this.options;
    const image = { ...sourcesOf(key, width, root), sizes, width, height, alt, loading: "lazy", decoding: "async" };
    const copied = root === publicRoot ? [] : names.map((name) => [`data-${name}`, picture[name]]);
    return ["figure", Object.fromEntries(copied), ["img", image], ...captionOf(picture)];
  },
});
