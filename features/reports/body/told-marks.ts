import { Mark } from "@tiptap/core";

const kept = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { default: "", rendered: false }]));

/** A fact in a text that the desk reads: how it stands to the record, and what is said of that beside the words. */
export const toldFact = Mark.create({
  name: "toldFact",
  addAttributes: () => kept("standing", "told"),
  renderHTML({ mark }) {
    const look = { class: "fact", "data-standing": String(mark.attrs.standing) };
    const { told } = mark.attrs;
    if (told === "") return ["span", look, 0];
    return ["span", look, ["span", {}, 0], ["small", { class: "fact-told" }, String(told)]];
  },
});

/** A composed sentence in a text that the desk reads. */
export const toldSentence = Mark.create({
  name: "toldSentence",
  addAttributes: () => kept("key"),
  renderHTML: ({ mark }) => ["span", { "data-sentence": String(mark.attrs.key) }, 0],
});
