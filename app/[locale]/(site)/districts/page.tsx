import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { SiteFrame } from "@/components/layout/site-frame";
import { DistrictList } from "@/features/districts/components/district-list";
import { listDistricts } from "@/features/districts/queries";
import { countPublishedBySource } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { pageMetadata } from "../page-metadata";

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
  const [districts, reports] = await Promise.all([listDistricts(), countPublishedBySource()]);
  return (
    <SiteFrame path={path} demonstration={readEnv().demo}>
      <Breadcrumb places={[{ href: `/${locale}`, label: t("home") }]} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("districts")}</h1>
      <p className="measure mt-3 mb-8 border-ink border-b pb-4 text-muted">{t("districtsIntro")}</p>
      <DistrictList districts={districts} reports={reports} />
    </SiteFrame>
  );
}
