import type { Sentence } from "../composition";
import { type Phrase, wordsOf } from "../phrase";

/** Where it was and whoever was there: the words that begin many sentences. */
const usual = /^(?:本次)?(会上|会议|活动|培训|走访|调研|现场|其间|与会|大家|学员|参训|参与|双方|宾主)/;

/** The usual words that a sentence begins with; null when it begins with others. */
export function usualBeginning(sentence: Phrase | null): string | null {
  return (sentence && usual.exec(wordsOf(sentence.spans))?.[1]) ?? null;
}

/** Of whom a sentence tells: the only person in it, or the unit at its beginning. */
export type Named = { person: number | null; unit: string | null };

/** Whoever did what the sentence tells, if it begins with them; nobody when it says 她. */
export function namedIn(sentence: Sentence | null): Named {
  const first = sentence?.spans.find(({ field }) => field !== undefined && field !== "host");
  const people = new Set(sentence?.fields.map((field) => /^person\.\d+/.exec(field)?.[0]).filter(Boolean));
  const [, person] = /^person\.(\d+)\./.exec(first?.field ?? "") ?? [];
  const isUnit = /^agenda\..+\.unit$/.test(first?.field ?? "");
  const isDistrict = /^presenters\.\d+$/.test(first?.field ?? "") && !first?.text.includes("、");
  return {
    person: person !== undefined && people.size === 1 ? Number(person) : null,
    unit: isUnit ? (first?.text ?? null) : isDistrict ? `${first?.text}妇联` : null,
  };
}
