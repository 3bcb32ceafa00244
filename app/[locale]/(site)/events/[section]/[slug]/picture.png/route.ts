import { getTranslations } from "next-intl/server";
import { listSectionsOf, readPublished } from "@/features/reports/published/queries";
import { longDay } from "@/i18n/dates";
import { localeOf } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { drawPicture } from "./draw";

type Props = { params: Promise<{ locale: string; section: string; slug: string }> };

const none = () => new Response("There is no such picture.", { status: 404 });

/** The picture that stands for a report where its address is shared. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: text, section: sectionSlug, slug } = await params;
  const locale = localeOf(text);
  const report = await readPublished({ section: sectionSlug, slug, language: locale });
  if (report?.moved) {
    const address = `${readEnv().siteUrl}/${locale}/events/${report.moved.section}/${report.moved.slug}/picture.png`;
    return Response.redirect(address, 308);
  }
  if (!report || report.withdrawnAt) return none();
  const section = (await listSectionsOf("events")).find((one) => one.slug === sectionSlug);
  if (!section) return none();
  const t = await getTranslations({ locale, namespace: "site" });
  const picture = await drawPicture({
    federation: t("name"),
    title: report.title,
    line: [locale === "en" ? section.nameEn : section.nameZh, longDay(report.publishedAt, locale)].join("  ·  "),
  });
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/png" } });
}
