import { getSchema } from "@tiptap/core";
import { Slice } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, it } from "vitest";
import { attended, bodyWith, line, words } from "../facts/testing-bound";
import { publicExtensions } from "./extensions";
import { copiesArePlain } from "./sentence-mark";

const schema = getSchema(publicExtensions);
const document = schema.nodeFromJSON(attended);
const state = EditorState.create({ schema, doc: document });

function pasted(into: EditorState, moved = false) {
  const slice = new Slice(document.content, 0, 0);
  const view = { state: into, dragging: moved ? { move: true } : null } as unknown as EditorView;
  const paste = copiesArePlain.props.transformPasted;
  const taken = paste?.call(copiesArePlain, slice, view, false) ?? slice;
  const keys: string[] = [];
  taken.content.descendants((node) => {
    for (const { type, attrs } of node.marks) if (type.name === "sentence") keys.push(attrs.key);
  });
  return [...new Set(keys)];
}

it("lets a copy of a sentence be plain words beside the sentence itself", () => {
  expect(pasted(state)).toEqual([]);
});

it("lets a sentence be itself where it stands no more, or only in what is being replaced", () => {
  const without = schema.nodeFromJSON(bodyWith(line(words("Another text."))));
  expect(pasted(EditorState.create({ schema, doc: without }))).toEqual(["opening", "presented"]);
  const all = state.apply(state.tr.setSelection(TextSelection.create(document, 1, document.content.size - 1)));
  expect(pasted(all)).toEqual(["opening", "presented"]);
});

it("lets a sentence that is moved within its text be itself", () => {
  expect(pasted(state, true)).toEqual(["opening", "presented"]);
});
