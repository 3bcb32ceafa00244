import { getTranslations } from "next-intl/server";
import { listCollections } from "@/features/cases/collections/queries";
import { listCaseAddresses } from "@/features/cases/published/queries";
import { listDistricts } from "@/features/districts/queries";
import { quarterAddress } from "@/features/meetings/address";
import { listPublicMeetings } from "@/features/meetings/published/queries";
import { titleOf } from "@/features/meetings/published/words";
import { listSectionsOf } from "@/features/reports/published/queries";
import type { Locale } from "@/i18n/routing";

/** What lies below each place of the site, in the order in which the place itself lists it. */
export async function load(locale: Locale) {
  const site = await getTranslations({ locale, namespace: "site" });
  const [sections, meetings, districts, cases, collections] = await Promise.all([
    listSectionsOf("events"),
    listPublicMeetings(),
    listDistricts(),
    listCaseAddresses(),
    listCollections(),
  ]);
  const named = (one: { nameEn: string; nameZh: string }) => (locale === "en" ? one.nameEn : one.nameZh);
  const titled = (one: { titleEn: string; titleZh: string }) => (locale === "en" ? one.titleEn : one.titleZh);
  return {
    events: [
      ...sections.map((section) => ({ path: `/events/${section.slug}`, label: named(section) })),
      { path: "/events/calendar", label: site("calendar") },
    ],
    meetings: meetings.map((one) => ({ path: quarterAddress(one), label: titleOf(one)[locale] })),
    districts: districts.map((district) => ({ path: `/districts/${district.slug}`, label: named(district) })),
    collections: collections.map((one) => ({ path: `/cases/collections/${one.slug}`, label: titled(one) })),
    cases: cases.map((one) => ({ path: `/cases/${one.slug}`, label: titled(one) })),
  };
}
