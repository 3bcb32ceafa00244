import { oldAddressIn } from "@/features/reports/old-address";
import { findByOldAddress } from "@/features/reports/old-site/queries";

type Props = { params: Promise<{ catalog: string; article: string }> };

/** Leads from an address of the old site to the report that took its place; next.config.ts sends them here. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { catalog, article } = await params;
  const path = oldAddressIn(`/${catalog}/${article}`);
  const report = path && (await findByOldAddress(path));
  // The front shows its page for what is not there.
  if (!report) return new Response(null, { status: 404 });
  const { language, section, slug } = report;
  return new Response(null, { status: 301, headers: { Location: `/${language}/events/${section}/${slug}` } });
}
