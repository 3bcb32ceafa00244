import type { Rule, View } from "../finding";
import { titleVerbs } from "../glossary";
import { marksOf, wholeOf } from "../match";
import { lengthOf } from "../sentences";

const inLength = { least: 6, most: 20 };

const small = new Set(
  "a an the and but or nor for of on in at to by with from as into over via per vs up off out than".split(" "),
);
// Two of a kind: these are small as prepositions and tall as parts of a verb, so either is right.
const either = new Set("over up off out into from with than as on in by".split(" "));

const titleOf = ({ pieces }: View) => pieces.filter(({ kind, text }) => kind === "title" && text.trim() !== "");

const present = new Set(titleVerbs.flatMap((verb) => verb.present.map((one) => one.toLowerCase())));
const past = new Map(titleVerbs.map((verb) => [verb.past.toLowerCase(), verb.present[1] ?? ""]));

const en = ["en"] as const;

/** How a headline is written in English: domain rules of the house, section "Title". */
export const titleRules: Rule[] = [
  {
    name: "title_capitals",
    severity: "advice",
    languages: en,
    find: (view) =>
      marksOf(titleOf(view), /(?<![\p{L}\p{N}'’.@/-])\p{Script=Latin}[\p{L}'’]*/gu, (match, { text }) => {
        const [word] = match;
        const lower = word.toLowerCase();
        const before = text.slice(0, match.index).trimEnd();
        const isEdge = before === "" || /[:?!—–]$/.test(before) || match.index + word.length === text.trimEnd().length;
        const isTall = word[0] !== word[0]?.toLowerCase();
        if (isTall) {
          const wrong = !isEdge && small.has(lower) && !either.has(lower) && word !== word.toUpperCase();
          return wrong ? { values: { instead: lower }, replace: lower } : null;
        }
        if (/\p{Lu}/u.test(word) || (small.has(lower) && !isEdge)) return null;
        const instead = word.slice(0, 1).toUpperCase() + word.slice(1);
        return instead === word ? null : { values: { instead }, replace: instead };
      }),
  },
  {
    name: "title_full_stop",
    severity: "fault",
    languages: ["en", "zh"],
    find: (view) =>
      marksOf(titleOf(view), /(?<!\.)[.。]+(?=\s*$)/g, ({ index, 0: stop }, { text }) =>
        stop.length < 3 && !/\b[A-Z]$/.test(text.slice(0, index)) ? { replace: "" } : null,
      ),
  },
  {
    name: "title_length",
    severity: "advice",
    languages: en,
    find: (view) =>
      titleOf(view).flatMap((piece) => {
        const words = lengthOf(piece.text, "en");
        const fits = words >= inLength.least && words <= inLength.most;
        return fits ? [] : [wholeOf(piece, { values: { words, ...inLength } })];
      }),
  },
  {
    name: "title_tense",
    severity: "advice",
    languages: en,
    find: (view) =>
      titleOf(view).flatMap((piece) => {
        const words = [...piece.text.matchAll(/[A-Za-z]+/g)];
        const verb = words.find(
          ({ 0: word, index }) => index > 0 && (present.has(word.toLowerCase()) || past.has(word.toLowerCase())),
        );
        const instead = verb && !present.has(verb[0].toLowerCase()) ? past.get(verb[0].toLowerCase()) : undefined;
        if (!verb || instead === undefined) return [];
        const { index, 0: word } = verb;
        return [{ piece, from: index, to: index + word.length, values: { instead }, replace: instead }];
      }),
  },
  {
    name: "title_verb",
    severity: "advice",
    languages: en,
    find: (view) =>
      titleOf(view)
        .filter(
          ({ text }) =>
            !(text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => present.has(word) || past.has(word)),
        )
        .map((piece) => wholeOf(piece)),
  },
  {
    name: "successfully",
    severity: "fault",
    languages: en,
    find: (view) => [
      ...marksOf(titleOf(view), /\bsuccessfully\s+|\s+successfully\s*$/gi, () => ({ replace: "" })),
      ...marksOf(view.prose, /\bsuccessfully (?=held|convened|launched|organi[sz]ed|concluded|completed)/g, () => ({
        replace: "",
        severity: "advice" as const,
      })),
    ],
  },
];
