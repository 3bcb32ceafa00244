import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { quarterAddress, quarterFrom } from "@/features/meetings/address";
import { readPublicQuarter } from "@/features/meetings/published/queries";
import { themeOf, titleOf } from "@/features/meetings/published/words";
import type { Locale } from "@/i18n/routing";

/** The public meetings of the quarter an address names, with what their page is called and about. */
export const load = cache(async (slug: string, locale: Locale) => {
  const quarter = quarterFrom(slug);
  const found = quarter && (await readPublicQuarter(quarter.year, quarter.quarter));
  if (!found) notFound();
  const t = await getTranslations({ locale, namespace: "publicMeetings" });
  const [first, other] = found.meetings;
  const several = t("severalTitle", { year: String(quarter.year), quarter: String(quarter.quarter) });
  const themes = found.meetings.map(({ purpose }) => themeOf(purpose)[locale]).filter(Boolean);
  return {
    ...found,
    path: quarterAddress(quarter),
    title: first && !other ? titleOf(first)[locale] : several,
    description: themes.join(t("between")) || t("intro"),
  };
});
