import type { MetadataRoute } from "next";
import { listCollections } from "@/features/cases/collections/queries";
import { listCaseAddresses } from "@/features/cases/published/queries";
import { listDistricts } from "@/features/districts/queries";
import { listPublicEvents } from "@/features/events/published/queries";
import { quarterAddress } from "@/features/meetings/address";
import { listPublicMeetings } from "@/features/meetings/published/queries";
import { listAddresses } from "@/features/reports/feed/queries";
import { listSectionsOf } from "@/features/reports/published/queries";
import { locales } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

export const dynamic = "force-dynamic";

type Place = { path: string; changedAt?: Date };

const fixed = [
  ...["", "/events", "/events/calendar", "/meetings", "/districts", "/cases"],
  ...["/site-map", "/accessibility", "/contact", "/privacy"],
];

/** Every place on the site without its language, with the day it last changed where that is known. */
async function places(): Promise<Place[]> {
  const [sections, districts, reports, events, meetings, cases, collections] = await Promise.all([
    listSectionsOf("events"),
    listDistricts(),
    listAddresses(),
    listPublicEvents(),
    listPublicMeetings(),
    listCaseAddresses(),
    listCollections(),
  ]);
  const quarters = new Set(meetings.map(quarterAddress));
  return [
    ...[...fixed, ...sections.map(({ slug }) => `/events/${slug}`), ...quarters].map((path) => ({ path })),
    ...districts.map(({ slug }) => ({ path: `/districts/${slug}` })),
    ...collections.map(({ slug }) => ({ path: `/cases/collections/${slug}` })),
    ...cases.map(({ slug, changedAt }) => ({ path: `/cases/${slug}`, changedAt })),
    ...events.map(({ slug, updatedAt }) => ({ path: `/events/calendar/${slug}`, changedAt: updatedAt })),
    ...reports.map(({ section, slug, changedAt }) => ({ path: `/events/${section}/${slug}`, changedAt })),
  ];
}

/** Every public page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { siteUrl } = readEnv();
  return (await places()).flatMap(({ path, changedAt }) =>
    locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      ...(changedAt ? { lastModified: changedAt } : {}),
      alternates: { languages: { en: `${siteUrl}/en${path}`, zh: `${siteUrl}/zh${path}` } },
    })),
  );
}
