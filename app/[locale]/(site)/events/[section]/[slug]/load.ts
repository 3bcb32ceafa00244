import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { readAround, readChanges } from "@/features/reports/published/around/queries";
import { readPublished } from "@/features/reports/published/queries";
import type { Locale } from "@/i18n/routing";
import { findSection } from "../../trail";

/** The report at an address and its section; an old address leads on to the present one. */
export const loadArticle = cache(async (locale: Locale, sectionSlug: string, slug: string) => {
  const [report, section] = await Promise.all([
    readPublished({ section: sectionSlug, slug, language: locale }),
    findSection(sectionSlug, locale),
  ]);
  if (!report || !section) notFound();
  if (report.moved) permanentRedirect(`/${locale}/events/${report.moved.section}/${report.moved.slug}`);
  // A report that was merged leads to the one that took its place for as long as that stands.
  if (report.withdrawnAt && report.mergedInto?.slug) {
    redirect(`/${locale}/events/${report.mergedInto.section}/${report.mergedInto.slug}`);
  }
  return { report, section };
});

type Report = Awaited<ReturnType<typeof loadArticle>>["report"];

/** What stands around the text of a report that is on the site. */
export async function loadAround(report: Report, locale: Locale) {
  const [around, { changes, changedAt }] = await Promise.all([readAround(report, locale), readChanges(report.id)]);
  return { around, changes, changedAt };
}
