import type { Metadata } from "next";
import { readDetails } from "@/features/federation/queries";
import type { Locale } from "@/i18n/routing";
import { beijingSecond } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Page = {
  locale: Locale;
  path: string;
  siteName: string;
  /** The section that a list shows or a report stands in. */
  column?: { name: string; type: string };
  article?: { title: string; publishedAt: Date; source: string; keywords: readonly string[] };
};

type Report = {
  title: string;
  publishedAt: Date;
  sourceEn: string;
  sourceZh: string;
  theme: { nameEn: string; nameZh: string } | null;
};

/** What the meta names say of a report. */
export function contentFacts({ title, publishedAt, sourceEn, sourceZh, theme }: Report, locale: Locale) {
  const said = (en: string, zh: string) => (locale === "en" ? en : zh);
  const keywords = theme ? [said(theme.nameEn, theme.nameZh)] : [];
  return { title, publishedAt, source: said(sourceEn, sourceZh), keywords };
}

/**
 * The meta names that Chinese government sites bear on home, column and content pages (政府网站发展指引, 国办发〔2017〕47号,
 * annex 网页设计规范), where the federation has chosen them; nothing otherwise.
 */
export async function governmentMeta({ locale, path, siteName, column, article }: Page): Promise<Metadata> {
  const { details } = await readDetails();
  if (!details.governmentMeta) return {};
  const { siteUrl } = readEnv();
  const names = {
    SiteName: siteName,
    SiteDomain: new URL(siteUrl).host,
    SiteIDCode: details.siteCode,
    ColumnName: column?.name,
    ColumnType: column?.type,
    ArticleTitle: article?.title,
    PubDate: article && beijingSecond(article.publishedAt).slice(0, 16),
    ContentSource: article?.source,
    Keywords: article?.keywords.join(","),
    Url: article && `${siteUrl}/${locale}${path}`,
  };
  return { other: Object.fromEntries(Object.entries(names).flatMap(([name, text]) => (text ? [[name, text]] : []))) };
}
