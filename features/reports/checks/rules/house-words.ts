import type { Mark, Piece, Rule, WordRule } from "../finding";
import { cappedAs } from "../match";

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether the place is already part of what the rule wants to see there: 妇联 within 市妇联. */
function isRight(text: string, at: number, { found, instead }: WordRule): boolean {
  const within = instead.indexOf(found);
  return within >= 0 && text.startsWith(instead, at - within);
}

function placesOf(text: string, folded: string, rule: WordRule): number[] {
  const { found, language } = rule;
  const isAnySize = language === "en" && found === found.toLowerCase();
  const where = isAnySize ? folded : text;
  const places: number[] = [];
  for (let at = where.indexOf(found); at >= 0; at = where.indexOf(found, at + found.length)) {
    const isWord = language === "zh" || !(isLetter(text[at - 1]) || isLetter(text[at + found.length]));
    if (isWord && !isRight(text, at, rule)) places.push(at);
  }
  return places;
}

function marksFor(rule: WordRule, pieces: (Piece & { folded: string })[]): Mark[] {
  if (rule.found === "") return [];
  return pieces.flatMap((piece) =>
    placesOf(piece.text, piece.folded, rule).map((from) => {
      const to = from + rule.found.length;
      const instead = cappedAs(piece.text.slice(from, to), rule.instead);
      const replace = rule.instead === "" ? undefined : instead;
      return { piece, from, to, values: { instead, note: rule.note }, replace };
    }),
  );
}

const ruleFor = (name: WordRule["kind"], severity: Rule["severity"]): Rule => ({
  name,
  severity,
  languages: ["en", "zh"],
  find: ({ pieces, text, context }) => {
    const words = context.words.filter(({ kind, language }) => kind === name && language === text.language);
    // Lower case of the same length, so that places stay the same.
    const folded = pieces.map((piece) => {
      const lower = piece.text.toLowerCase();
      return { ...piece, folded: lower.length === piece.text.length ? lower : piece.text };
    });
    return words.flatMap((rule) => marksFor(rule, folded));
  },
});

/** What the office wrote into its own rules. */
export const houseWordRules: Rule[] = [
  ruleFor("wrong_word", "fault"),
  ruleFor("sensitive_word", "advice"),
  ruleFor("leader_name", "fault"),
];
