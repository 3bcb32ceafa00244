import type { Inline } from "../../body/document";
import type { Fact } from "../../facts/fact";
import { retold } from "../../facts/forms";
import type { Language } from "../../language";
import type { KeptComposition, KeptSentence } from "../kept-composition";

type Piece = { text: string; field?: string | undefined; seen?: string | undefined };

const ownMarks = ["sentence", "fact", "comment"];

function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.field === piece.field && last.seen === piece.seen) {
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    } else all.push(piece);
  }
  return all;
}

/** What the words of a sentence state; null for words that a person has made bold, or a link, or put something between. */
function piecesOf(nodes: Inline): Piece[] | null {
  const pieces: Piece[] = [];
  for (const node of nodes) {
    if (node.type !== "text") return null;
    const { text, marks = [] } = node;
    if (marks.some(({ type }) => !ownMarks.includes(type))) return null;
    const fact = marks.find((mark) => mark.type === "fact");
    pieces.push(fact ? { text, ...fact.attrs } : { text });
  }
  return joined(pieces);
}

function says(piece: Piece, span: Piece, facts: readonly Fact[], language: Language): boolean {
  if (piece.field !== span.field) return false;
  if (piece.text === span.text) return true;
  const kind = facts.find(({ field }) => field === span.field)?.kind;
  const moved = piece.seen !== span.seen && piece.seen !== undefined && span.seen !== undefined && kind;
  return (
    Boolean(moved) && piece.text === retold(span.text, kind ?? "words", span.seen ?? "", piece.seen ?? "", language)
  );
}

/** Every wording in which a sentence was taken over, the newest first. */
export function wordingsOf(key: string, base: KeptComposition | null): KeptSentence[] {
  if (!base) return [];
  const all = [base.title, ...base.summary, ...base.paragraphs.flat(), ...(base.earlier ?? []).toReversed()];
  return all.filter((sentence) => sentence.key === key);
}

/**
 * Whether the words of a sentence are as they were once composed, apart from facts that were accepted since and from
 * what editors remark on them.
 */
export function isAsComposed(
  nodes: Inline,
  wordings: readonly KeptSentence[],
  facts: readonly Fact[],
  language: Language,
): boolean {
  const pieces = piecesOf(nodes);
  if (!pieces) return false;
  return wordings.some(({ spans }) => {
    const composed = joined(spans);
    return (
      composed.length === pieces.length &&
      composed.every((span, at) => says(pieces[at] ?? { text: "" }, span, facts, language))
    );
  });
}
