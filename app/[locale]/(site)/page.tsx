import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { SiteFrame } from "@/components/layout/site-frame";
import { LeadReport } from "@/features/reports/components/lead-report";
import { ReportList } from "@/features/reports/components/report-list";
import { listPublished } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { pageMetadata } from "./page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const t = await getTranslations({ locale, namespace: "site" });
  return pageMetadata({ locale, path: "", title: t("name"), description: t("description") });
}

export default async function HomePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations("site");
  const { rows } = await listPublished({ language: locale, size: 7 });
  const [lead, ...latest] = rows;
  return (
    <SiteFrame path="" demonstration={readEnv().demo}>
      <h1 className="sr-only">{t("name")}</h1>
      {lead ? <LeadReport report={lead} /> : <p className="py-12 text-muted">{t("empty")}</p>}
      <section aria-labelledby="latest" className="mt-10">
        <div className="flex items-baseline justify-between border-ink border-b pb-2">
          <h2 id="latest" className="text-xl">
            {t("latest")}
          </h2>
          <a href={`/${locale}/events`}>{t("allUpdates")}</a>
        </div>
        <ReportList reports={latest} headings="h3" />
      </section>
    </SiteFrame>
  );
}
