import { getTranslations } from "next-intl/server";
import { type CalendarEvent, calendarOf } from "@/features/events/ics/calendar";
import type { Locale } from "@/i18n/routing";
import { readEnv } from "@/platform/env";

/** Events as a calendar file that programs fetch again and people save. */
export async function icsAnswer(events: CalendarEvent[], locale: Locale, filename: string): Promise<Response> {
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: "calendar" }),
    getTranslations({ locale, namespace: "site" }),
  ]);
  const name = site("feedTitle", { site: site("name"), name: t("title") });
  return new Response(calendarOf(events, { siteUrl: readEnv().siteUrl, language: locale, name }), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `inline; filename="${filename}"`,
    },
  });
}
