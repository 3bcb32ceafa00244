import { Feed } from "feed";
import { getTranslations } from "next-intl/server";
import { publicRoot } from "@/features/media/address";
import { renderBody } from "@/features/reports/body/render";
import { plainText } from "@/features/reports/feed/plain-text";
import type { listForFeed } from "@/features/reports/feed/queries";
import { xmlText } from "@/features/tables/xml-text";
import { type Locale, languageTag } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Source = {
  locale: Locale;
  /** The address of the page whose reports these are, without its language. */
  path: string;
  name: string;
  reports: Awaited<ReturnType<typeof listForFeed>>;
};

const changedAt = ({ publishedAt, updatedAt }: Source["reports"][number]) =>
  publishedAt && publishedAt > updatedAt ? publishedAt : updatedAt;

/** The newest reports of a place on the site as an Atom feed. */
export async function reportsFeed({ locale, path, name, reports }: Source): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "site" });
  const { siteUrl } = readEnv();
  const site = `${siteUrl}/${locale}`;
  const feed = new Feed({
    id: `${site}${path}`,
    link: `${site}${path}`,
    title: t("feedTitle", { site: t("name"), name }),
    copyright: t("name"),
    generator: "Federation portal",
    feedLinks: { atom: `${site}${path}/feed.xml` },
    // A feed without an entry has not changed since the site began to have feeds.
    updated: new Date(Math.max(Date.parse("2024-01-01"), ...reports.map((report) => changedAt(report).getTime()))),
  });
  for (const report of reports) {
    const link = `${site}/events/${report.section}/${report.slug}`;
    const published = report.publishedAt ?? report.updatedAt;
    feed.addItem({
      id: link,
      link,
      title: plainText(report.title),
      description: plainText(report.summary),
      content: renderBody(report.body, `${siteUrl}${publicRoot}`, { language: locale, prefix: `${report.slug}-` }),
      author: [{ name: locale === "en" ? report.sourceEn : report.sourceZh }],
      published,
      date: changedAt(report),
    });
  }
  const xml = xmlText(feed.atom1()).replace("<feed ", `<feed xml:lang="${languageTag[locale]}" `);
  return new Response(xml, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
