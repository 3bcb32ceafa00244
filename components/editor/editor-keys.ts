import { Extension } from "@tiptap/core";

/** What keys reach that is no part of the text. */
export type Reach = {
  link: () => void;
  toolbar: () => void;
  edit: () => boolean;
  escape: () => boolean;
  fullScreen: () => void;
};

/** Keys that lead out of the text: to its toolbar, to a form, to the full screen. */
export const editorKeys = (reach: () => Reach | null) =>
  Extension.create({
    name: "editorKeys",
    addKeyboardShortcuts() {
      const go = (to: "link" | "toolbar" | "fullScreen") => () => {
        reach()?.[to]();
        return true;
      };
      const leave = () => reach()?.escape() ?? false;
      return {
        "Mod-k": go("link"),
        "Alt-F10": go("toolbar"),
        "Mod-Shift-f": go("fullScreen"),
        // Otherwise the text itself would take it and choose the block around the cursor.
        Escape: leave,
        "Alt-Enter": () => reach()?.edit() ?? false,
      };
    },
  });
