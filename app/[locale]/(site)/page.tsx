import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { StructuredData } from "@/components/layout/structured-data";
import { DistrictLinks } from "@/features/districts/components/district-links";
import { listDistricts } from "@/features/districts/queries";
import { ReportList } from "@/features/reports/components/report-list";
import { Coming } from "@/features/reports/home/components/coming";
import { HomeSection } from "@/features/reports/home/components/home-section";
import { Leads } from "@/features/reports/home/components/leads";
import { QuarterFigures } from "@/features/reports/home/components/quarter-figures";
import { readHome } from "@/features/reports/home/queries";
import { localeOf } from "@/i18n/routing";
import { governmentMeta } from "./government-meta";
import { homeComing } from "./home-coming";
import { homeQuarter } from "./home-quarter";
import { federationFacts } from "./page-facts";
import { pageMetadata } from "./page-metadata";
import { SitePage } from "./site-page";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "site" });
  return {
    ...pageMetadata({ locale, path: "", title: t("name"), description: t("description") }),
    ...(await governmentMeta({ locale, path: "", siteName: t("name") })),
  };
}

export default async function HomePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const now = new Date();
  const [t, words, home, coming, quarter, districts] = await Promise.all([
    getTranslations("site"),
    getTranslations("home"),
    readHome(locale),
    homeComing(locale, now),
    homeQuarter(now),
    listDistricts(),
  ]);
  return (
    <SitePage path="">
      <StructuredData data={federationFacts(locale, t("name"))} />
      <h1 className="sr-only">{t("name")}</h1>
      <Leads leads={home.leads} />
      <div className="mt-8 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <HomeSection id="latest" title={t("latest")} more={{ href: `/${locale}/events`, label: t("allUpdates") }}>
          {home.latest.length > 0 ? (
            <ReportList reports={home.latest} headings="h3" />
          ) : (
            <p className="py-4 text-muted">{t("empty")}</p>
          )}
        </HomeSection>
        <div className="grid content-start gap-y-12">
          <Coming entries={coming} />
          <QuarterFigures quarter={quarter} />
        </div>
      </div>
      <HomeSection
        id="districts"
        title={t("districts")}
        more={{ href: `/${locale}/districts`, label: words("allDistricts") }}
        className="mt-14"
      >
        <DistrictLinks districts={districts} />
      </HomeSection>
    </SitePage>
  );
}
