import type { MetadataRoute } from "next";
import { locales } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  const closed = locales.flatMap((locale) => [
    `/${locale}/dashboard`,
    `/${locale}/district$`,
    `/${locale}/district/`,
    `/${locale}/sign-in`,
  ]);
  return {
    rules: { userAgent: "*", disallow: ["/api/", ...closed] },
    sitemap: `${readEnv().siteUrl}/sitemap.xml`,
  };
}
