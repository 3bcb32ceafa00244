import type { Piece, Rule, View } from "../finding";
import { abbreviationsZh, districts, houseTerms, houseTermsZh, type Pair, pairs } from "../glossary";
import { anyOf, escaped, marksOf, notAfter } from "../match";
import { piecesOf } from "../pieces";

const wordAs = (term: string) => escaped(term).replaceAll("'", "['’]");

const terms = houseTerms.map(({ right, wrong }) => ({
  right,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${wrong.map(wordAs).join("|")})(?![\\p{L}-])`, "gu"),
}));
const termsZh = houseTermsZh.map(({ right, wrong }) => ({ right, pattern: new RegExp(anyOf(wrong), "g") }));

const name = districts.map(([en]) => en).join("|");
const listed = new RegExp(
  `\\b(?:${name})(?: District)?(?:(?:, | and |, and )(?:${name})(?: District)?(?! Women))+`,
  "g",
);

const endsOthers = new Map(abbreviationsZh.map((one) => [one.short, one.notAfter]));

function patternOf(words: string[], language: "en" | "zh"): RegExp {
  if (language === "zh") return new RegExp(words.map((word) => notAfter(endsOthers.get(word) ?? "", word)).join("|"));
  return new RegExp(`(?<![\\p{L}-])(?:${words.map(wordAs).join("|")})(?![\\p{L}-])`, "iu");
}

const sought = pairs.map((pair: Pair) => ({
  pair,
  en: patternOf(pair.en, "en"),
  zh: patternOf(pair.zh, "zh"),
}));

const inBody = (pieces: Piece[]) => pieces.filter(({ kind }) => kind === "paragraph" || kind === "title");

/** Terms that one language has and the other nowhere. */
function onlyHere({ text: { language }, pieces, context: { otherLanguage } }: View) {
  if (!otherLanguage) return [];
  const other = language === "en" ? "zh" : "en";
  const theirs = piecesOf(otherLanguage)
    .map(({ text }) => text)
    .join("\n");
  // A title alone is no translation yet.
  if (!inBody(piecesOf(otherLanguage)).some(({ kind, text }) => kind === "paragraph" && text.trim() !== "")) return [];
  return sought
    .filter((one) => !one[other].test(theirs))
    .flatMap(({ pair, ...one }) => {
      const first = inBody(pieces)
        .map((piece) => ({ piece, match: one[language].exec(piece.text) }))
        .find(({ match }) => match);
      if (!first?.match) return [];
      const { index, 0: term } = first.match;
      return [
        { piece: first.piece, from: index, to: index + term.length, values: { term, instead: pair[other][0] ?? "" } },
      ];
    });
}

/** The words of the house. */
export const termRules: Rule[] = [
  {
    name: "house_term",
    severity: "advice",
    languages: ["en"],
    find: ({ pieces }) =>
      terms.flatMap(({ right, pattern }) =>
        marksOf(pieces, pattern, () => ({ values: { instead: right }, replace: right })),
      ),
  },
  {
    name: "house_term",
    severity: "advice",
    languages: ["zh"],
    find: ({ pieces }) =>
      termsZh.flatMap(({ right, pattern }) =>
        marksOf(pieces, pattern, () => ({ values: { instead: right }, replace: right })),
      ),
  },
  {
    name: "district_in_list",
    severity: "advice",
    languages: ["en"],
    find: ({ prose }) =>
      prose.flatMap((piece) =>
        [...piece.text.matchAll(listed)].flatMap((list) =>
          [...list[0].matchAll(/ District\b/g)].map(({ index, 0: word }) => {
            const from = list.index + index;
            return { piece, from, to: from + word.length, replace: "" };
          }),
        ),
      ),
  },
  { name: "term_in_one_language", severity: "advice", languages: ["en", "zh"], find: onlyHere },
];
