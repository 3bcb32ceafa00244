import { listForFeed } from "@/features/reports/feed/queries";
import { listSectionsOf } from "@/features/reports/published/queries";
import { localeOf } from "@/i18n/routing";
import { reportsFeed } from "../../../reports-feed";

type Props = { params: Promise<{ locale: string; section: string }> };

/** The newest reports of a section as an Atom feed. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: text, section: slug } = await params;
  const locale = localeOf(text);
  const section = (await listSectionsOf("events")).find((one) => one.slug === slug);
  if (!section) return new Response("There is no such section.", { status: 404 });
  const name = locale === "en" ? section.nameEn : section.nameZh;
  return reportsFeed({ locale, path: `/events/${slug}`, name, reports: await listForFeed({ section: slug }, locale) });
}
