import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { type ShownAgainst, toldOf } from "../told";

type Look = { shown: ShownAgainst | null; marks: DecorationSet };
type Run = { from: number; to: number; field: string; seen: string; text: string };

const lookOf = new PluginKey<Look>("facts");

/** Bound words of a line by their places in the document; those that other marks cut apart are one. */
function runsIn(line: Node, start: number): Run[] {
  const runs: Run[] = [];
  line.forEach((child, offset) => {
    const fact = child.marks.find(({ type }) => type.name === "fact");
    if (!fact || !child.isText) return;
    const { field, seen } = fact.attrs as { field: string; seen: string };
    const from = start + offset;
    const last = runs.at(-1);
    const [to, text] = [from + child.nodeSize, child.text ?? ""];
    if (last?.to === from && last.field === field && last.seen === seen) {
      runs[runs.length - 1] = { ...last, to, text: last.text + text };
    } else runs.push({ from, to, field, seen, text });
  });
  return runs;
}

function saidBeside(told: string): HTMLElement {
  const element = document.createElement("small");
  element.className = "fact-told";
  element.textContent = told;
  return element;
}

function marksIn(document: Node, shown: ShownAgainst | null): DecorationSet {
  const marks: Decoration[] = [];
  if (!shown) return DecorationSet.empty;
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (const run of runsIn(node, position + 1)) {
      const { standing, told } = toldOf(run, shown.against, shown.tell);
      marks.push(Decoration.inline(run.from, run.to, { "data-standing": standing }));
      if (told !== "") {
        const key = `${standing} ${told}`;
        marks.push(Decoration.widget(run.to, () => saidBeside(told), { side: -1, marks: [], key }));
      }
    }
    return false;
  });
  return DecorationSet.create(document, marks);
}

/** Shows in an editor how its bound words stand to the record, as soon as it is told what to hold them against. */
export function factsLook(): Plugin<Look> {
  return new Plugin<Look>({
    key: lookOf,
    state: {
      init: () => ({ shown: null, marks: DecorationSet.empty }),
      apply(transaction, look) {
        const told: ShownAgainst | undefined = transaction.getMeta(lookOf);
        if (!told && !transaction.docChanged) return look;
        const shown = told ?? look.shown;
        return { shown, marks: marksIn(transaction.doc, shown) };
      },
    },
    props: { decorations: (state) => lookOf.getState(state)?.marks },
  });
}

/** Tells an editor what its bound words are held against from now on. */
export function holdAgainst(view: EditorView, shown: ShownAgainst): void {
  view.dispatch(view.state.tr.setMeta(lookOf, shown).setMeta("addToHistory", false));
}
