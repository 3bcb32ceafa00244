import type { Mark, Piece } from "./finding";

type Told = Omit<Mark, "piece" | "from" | "to"> & {
  /** Where within the match the place begins and how long it is; the whole match if nothing is said. */
  at?: number;
  length?: number;
};

/** A mark for each match of a pattern in these pieces; `tell` answers null for a match that is none. */
export function marksOf(pieces: Piece[], pattern: RegExp, tell: (match: RegExpExecArray, piece: Piece) => Told | null) {
  return pieces.flatMap((piece): Mark[] =>
    [...piece.text.matchAll(pattern)].flatMap((match) => {
      const told = tell(match as RegExpExecArray, piece);
      if (!told) return [];
      const { at = 0, length = match[0].length - at, ...rest } = told;
      const from = match.index + at;
      return [{ piece, from, to: from + length, ...rest }];
    }),
  );
}

/** A mark over the whole of a piece. */
export function wholeOf(piece: Piece, rest: Omit<Mark, "piece" | "from" | "to"> = {}): Mark {
  return { piece, from: 0, to: piece.text.length, ...rest };
}

/** A word of a list as a pattern: plain letters only. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** One pattern for all of these words, the longest first, so that none hides behind its own beginning. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
}

/** A word with the first letter of another's size. */
export function cappedAs(model: string, word: string): string {
  const first = model[0] ?? "";
  const isCapital = first !== first.toLowerCase();
  return isCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

/** A word as a pattern where none of these characters stands before it. */
export function notAfter(characters: string, word: string): string {
  return characters === "" ? escaped(word) : `(?<![${characters}])${escaped(word)}`;
}
