import type { MeetingFacts } from "@/features/meetings/facts";
import type { Language } from "../language";
import type { ComposeOptions, Composition } from "./composition";
import { composeChinese } from "./for-now/chinese";
import { composeEnglish } from "./for-now/english";

const composers = { en: composeEnglish, zh: composeChinese };

/**
 * A report of a meeting that was held, as its record tells it in one language; null where the record does not say enough
 * in that language for so much as a title and a lead. The same record and the same options tell the same.
 */
export function compose(facts: MeetingFacts, language: Language, options: ComposeOptions): Composition | null {
  const composition = composers[language](facts, options);
  const [lead = []] = composition.paragraphs;
  return lead.length > 0 && composition.title.spans.length > 0 ? composition : null;
}
