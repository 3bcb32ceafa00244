import { useLocale } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Bilingual } from "../record";

/** Words in the reader's language or, where there are none, in the other one, marked as such. */
export function InLanguage({ words, className }: { words: Bilingual; className?: string }) {
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "zh" : "en";
  const own = words[locale] !== "";
  return (
    <span lang={own ? undefined : languageTag[other]} className={className}>
      {own ? words[locale] : words[other]}
    </span>
  );
}
