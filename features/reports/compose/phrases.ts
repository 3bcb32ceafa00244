import type { Bilingual } from "@/features/meetings/record";
import { nounPhrase, verbPhrase } from "./wording";

/** Words and the fields of the record they came from, as paths: "venue", "agenda.0.subject", "asks.2". */
export type Phrase = { text: string; fields: string[] };
export type Part = Phrase | string | null;

/** The words with their fields; null when there are no words. */
export function phrase(text: string, ...fields: string[]): Phrase | null {
  return text === "" ? null : { text, fields };
}

export function noun(words: Bilingual | undefined, field: string): Phrase | null {
  return phrase(nounPhrase(words?.en ?? ""), field);
}

export function verb(words: Bilingual | undefined, field: string): Phrase | null {
  return phrase(verbPhrase(words?.en ?? ""), field);
}

export function known<T>(values: (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

/** The parts in a row; a missing part leaves no trace, a comma before another stop gives way to it. */
export function run(...parts: Part[]): Phrase {
  const said = known(parts);
  return {
    text: said
      .map((part) => (typeof part === "string" ? part : part.text))
      .join(" ")
      .replace(/ (?=[,;.])/g, "")
      .replace(/,(?=[,;.])/g, ""),
    fields: [...new Set(said.flatMap((part) => (typeof part === "string" ? [] : part.fields)))],
  };
}

/** The parts as a sentence: a capital first, one full stop last. */
export function sentence(...parts: Part[]): Phrase {
  const { text, fields } = run(...parts);
  const words = text.replace(/,$/, "");
  const stopped = /\.["”]?$/.test(words) ? words : `${words}.`;
  return { text: stopped.charAt(0).toUpperCase() + stopped.slice(1), fields };
}

function gathered(phrases: Phrase[], text: string): Phrase | null {
  return phrase(text, ...new Set(phrases.flatMap(({ fields }) => fields)));
}

/** "a, b and c"; with semicolons where a comma stands inside one of three or more. */
export function listed(phrases: Phrase[]): Phrase | null {
  const texts = phrases.map(({ text }) => text);
  if (texts.length < 3) return gathered(phrases, texts.join(" and "));
  if (texts.some((text) => text.includes(","))) return enumerated(phrases);
  return gathered(phrases, `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`);
}

/** "a; b; and c". */
export function enumerated(phrases: Phrase[]): Phrase | null {
  const texts = phrases.map(({ text }, index) => (index < phrases.length - 1 ? text.replace(/,$/, "") : text));
  if (texts.length < 2) return gathered(phrases, texts.join(""));
  return gathered(phrases, `${texts.slice(0, -1).join("; ")}; and ${texts.at(-1)}`);
}

/** Verb phrases after a marker such as "to": "to a", "to a, and to b", "to a; b; and c". */
export function clauses(marker: string, phrases: Phrase[]): Phrase | null {
  if (phrases.length > 2) return run(marker, enumerated(phrases));
  const texts = phrases.map(({ text }) => `${marker} ${text}`);
  return gathered(phrases, texts.join(", and "));
}
