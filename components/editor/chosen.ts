import { NodeSelection, Selection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";

/** A thing of a text that is chosen as a whole: its kind, where it stands and what it keeps. */
export type Chosen = { type: string; at: number; attrs: Record<string, unknown> };

/** The thing that is chosen, of this kind if one is named; null where words are. */
export function chosenIn(editor: Editor, type?: string): Chosen | null {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection)) return null;
  const { name } = selection.node.type;
  return type && name !== type ? null : { type: name, at: selection.from, attrs: selection.node.attrs };
}

/** Gives a thing other words; nothing happens where it has gone meanwhile. */
export function changeChosen(editor: Editor, { type, at, attrs }: Chosen, changed: Record<string, unknown>): void {
  editor
    .chain()
    .command(({ tr, dispatch }) => {
      if (tr.doc.nodeAt(at)?.type.name !== type) return false;
      if (dispatch)
        tr.setNodeMarkup(at, undefined, { ...attrs, ...changed }).setSelection(NodeSelection.create(tr.doc, at));
      return true;
    })
    .focus()
    .run();
}

/** Takes a thing out of the text. */
export function removeChosen(editor: Editor, { type, at }: Chosen): void {
  editor
    .chain()
    .command(({ tr, dispatch }) => {
      const node = tr.doc.nodeAt(at);
      if (node?.type.name !== type) return false;
      if (dispatch) tr.delete(at, at + node.nodeSize);
      return true;
    })
    .focus()
    .run();
}

/** Puts a block at the cursor, and the cursor into the text below it: typing must not replace what was inserted. */
export function insertBlock(editor: Editor, type: string, attrs: Record<string, unknown>): void {
  const { doc, selection } = editor.state;
  const below = selection.$to.end() >= doc.content.size - 1 ? [{ type: "paragraph" }] : [];
  // What is chosen as a whole is not replaced: the new thing comes after it.
  const at = selection instanceof NodeSelection ? selection.to : { from: selection.from, to: selection.to };
  editor
    .chain()
    .focus()
    .insertContentAt(at, [{ type, attrs }, ...below])
    .command(({ tr }) => {
      tr.setSelection(Selection.near(tr.doc.resolve(tr.selection.to), 1));
      return true;
    })
    .run();
}
