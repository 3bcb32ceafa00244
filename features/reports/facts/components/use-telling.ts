import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Language } from "../../language";
import type { FactsGiven } from "../given";
import type { ShownAgainst, Tell } from "../told";

/** The record as the texts of both languages are shown against it; nothing for a report that was made from none. */
export function useShownAgainst(given: FactsGiven | null): Record<Language, ShownAgainst> | null {
  const t = useTranslations("reports.facts.told");
  return useMemo(() => {
    if (!given) return null;
    const { facts, kept } = given;
    const tell: Tell = (standing, value) => {
      if (standing === "gone") return t("gone");
      return value === "" ? t(`${standing}Long`) : t(standing, { value });
    };
    const of = (language: Language) => ({ against: { facts, kept, language }, tell });
    return { en: of("en"), zh: of("zh") };
  }, [given, t]);
}
