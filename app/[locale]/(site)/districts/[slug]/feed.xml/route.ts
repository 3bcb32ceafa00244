import { findDistrict } from "@/features/districts/queries";
import { listForFeed } from "@/features/reports/feed/queries";
import { localeOf } from "@/i18n/routing";
import { reportsFeed } from "../../../reports-feed";

type Props = { params: Promise<{ locale: string; slug: string }> };

/** The newest reports of a district as an Atom feed. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: text, slug } = await params;
  const locale = localeOf(text);
  const district = await findDistrict(slug);
  if (!district) return new Response("There is no such district.", { status: 404 });
  const name = locale === "en" ? district.nameEn : district.nameZh;
  const reports = await listForFeed({ sourceUnitId: district.id }, locale);
  return reportsFeed({ locale, path: `/districts/${slug}`, name, reports });
}
