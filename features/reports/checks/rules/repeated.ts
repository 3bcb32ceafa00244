import type { Rule } from "../finding";
import { marksOf } from "../match";

const en = /(?<![\p{L}\p{N}'’-])(\p{L}+)(?:\s+\1)+(?![\p{L}\p{N}'’-])/giu;
const mayRepeat = new Set(["that", "had", "very", "bye", "ha"]);

// 目的的 is "of the aim", 的的确确 an idiom; 一步一步 and its like are told by their first character.
const zhCharacter = /(?<!目)的{2,}(?!确)|，，+|。。+(?!。)|、、+|；；+|：：+/g;
const zhWord = /(?!一)([\p{Script=Han}]{2,6})\1+/gu;

/** Words written twice. */
export const repeatedRules: Rule[] = [
  {
    name: "doubled_word",
    severity: "fault",
    languages: ["en"],
    find: ({ pieces }) =>
      marksOf(pieces, en, ({ 0: both, 1: word = "", index }, { text }) => {
        const second = both.slice(-word.length);
        const isName =
          /^\p{Lu}\p{Ll}/u.test(word) && word === second && index > 0 && !/[.!?]\s+$/.test(text.slice(0, index));
        if (mayRepeat.has(word.toLowerCase()) || isName) return null;
        return { values: { word: second }, replace: word };
      }),
  },
  {
    name: "doubled_word",
    severity: "advice",
    languages: ["zh"],
    find: ({ pieces }) => [
      ...marksOf(pieces, zhCharacter, ({ 0: twice }) => {
        const [once = ""] = twice;
        return { values: { word: once }, replace: once };
      }),
      ...marksOf(pieces, zhWord, ({ 1: word = "" }) => ({ values: { word }, replace: word })),
    ],
  },
];
