import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { QrCode } from "@/components/ui/qr-code";
import { readPublished } from "@/features/reports/published/queries";
import { type Locale, languageTag, localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { SitePage } from "../../../../site-page";
import { findSection } from "../../../trail";

type Props = { params: Promise<{ locale: string; section: string; slug: string }> };

const load = cache(async (locale: Locale, section: string, slug: string) => {
  const report = await readPublished({ section, slug, language: locale });
  if (report?.moved) permanentRedirect(`/${locale}/events/${report.moved.section}/${report.moved.slug}/share`);
  const place = await findSection(section, locale);
  if (!report || report.withdrawnAt || !place) notFound();
  const path = `/events/${report.section}/${report.slug}`;
  const { title, language } = report;
  return { title, language, path, places: place.places, address: `${readEnv().siteUrl}/${locale}${path}` };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: text, section, slug } = await params;
  const locale = localeOf(text);
  const { title, address } = await load(locale, section, slug);
  const t = await getTranslations({ locale, namespace: "share" });
  return { title: t("titleOf", { title }), robots: { index: false }, alternates: { canonical: address } };
}

export default async function SharePage({ params }: Props) {
  const { locale: text, section, slug } = await params;
  const locale = localeOf(text);
  setRequestLocale(locale);
  const { title, language, path, places, address } = await load(locale, section, slug);
  const t = await getTranslations("share");
  const letter = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}`)}`;
  return (
    <SitePage path={`${path}/share`}>
      <Breadcrumb places={places} />
      <h1 className="mt-6 text-3xl sm:text-4xl">{t("title")}</h1>
      <p className="measure mt-3 text-lg">
        <a href={`/${locale}${path}`} lang={languageTag[language]}>
          {title}
        </a>
      </p>
      <div className="mt-8 grid max-w-3xl items-start gap-x-12 gap-y-8 border-ink border-t pt-8 sm:grid-cols-[auto_minmax(0,1fr)]">
        <QrCode text={address} label={t("code")} />
        <div className="grid gap-6">
          <section>
            <h2 className="text-lg">{t("wechat")}</h2>
            <p className="mt-1 text-muted">{t("wechatHow")}</p>
          </section>
          <section>
            <h2 className="text-lg">{t("address")}</h2>
            <p className="mt-1 select-all break-all font-mono text-sm">{address}</p>
          </section>
          <section>
            <h2 className="text-lg">{t("mail")}</h2>
            <p className="mt-1">
              <a href={`mailto:?${letter}`}>{t("mailHow")}</a>
            </p>
          </section>
        </div>
      </div>
    </SitePage>
  );
}
