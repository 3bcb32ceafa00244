import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import { queryIn } from "./slash-items";

/** The place in the text where the menu stands, and what was typed for it. */
export type SlashPlace = Pick<SuggestionProps, "query" | "range" | "mount">;

export type SlashView = {
  show: (place: SlashPlace | null) => void;
  /** Whether the menu took the key. */
  press: (event: KeyboardEvent) => boolean;
};

/** Opens a menu where a paragraph begins with a slash. */
export const slashMenu = (view: () => SlashView) =>
  Extension.create({
    name: "slashMenu",
    addProseMirrorPlugins() {
      const show = ({ query, range, mount }: SuggestionProps) => view().show({ query, range, mount });
      return [
        Suggestion({
          editor: this.editor,
          pluginKey: new PluginKey("slashMenu"),
          dismissOnOutsideClick: true,
          floatingUi: { strategy: "fixed" },
          findSuggestionMatch: ({ $position }) => {
            const { parent, parentOffset } = $position;
            if (parent.type.name !== "paragraph" || parentOffset < parent.content.size) return null;
            const text = parent.textContent;
            const query = parent.content.size === text.length ? queryIn(text) : null;
            return query === null ? null : { range: { from: $position.start(), to: $position.pos }, query, text };
          },
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit: () => view().show(null),
            onKeyDown: ({ event }) => view().press(event),
          }),
        }),
      ];
    },
  });
