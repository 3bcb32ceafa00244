import { Feed } from "feed";
import { getTranslations } from "next-intl/server";
import { publicRoot } from "@/features/media/address";
import { renderBody } from "@/features/reports/body/render";
import { plainText } from "@/features/reports/feed/plain-text";
import type { listForFeed } from "@/features/reports/feed/queries";
import { type Locale, languageTag } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Source = {
  locale: Locale;
  /** The address of the page whose reports these are, without its language. */
  path: string;
  name: string;
  reports: Awaited<ReturnType<typeof listForFeed>>;
};

/** The newest reports of a place on the site as an Atom feed. */
export async function reportsFeed({ locale, path, name, reports }: Source): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "site" });
  const { siteUrl } = readEnv();
  const site = `${siteUrl}/${locale}`;
  const feed = new Feed({
    id: `${site}${path}`,
    link: `${site}${path}`,
    title: `${t("name")}: ${name}`,
    language: languageTag[locale],
    copyright: t("name"),
    generator: "Federation portal",
    feedLinks: { atom: `${site}${path}/feed.xml` },
    ...(reports[0]?.publishedAt ? { updated: reports[0].publishedAt } : {}),
  });
  for (const report of reports) {
    const link = `${site}/events/${report.section}/${report.slug}`;
    const published = report.publishedAt ?? report.updatedAt;
    feed.addItem({
      id: link,
      link,
      title: plainText(report.title),
      description: plainText(report.summary),
      content: renderBody(report.body, `${siteUrl}${publicRoot}`),
      author: [{ name: locale === "en" ? report.sourceEn : report.sourceZh }],
      published,
      date: new Date(Math.max(published.getTime(), report.updatedAt.getTime())),
    });
  }
  return new Response(feed.atom1(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
