import { getTranslations } from "next-intl/server";
import { PageLinks } from "@/components/layout/page-links";
import { type Asked, searchAddress } from "@/features/search/address";
import { ChosenFacets, SearchFacets } from "@/features/search/components/search-facets";
import { SearchResults } from "@/features/search/components/search-results";
import { SearchSummary } from "@/features/search/components/search-summary";
import type { Locale } from "@/i18n/routing";
import type { found } from "./found";

type Props = {
  locale: Locale;
  asked: Asked;
  page: number;
  answer: Awaited<ReturnType<typeof found>>;
  sectionNames: ReadonlyMap<string, string>;
};

/** What was found and how to narrow it. */
export async function Answer({ locale, asked, page, answer, sectionNames }: Props) {
  const t = await getTranslations("search");
  return (
    <>
      <SearchSummary q={asked.q} {...answer} />
      <ChosenFacets groups={answer.groups} />
      {answer.total === 0 && answer.everything > 0 && (
        <p className="mt-3">
          <a href={`/${locale}${searchAddress({ q: asked.q })}`}>{t("withoutFilters")}</a>
        </p>
      )}
      {answer.total > 0 && (
        <div className="mt-6 gap-x-12 lg:flex lg:flex-row-reverse lg:items-start">
          <SearchFacets groups={answer.groups} />
          <div className="min-w-0 grow border-hairline lg:border-t">
            <SearchResults results={answer.rows} sectionNames={sectionNames} />
            <PageLinks
              page={page}
              pages={answer.pages}
              href={(number) => `/${locale}${searchAddress(asked, number)}`}
              labels={{ before: t("previous"), after: t("next") }}
            />
          </div>
        </div>
      )}
    </>
  );
}
