import type { Language } from "../language";

const ends = {
  en: /[.!?]["”’)\]]*(?=\s+["“‘(]?[A-Z0-9])|\n/g,
  zh: /[。！？；][”’）]*|\n/g,
};

/** The sentences of a text with where they begin. In Chinese a semicolon ends one too. */
export function sentencesOf(text: string, language: Language): { text: string; from: number }[] {
  const stops = [...text.matchAll(ends[language])].map((match) => match.index + match[0].length);
  const starts = [0, ...stops];
  return starts
    .map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
    .map(({ start, end }) => {
      const raw = text.slice(start, end);
      return { text: raw.trim(), from: start + (raw.length - raw.trimStart().length) };
    })
    .filter((sentence) => sentence.text !== "");
}

/** How long a sentence is: words in English, Han characters and foreign words in Chinese. */
export function lengthOf(sentence: string, language: Language): number {
  const unit = language === "en" ? /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu : /\p{Script=Han}|[A-Za-z0-9]+/gu;
  return sentence.match(unit)?.length ?? 0;
}
