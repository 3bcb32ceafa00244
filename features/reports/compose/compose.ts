import type { MeetingFacts } from "@/features/meetings/facts";
import type { Language } from "../language";
import { composeChinese } from "./chinese/compose";
import type { ComposeOptions, Composition } from "./composition";
import { composeEnglish } from "./english/english";
import { isToldIn } from "./enough";

const composers = { en: composeEnglish, zh: composeChinese };

/**
 * A report of a meeting that was held, as its record tells it in one language; null where the record does not say enough
 * in it (`isToldIn`), which in English it always does. The same record and the same options tell the same.
 */
export function compose(facts: MeetingFacts, language: Language, options: ComposeOptions): Composition | null {
  if (language !== "en" && !isToldIn(facts, language)) return null;
  const composition = composers[language](facts, options);
  return composition.paragraphs.length > 0 && composition.title.spans.length > 0 ? composition : null;
}
