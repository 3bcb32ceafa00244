import type { Language } from "../language";
import { affords, type Effort, runsBetween } from "./effort";

/** A piece of a text: as it was, new, or gone. */
export type Part = { kind: "same" | "added" | "removed"; text: string };

const segmenters = {
  en: new Intl.Segmenter("en", { granularity: "word" }),
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
};

function piecesOf(text: string, language: Language): string[] {
  return Array.from(segmenters[language].segment(text), ({ segment }) => segment);
}

/** How many words a text has; marks and spaces are none. */
export function countWords(text: string, language: Language): number {
  return Array.from(segmenters[language].segment(text)).filter(({ isWordLike }) => isWordLike).length;
}

const isSpace = (text: string) => /^\s+$/.test(text);

/** Changes that only a space keeps apart are told as one. */
function joined(parts: Part[]): Part[] {
  const out: Part[] = [];
  let removed = "";
  let added = "";
  const settle = () => {
    if (removed !== "") out.push({ kind: "removed", text: removed });
    if (added !== "") out.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const inside = isSpace(text) && removed !== "" && added !== "" && index < parts.length - 1;
    if (kind === "removed" || inside) removed += text;
    if (kind === "added" || inside) added += text;
    if (kind === "same" && !inside) {
      settle();
      out.push({ kind, text });
    }
  }
  settle();
  return out;
}

function whole(before: string, after: string): Part[] {
  const parts: Part[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return parts.filter(({ text }) => text !== "");
}

/** A text word by word against an older one; as a whole where the effort does not suffice. */
export function wordChanges(before: string, after: string, language: Language, effort: Effort): Part[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  if (before === "" || after === "" || !affords(before.length + after.length, effort)) return whole(before, after);
  const runs = runsBetween(piecesOf(before, language), piecesOf(after, language), effort);
  if (!runs) return whole(before, after);
  return joined(runs.map(({ kind, items }) => ({ kind, text: items.join("") })));
}

/** Whether anything in it is new or gone. */
export function isChanged(parts: Part[]): boolean {
  return parts.some(({ kind }) => kind !== "same");
}
