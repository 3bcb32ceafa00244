import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/i18n/routing";

export type ListedCollection = {
  id: number;
  slug: string;
  year: number;
  titleEn: string;
  titleZh: string;
  cases: number;
};

/** Collections of cases, the latest first, each with how many cases it holds. */
export function CollectionList({ collections }: { collections: ListedCollection[] }) {
  const t = useTranslations("cases");
  const locale = useLocale() as Locale;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {collections.map((collection) => (
        <li key={collection.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2.5">
          <a href={`/${locale}/cases/collections/${collection.slug}`}>
            {locale === "en" ? collection.titleEn : collection.titleZh}
          </a>
          <span className="flex gap-4 text-muted text-sm tabular-nums">
            <span>{collection.year}</span>
            <span>{t("collectionCount", { count: collection.cases })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
