import { getLocale, getTranslations } from "next-intl/server";
import { SearchField } from "@/components/layout/search-field";
import { SitePage } from "./site-page";

const places = [
  { path: "", name: "home" },
  { path: "/events/updates", name: "latest" },
  { path: "/events/calendar", name: "calendar" },
  { path: "/districts", name: "districts" },
  { path: "/site-map", name: "foot.site-map" },
] as const;

/** What stands at an address with nothing behind it: the search, and where to go on. */
export async function MissingPage({ shared }: { shared: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("site");
  return (
    <SitePage path="/page-not-found" shared={shared}>
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("notFound")}</h1>
      <p className="measure mt-4">{t("notFoundText")}</p>
      <SearchField id="search" className="mt-6 max-w-md" />
      <p className="mt-8">{t("notFoundNext")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {places.map(({ path, name }) => (
          <li key={path}>
            <a href={`/${locale}${path}`}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
