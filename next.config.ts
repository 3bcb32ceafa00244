import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

// Addresses of the old site, as links and search engines still know them.
const oldAddress = "/:catalog(catalog_[\\w-]+)/:article(article_[\\w-]+\\.html?)";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: ["127.0.0.1"],
  serverExternalPackages: ["pg", "graphile-worker", "@node-rs/argon2"],
  // Metadata always stands in the head of a finished page: public pages are served without scripts that could move it.
  htmlLimitedBots: /.*/,
  rewrites: async () =>
    ["", "/:language(en|zh)"].map((prefix) => ({
      source: `${prefix}${oldAddress}`,
      destination: "/old-site/:catalog/:article",
    })),
  // Types are checked by `npm run verify`, once.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: "2mb" } },
};

export default withNextIntl(config);
