import { Feed } from "feed";
import { getTranslations } from "next-intl/server";
import { renderBody } from "@/features/reports/body/render";
import { plainText } from "@/features/reports/feed/plain-text";
import { listForFeed } from "@/features/reports/feed/queries";
import { listSectionsOf } from "@/features/reports/published/queries";
import { languageTag, localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ locale: string; section: string }> };

/** The newest reports of a section as an Atom feed. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: text, section: slug } = await params;
  const locale = localeOf(text);
  const section = (await listSectionsOf("events")).find((one) => one.slug === slug);
  if (!section) return new Response("There is no such section.", { status: 404 });
  const t = await getTranslations({ locale, namespace: "site" });
  const { siteUrl } = readEnv();
  const root = `${siteUrl}/${locale}/events/${slug}`;
  const rows = await listForFeed(slug, locale);
  const feed = new Feed({
    id: root,
    link: root,
    title: `${t("name")}: ${locale === "en" ? section.nameEn : section.nameZh}`,
    language: languageTag[locale],
    copyright: t("name"),
    generator: "Federation portal",
    feedLinks: { atom: `${root}/feed.xml` },
    ...(rows[0]?.publishedAt ? { updated: rows[0].publishedAt } : {}),
  });
  for (const row of rows) {
    const link = `${root}/${row.slug}`;
    const published = row.publishedAt ?? row.updatedAt;
    feed.addItem({
      id: link,
      link,
      title: plainText(row.title),
      description: plainText(row.summary),
      content: renderBody(row.body),
      author: [{ name: locale === "en" ? row.sourceEn : row.sourceZh }],
      published,
      date: new Date(Math.max(published.getTime(), row.updatedAt.getTime())),
    });
  }
  return new Response(feed.atom1(), { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
