import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { localeOf } from "@/i18n/routing";
import { SitePage } from "../site-page";
import { statementMetadata } from "../statement";
import { load } from "./load";
import { PlaceList } from "./place-list";

type Props = { params: Promise<{ locale: string }> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return statementMetadata("site-map", params);
}

export default async function SiteMapPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("statements");
  const site = await getTranslations("site");
  const cases = await getTranslations("cases");
  const places = await load(locale);
  const statements = ["search", "accessibility", "contact", "privacy"] as const;
  return (
    <SitePage path="/site-map">
      <Breadcrumb places={[{ href: `/${locale}`, label: site("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("site-map.title")}</h1>
      <p className="measure mt-3 text-lg text-muted">{t("site-map.intro")}</p>
      <div className="mt-8 gap-x-12 sm:columns-2">
        <PlaceList path="/events" label={site("events")} places={places.events} />
        <PlaceList path="/meetings" label={site("meetings")} places={places.meetings} />
        <PlaceList path="/cases" label={site("cases")} places={places.cases} />
        {places.collections.length > 0 && <PlaceList label={cases("collections")} places={places.collections} />}
        <PlaceList path="/districts" label={site("districts")} places={places.districts} />
        <PlaceList
          label={site("foot.navigation")}
          places={statements.map((name) => ({ path: `/${name}`, label: t(`${name}.title`) }))}
        />
      </div>
    </SitePage>
  );
}
