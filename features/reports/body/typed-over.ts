import type { Node, Mark as ProseMark } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";

const ofWord = /[\p{Script=Latin}\p{N}]/u;

const factOf = (node: Node | null) => node?.marks.find(({ type }) => type.name === "fact") ?? null;

/** The fact that every word between two places states; null when they do not all state one. */
function factBetween(document: Node, from: number, to: number): ProseMark | null {
  const facts: (ProseMark | null)[] = [];
  document.nodesBetween(from, to, (node) => {
    if (node.isInline) facts.push(factOf(node));
  });
  const [first] = facts;
  return first && facts.every((one) => one?.eq(first)) ? first : null;
}

/** The fact of the number or word that typed letters lengthen. */
function factBeside(document: Node, at: number, typed: string): ProseMark | null {
  const { nodeBefore, nodeAfter } = document.resolve(at);
  if (ofWord.test(typed.charAt(0)) && ofWord.test(nodeBefore?.text?.at(-1) ?? "")) return factOf(nodeBefore);
  if (ofWord.test(typed.slice(-1)) && ofWord.test(nodeAfter?.text?.charAt(0) ?? "")) return factOf(nodeAfter);
  return null;
}

/**
 * What is typed over bound words, or lengthens a bound number or word, stays bound: so it is seen that it says
 * something else. Null where the editor does right by itself.
 */
export function typedOver(state: EditorState, from: number, to: number, typed: string): Transaction | null {
  const { doc, schema } = state;
  const fact = from === to ? factBeside(doc, from, typed) : factBetween(doc, from, to);
  if (!fact) return null;
  const [start, end] = [doc.resolve(from), doc.resolve(to)];
  const marks = state.storedMarks ?? start.marksAcross(end) ?? start.marks();
  return state.tr.replaceWith(from, to, schema.text(typed, fact.addToSet(marks))).scrollIntoView();
}
