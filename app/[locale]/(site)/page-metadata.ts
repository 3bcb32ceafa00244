import type { Metadata } from "next";
import type { Locale } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

/** Title, description, canonical address and the pair in the other language. */
export function pageMetadata(page: {
  locale: Locale;
  path: string;
  title: string;
  description: string;
  /** The address of this page's feed without its language. */
  feed?: string;
}): Metadata {
  const { siteUrl } = readEnv();
  const address = (locale: Locale) => `${siteUrl}/${locale}${page.path}`;
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical: address(page.locale),
      languages: { en: address("en"), zh: address("zh") },
      ...(page.feed ? { types: { "application/atom+xml": `${siteUrl}/${page.locale}${page.feed}` } } : {}),
    },
  };
}
