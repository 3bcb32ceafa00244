import type { Bilingual } from "../record";
import type { Language, MinutesDocument } from "./document";
import { paragraphsOf } from "./document";

/** Minutes in the words of one language, as they are printed or kept as a file. */
export type PrintedMinutes = {
  /** The language's tag, such as zh-CN. */
  tag: string;
  publisher: string;
  number: string;
  /** What a reader must know about how they stand, such as that they are a draft; empty once they are sealed. */
  standing: string;
  title: string;
  sections: { heading: string; paragraphs: string[] }[];
  annexes: { heading: string; paragraphs: string[] }[];
  /** The seal, where they bear one. */
  seal: string;
};

type Words = Pick<PrintedMinutes, "tag" | "publisher" | "standing" | "seal"> & { annex: (number: number) => string };

type Held = {
  issue: Bilingual;
  document: MinutesDocument;
  annexes: readonly { number: number; textEn: string; textZh: string }[];
};

/** The minutes in one language. A part without words in it is left out, but for the heading of an item. */
export function printedIn(language: Language, { issue, document, annexes }: Held, words: Words): PrintedMinutes {
  const { annex, ...more } = words;
  return {
    ...more,
    number: issue[language],
    title: document.title[language],
    sections: document.sections
      .filter(({ key, text }) => key.startsWith("item-") || text[language] !== "")
      .map(({ heading, text }) => ({ heading: heading[language], paragraphs: paragraphsOf(text[language]) })),
    annexes: annexes
      .map(({ number, textEn, textZh }) => ({ number, text: language === "en" ? textEn : textZh || textEn }))
      .map(({ number, text }) => ({ heading: annex(number), paragraphs: paragraphsOf(text) })),
  };
}

const kinds = ["pdf", "docx"] as const;
export type Kind = (typeof kinds)[number];

export const mediaTypes: Record<Kind, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The language and kind that a file's name in an address asks for, such as `minutes-zh.docx`; null for any other. */
export function fileIn(name: string): { language: Language; kind: Kind } | null {
  const [, language, ending] = /^minutes-(en|zh)\.([a-z]+)$/.exec(name) ?? [];
  const kind = kinds.find((one) => one === ending);
  return kind && (language === "en" || language === "zh") ? { language, kind } : null;
}
