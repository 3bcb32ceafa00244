import { Mark } from "@tiptap/core";

/** Words that state a fact of the record: which field, and its value as it was when the words were written. */
export const factMark = Mark.create({
  name: "fact",
  inclusive: false,

  addAttributes: () => ({
    field: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-field"),
      renderHTML: ({ field }: { field: string }) => ({ "data-field": field }),
    },
    seen: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-seen"),
      renderHTML: ({ seen }: { seen: string }) => ({ "data-seen": seen }),
    },
  }),

  parseHTML: () => [{ tag: "span[data-field][data-seen]" }],

  renderHTML: ({ HTMLAttributes }) => ["span", { class: "fact", ...HTMLAttributes }, 0],
});
