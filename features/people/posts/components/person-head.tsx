import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Locale, languageTag } from "@/i18n/routing";
import type { Bilingual } from "../post";

type Props = { person: { name: Bilingual; pronoun: "she" | "he" }; children: ReactNode };

/** Who a person is, in both languages, and what reports call her or him after the name. */
export function PersonHead({ person: { name, pronoun }, children }: Props) {
  const t = useTranslations("people.posts");
  const locale = useLocale() as Locale;
  const other = locale === "en" ? "zh" : "en";
  return (
    <header className="mb-6 max-w-4xl">
      <p className="no-print mb-3 text-sm">
        <a href={`/${locale}/dashboard/people/posts`}>{t("back")}</a>
      </p>
      <h1 className="text-2xl">{name[locale] || name[other]}</h1>
      {name[other] !== name[locale] && (
        <p lang={languageTag[other]} className="text-muted">
          {name[other]}
        </p>
      )}
      <p className="text-muted text-sm">{t("says", { pronoun: t(`pronoun.${pronoun}`) })}</p>
      {children}
    </header>
  );
}
