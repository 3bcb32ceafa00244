import { useLocale, useTranslations } from "next-intl";
import { ElderSwitch } from "./elder-switch";
import { SearchField } from "./search-field";

type Props = { path: string };

/** The name of the site, the search, and the ways to read it: for the elderly, in the other language. */
export function SiteMasthead({ path }: Props) {
  const t = useTranslations("site");
  const locale = useLocale();
  const other = locale === "en" ? "zh" : "en";
  const searching = path.startsWith("/search");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pt-6 pb-4 sm:pt-8">
      <a href={`/${locale}`} className="font-semibold font-serif text-ink text-xl no-underline sm:text-2xl">
        {t("name")}
      </a>
      <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-2 text-sm">
        {!searching && (
          <>
            <SearchField id="masthead-search" className="hidden md:block" />
            <a href={`/${locale}/search`} className="py-1 md:hidden">
              {t("search")}
            </a>
          </>
        )}
        <ElderSwitch back={`/${locale}${path}`} />
        <a
          href={`/${other}${path}`}
          lang={other === "zh" ? "zh-CN" : "en-GB"}
          hrefLang={other}
          className="shrink-0 py-1"
        >
          {t("otherLanguage")}
        </a>
      </div>
    </div>
  );
}
