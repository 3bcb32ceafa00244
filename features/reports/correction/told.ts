import { type Change, clausesOf } from "../facts/correction-note";
import type { Fact } from "../facts/fact";
import { type Language, otherLanguage } from "../language";

/**
 * Changes of a record in the words of either language: a change of one language alone is told to readers of the other
 * in the words that it has.
 */
export function toldChanges(
  changes: readonly (Change & { language: Language })[],
  facts: readonly Fact[],
): Record<Language, string[]> {
  const of = (language: Language) => {
    const own = changes.filter((one) => one.language === language);
    const fields = new Set(own.map(({ field }) => field));
    const others = changes.filter((one) => one.language !== language && !fields.has(one.field));
    const told = [...clausesOf(own, facts, language), ...clausesOf(others, facts, otherLanguage(language))];
    return [...new Set(told)];
  };
  return { en: of("en"), zh: of("zh") };
}
