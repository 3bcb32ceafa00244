import type { Mark, Piece, Rule } from "../finding";
import { marksOf } from "../match";

const mostShown = 12;
const opens = (text: string, index: number) => index === 0 || /[\s(“‘[—–]/.test(text[index - 1] ?? "");

function curly(text: string, index: number): string {
  const isDouble = text[index] === '"';
  if (opens(text, index)) return isDouble ? "“" : /^'\d\d/.test(text.slice(index)) ? "’" : "‘";
  return isDouble ? "”" : "’";
}

const count = (pieces: Piece[], pattern: RegExp) =>
  pieces.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

const pairsOf = {
  en: [
    ["(", ")"],
    ["“", "”"],
  ],
  zh: [
    ["（", "）"],
    ["“", "”"],
    ["《", "》"],
    ["‘", "’"],
  ],
} as const;

function unpaired(piece: Piece, [open, close]: readonly [string, string]): Mark[] {
  const waiting: number[] = [];
  const alone: number[] = [];
  for (let index = 0; index < piece.text.length; index++) {
    if (piece.text[index] === open) waiting.push(index);
    else if (piece.text[index] === close && waiting.pop() === undefined) alone.push(index);
  }
  // "1) first" and "a) first" close nothing.
  const numbered = (at: number) => close === ")" && /(?:^|\s)[\da-z]{1,2}$/i.test(piece.text.slice(0, at));
  return [...waiting, ...alone.filter((at) => !numbered(at))].map((from) => ({
    piece,
    from,
    to: from + 1,
    values: { mark: piece.text[from] ?? "" },
  }));
}

/** Quotation marks and brackets. */
export const quoteRules: Rule[] = [
  {
    name: "mixed_quotes",
    severity: "advice",
    languages: ["en"],
    find: ({ pieces }) => {
      const [straight, bent] = [count(pieces, /['"]/g), count(pieces, /[‘’“”]/g)];
      if (straight === 0 || bent === 0) return [];
      const marks =
        bent >= straight
          ? marksOf(pieces, /['"]/g, ({ index }, { text }) => ({ replace: curly(text, index) }))
          : marksOf(pieces, /[‘’“”]/g, ([mark]) => ({ replace: /[‘’]/.test(mark) ? "'" : '"' }));
      return marks.slice(0, mostShown).map((mark) => ({ ...mark, values: { instead: mark.replace ?? "" } }));
    },
  },
  {
    name: "straight_quotes",
    severity: "advice",
    languages: ["zh"],
    find: ({ pieces }) => [
      ...marksOf(pieces, /"([^"\n]*\p{Script=Han}[^"\n]*)"/gu, ([, words = ""]) => ({
        values: { instead: `“${words}”` },
        replace: `“${words}”`,
      })),
      ...marksOf(pieces, /「([^「」]*)」/g, ([, words = ""]) => ({
        values: { instead: `“${words}”` },
        replace: `“${words}”`,
      })),
    ],
  },
  {
    name: "unpaired_mark",
    severity: "advice",
    languages: ["en", "zh"],
    find: ({ pieces, text: { language } }) =>
      pieces.flatMap((piece) => pairsOf[language].flatMap((pair) => unpaired(piece, pair))),
  },
];
