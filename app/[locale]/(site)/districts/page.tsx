import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { DistrictList } from "@/features/districts/components/district-list";
import { DistrictMap } from "@/features/districts/components/district-map";
import { listDistricts } from "@/features/districts/queries";
import { countPublishedBySource } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { pageMetadata } from "../page-metadata";
import { SitePage } from "../site-page";

type Props = { params: Promise<{ locale: string }> };

const path = "/districts";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({ locale, path, title: `${t("districts")} - ${t("name")}`, description: t("districtsIntro") });
}

export default async function DistrictsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const words = await getTranslations("districts");
  const [districts, reports] = await Promise.all([listDistricts(), countPublishedBySource()]);
  return (
    <SitePage path={path}>
      <Breadcrumb places={[{ href: `/${locale}`, label: t("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("districts")}</h1>
      <p className="measure mt-3 mb-8 border-ink border-b pb-4 text-muted sm:max-w-none">{t("districtsIntro")}</p>
      <div className="items-start gap-x-10 gap-y-10 lg:grid lg:grid-cols-[30rem_1fr]">
        <figure className="mb-10 lg:sticky lg:top-6">
          <DistrictMap districts={districts} />
          <figcaption className="mt-3 text-muted text-sm">{words("mapNote")}</figcaption>
        </figure>
        <DistrictList districts={districts} reports={reports} />
      </div>
    </SitePage>
  );
}
