import type { KeptComposition } from "../compose/kept-composition";
import type { ReportText } from "../draft";
import { type Language, languages } from "../language";
import { tokensOfText } from "./token";

/** A fact that a text states, with the value its words were written from. */
export type BoundFact = { language: Language; field: string; seen: string };

/** Every fact that the texts of a version state, each once. */
export function boundFactsOf(
  texts: Record<Language, ReportText | null>,
  compositions: Record<Language, KeptComposition | null>,
): BoundFact[] {
  const all = languages.flatMap((language) => {
    const text = texts[language];
    const tokens = text ? tokensOfText(text, compositions[language]) : [];
    return tokens.map(({ field, seen }): BoundFact => ({ language, field, seen }));
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
