import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: ["127.0.0.1"],
  serverExternalPackages: ["pg", "graphile-worker", "@node-rs/argon2"],
  // Metadata always stands in the head of a finished page: public pages are served without scripts that could move it.
  htmlLimitedBots: /.*/,
  // Types are checked by `npm run verify`, once.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: "2mb" } },
};

export default withNextIntl(config);
