import type { Editor } from "@tiptap/react";
import { chosenIn } from "./chosen";
import type { DeedName } from "./deeds";

/** What is in force at the cursor, what cannot be done there, and whether it stands in a table or on a thing. */
export function stateOf({ editor }: { editor: Editor }) {
  const pressed: Partial<Record<DeedName, boolean>> = {
    heading: editor.isActive("heading", { level: 2 }),
    subheading: editor.isActive("heading", { level: 3 }),
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    bulletedList: editor.isActive("bulletList"),
    numberedList: editor.isActive("orderedList"),
    quotation: editor.isActive("blockquote"),
    link: editor.isActive("link"),
  };
  const inTable = editor.isActive("table");
  const disabled: Partial<Record<DeedName, boolean>> = {
    undo: !editor.can().undo(),
    redo: !editor.can().redo(),
    table: inTable,
  };
  return { pressed, disabled, inTable, chosen: chosenIn(editor)?.type ?? null };
}
