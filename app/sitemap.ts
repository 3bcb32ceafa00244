import type { MetadataRoute } from "next";
import { listDistricts } from "@/features/districts/queries";
import { listAddresses } from "@/features/reports/feed/queries";
import { listSectionsOf } from "@/features/reports/published/queries";
import { locales } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

export const dynamic = "force-dynamic";

/** Every public page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = readEnv();
  const sections = await listSectionsOf("events");
  const districts = await listDistricts();
  const reports = await listAddresses();
  const pages = [
    { path: "", changedAt: undefined },
    { path: "/events", changedAt: undefined },
    ...sections.map(({ slug }) => ({ path: `/events/${slug}`, changedAt: undefined })),
    { path: "/districts", changedAt: undefined },
    ...districts.map(({ slug }) => ({ path: `/districts/${slug}`, changedAt: undefined })),
    ...reports.map(({ section, slug, changedAt }) => ({ path: `/events/${section}/${slug}`, changedAt })),
  ];
  return pages.flatMap(({ path, changedAt }) =>
    locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      ...(changedAt ? { lastModified: changedAt } : {}),
      alternates: { languages: { en: `${siteUrl}/en${path}`, zh: `${siteUrl}/zh${path}` } },
    })),
  );
}
