import { Mark } from "@tiptap/core";

const threadPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A passage that somebody remarked on, for the desk alone. Passages may overlap. */
export const commentMark = Mark.create({
  name: "comment",
  inclusive: false,
  excludes: "",

  addAttributes: () => ({ thread: { default: "", rendered: false } }),

  parseHTML: () => [
    {
      tag: "mark[data-thread]",
      getAttrs: (element) => {
        const thread = element.getAttribute("data-thread") ?? "";
        return threadPattern.test(thread) ? { thread } : false;
      },
    },
  ],

  renderHTML: ({ mark }) => ["mark", { class: "comment", "data-thread": mark.attrs.thread }, 0],
});
