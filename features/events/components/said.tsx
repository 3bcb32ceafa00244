import { useLocale } from "next-intl";
import { type Locale, languageTag } from "@/i18n/routing";
import { saidIn, spokenIn } from "../event";

/** Words in the reader's language or, where there are none, in the other one, marked as such. */
export function Said({ en, zh }: { en: string; zh: string }) {
  const locale = useLocale() as Locale;
  const language = spokenIn(locale, { en, zh });
  const words = saidIn(locale, { en, zh });
  return language === locale ? words : <span lang={languageTag[language]}>{words}</span>;
}
