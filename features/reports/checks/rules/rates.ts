import type { Rule } from "../finding";
import { marksOf } from "../match";

const number = "(\\d[\\d,]*)";
const rate = "(\\d{1,3}(?:\\.\\d+)?)(?= ?(?:%|％|per ?cent))";

const en = new RegExp(
  `\\b${number} (?:out )?of (?:the |all |its |their )*${number}\\b[^.;()%\\d]{0,60}[(,][^.;()%\\d]{0,12}${rate}`,
  "gi",
);
const zh: { pattern: RegExp; partFirst: boolean }[] = [
  {
    pattern: new RegExp(
      `${number}[\\p{Script=Han}]{0,8}中[，,]?(?:已?有|共)?${number}[\\p{Script=Han}]{0,14}[，,（(][^\\d。；]{0,8}${rate}`,
      "gu",
    ),
    partFirst: false,
  },
  { pattern: new RegExp(`${number} ?/ ?${number}[^\\d。；]{0,12}${rate}`, "gu"), partFirst: true },
];

const about = /nearly|almost|over|more than|about|近|超|约/i;

const figureOf = (digits: string) => Number(digits.replaceAll(",", ""));

// "98.62" has two places; a rate is right when it is the true one rounded or cut to them.
function rightRate(part: number, whole: number, given: string): string | null {
  const places = given.split(".")[1]?.length ?? 0;
  const exact = (part / whole) * 100;
  const step = 10 ** -places;
  return Math.abs(exact - Number(given)) < step * (1 - 1e-9) ? null : exact.toFixed(places);
}

function told(match: RegExpExecArray, partFirst: boolean) {
  const { 0: all, 1: first = "", 2: second = "", 3: given = "" } = match;
  const [part, whole] = partFirst ? [first, second] : [second, first];
  const near = match.input.slice(Math.max(0, match.index - 12), match.index) + all;
  if (figureOf(whole) === 0 || figureOf(part) > figureOf(whole) || about.test(near)) return null;
  const right = rightRate(figureOf(part), figureOf(whole), given);
  if (right === null) return null;
  return { at: all.length - given.length, length: given.length, values: { part, whole, right }, replace: right };
}

/** Percentages that do not follow from the figures beside them. */
export const rateRules: Rule[] = [
  {
    name: "rate_wrong",
    severity: "fault",
    languages: ["en"],
    find: ({ pieces }) => marksOf(pieces, en, (match) => told(match, true)),
  },
  {
    name: "rate_wrong",
    severity: "fault",
    languages: ["zh"],
    find: ({ pieces }) =>
      zh.flatMap(({ pattern, partFirst }) => marksOf(pieces, pattern, (match) => told(match, partFirst))),
  },
];
