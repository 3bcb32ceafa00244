import { getTranslations } from "next-intl/server";
import { trailTo } from "@/features/reports/listing/trail";
import { type ListedSection, listSectionsOf } from "@/features/reports/published/queries";
import type { Locale } from "@/i18n/routing";

const nameIn = (locale: Locale, section: ListedSection) => (locale === "en" ? section.nameEn : section.nameZh);

/** A section below Events: its name, the places on the way to it and itself, and those below it; null if there is none. */
export async function findSection(slug: string, locale: Locale) {
  const t = await getTranslations({ locale, namespace: "site" });
  const sections = await listSectionsOf("events");
  const way = trailTo(sections, slug);
  const section = way.at(-1);
  if (!section) return null;
  const placeOf = (one: ListedSection) => ({ href: `/${locale}/events/${one.slug}`, label: nameIn(locale, one) });
  return {
    slug,
    name: nameIn(locale, section),
    places: [
      { href: `/${locale}`, label: t("home") },
      { href: `/${locale}/events`, label: t("events") },
      ...way.map(placeOf),
    ],
    below: sections.filter(({ parent }) => parent === slug).map(placeOf),
  };
}
