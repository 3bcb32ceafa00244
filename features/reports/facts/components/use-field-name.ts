import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";
import { type About, named } from "../named";

/** How the fields of a record are called in the language of the desk. */
export function useFieldName(about: About): (field: string) => string {
  const t = useTranslations("reports.facts.field");
  const kinds = useTranslations("meetings.kind");
  const locale = useLocale() as Locale;
  return (field) => {
    const { code, number, kind, person } = named(field, about);
    const [root = "other", part] = code.split(".");
    const name = person?.[locale] || person?.en || person?.zh || t("somebody");
    const values = { number: number ?? 1, kind: kind ? kinds(kind) : t("item"), name };
    return t(part ? `${root}_${part}` : root, values);
  };
}
