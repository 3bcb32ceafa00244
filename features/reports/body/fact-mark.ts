import { Mark } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";
import { isOfOrigin, type OfOrigin, toldOrigin } from "./origin";
import { typedOver } from "./typed-over";

const typingStaysBound = new Plugin({
  props: {
    handleTextInput(view, from, to, typed) {
      const transaction = typedOver(view.state, from, to, typed);
      if (transaction) view.dispatch(transaction);
      return transaction !== null;
    },
  },
});

/** Words that state a fact of the record: which field, and its value as it was when the words were written. */
export const factMark = Mark.create<OfOrigin>({
  name: "fact",
  inclusive: false,

  addOptions: () => ({ origin: null }),

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

  parseHTML() {
    return [{ tag: "span[data-field][data-seen]", getAttrs: (element) => isOfOrigin(element, this.options) && {} }];
  },

  renderHTML({ HTMLAttributes }) {
    return ["span", { class: "fact", ...toldOrigin(this.options), ...HTMLAttributes }, 0];
  },

  addProseMirrorPlugins: () => [typingStaysBound],
});
