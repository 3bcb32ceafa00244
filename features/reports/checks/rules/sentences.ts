import type { Rule } from "../finding";
import { lengthOf, sentencesOf } from "../sentences";

/** The longest a sentence may be: words in English, characters in Chinese. */
const longest = { en: 60, zh: 150 };

export const sentenceRules: Rule[] = [
  {
    name: "sentence_long",
    severity: "advice",
    languages: ["en", "zh"],
    find: ({ prose, text: { language } }) =>
      prose.flatMap((piece) =>
        sentencesOf(piece.text, language)
          .map((sentence) => ({ ...sentence, count: lengthOf(sentence.text, language) }))
          .filter(({ count }) => count > longest[language])
          .map(({ text, from, count }) => ({
            piece,
            from,
            to: from + text.length,
            values: { count, most: longest[language], unit: language },
          })),
      ),
  },
];
