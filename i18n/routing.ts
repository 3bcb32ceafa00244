import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";

export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** The language of an address; an address in no language of ours does not exist. */
export function localeOf(text: string): Locale {
  if (!hasLocale(locales, text)) notFound();
  return text;
}

export const languageTag: Record<Locale, string> = { en: "en-GB", zh: "zh-CN" };

/** The language a visitor's browser asks for first among ours, English otherwise. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const match = wanted.find(({ tag }) => locales.some((locale) => tag === locale || tag.startsWith(`${locale}-`)));
  return match?.tag.startsWith("zh") ? "zh" : "en";
}
