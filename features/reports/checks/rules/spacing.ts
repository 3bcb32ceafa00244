import type { Rule } from "../finding";
import { marksOf } from "../match";

const en = ["en"] as const;

// A word before the mark, so that addresses, initials and numbers are left alone.
const glued: RegExp[] = [
  /(?<=\p{L}|\d)\((?=\p{L}{2,}|\d)/gu,
  /(?<=\p{Ll}{2}|\d|['’]s)[)](?=\p{L})/gu,
  /(?<=\p{Ll}{2}|[)”"])[.?!](?=\p{Lu}\p{Ll})/gu,
  /(?<=\p{L})[,;:](?=\p{L})/gu,
  /(?<=\p{L})[)](?=\p{L})/gu,
];
const brands = ["YouTube", "LinkedIn", "TikTok", "JavaScript", "GitHub", "PayPal", "PowerPoint"];

/** Spaces that are missing, and those too many. */
export const spacingRules: Rule[] = [
  {
    name: "space_missing",
    severity: "fault",
    languages: en,
    find: ({ pieces }) => {
      const found = glued.flatMap((pattern) =>
        marksOf(pieces, pattern, ({ 0: mark, index }, { text }) => {
          if (isInAddress(text, index)) return null;
          const replace = mark === "(" ? " (" : `${mark} `;
          return { values: { instead: replace.trim() }, replace };
        }),
      );
      return found.filter(
        (one, index) => !found.slice(0, index).some(({ piece, from }) => piece === one.piece && from === one.from),
      );
    },
  },
  {
    name: "space_too_many",
    severity: "advice",
    languages: en,
    find: ({ pieces }) => [
      ...marksOf(pieces, /(?<=[^\s]) {2,}(?=[^\s])/g, () => ({ replace: " " })),
      ...marksOf(pieces, /(?<=[\p{L}\d)]) +(?=[,.;:?!](?:\s|$))/gu, () => ({ replace: "" })),
      ...marksOf(pieces, /(?<=\() +(?=\S)|(?<=\S) +(?=\))/g, () => ({ replace: "" })),
    ],
  },
  {
    name: "joined_words",
    severity: "advice",
    languages: en,
    find: ({ pieces }) =>
      marksOf(pieces, /(?<!\p{L})\p{L}*\p{Ll}{2,}\p{Lu}\p{Ll}+(?!\p{L})/gu, ({ 0: word, index }, { text }) => {
        if (brands.includes(word) || isInAddress(text, index)) return null;
        const replace = word.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, "$1 $2");
        return { values: { instead: replace }, replace };
      }),
  },
];

/** Whether a place lies within something that looks like a web address or an email. */
function isInAddress(text: string, index: number): boolean {
  const start = Math.max(0, ...[...text.slice(0, index).matchAll(/\s/g)].map((space) => space.index + 1));
  const [word = ""] = /^\S*/.exec(text.slice(start)) ?? [];
  return /[a-z]:\/\/|^www\.|@|\.(?:com|cn|org|net)\b/i.test(word);
}
