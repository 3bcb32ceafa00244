import { Mark } from "@tiptap/core";

/** A sentence that was composed from the record, by the name of its place in the composition. */
export const sentenceMark = Mark.create({
  name: "sentence",
  inclusive: false,

  addAttributes: () => ({
    key: {
      default: "",
      parseHTML: (element: HTMLElement) => element.getAttribute("data-sentence"),
      renderHTML: ({ key }: { key: string }) => ({ "data-sentence": key }),
    },
  }),

  parseHTML: () => [{ tag: "span[data-sentence]" }],

  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});
