import { getTranslations } from "next-intl/server";
import { attendanceOf } from "@/features/meetings/archive/attendance";
import { calendarOf } from "@/features/meetings/archive/calendar";
import type { Archived } from "@/features/meetings/archive/entries";
import type { Entry } from "@/features/meetings/archive/zip/write";
import { printMinutes } from "@/features/meetings/minutes/components/print-minutes";
import { docxOf } from "@/features/meetings/minutes/docx/file";
import { csvOf } from "@/features/tables/csv";
import { type Locale, locales } from "@/i18n/routing";
import { readEnv } from "@/platform/env";
import { loadMinutes, printedMinutes } from "../../minutes/load-minutes";

async function attendanceIn({ content, directory }: Archived, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "archive.attendance" });
  const words = {
    name: t("name"),
    column: (column: string) => t(`column.${column}` as Parameters<typeof t>[0]),
    value: (value: string) => t(`value.${value}` as Parameters<typeof t>[0]),
  };
  return csvOf(attendanceOf(content, directory, locale, words));
}

/** What goes with a meeting to be read by itself, made anew each time: minutes, attendance and a calendar entry. */
export async function madeFiles(id: string, archived: Archived, title: string, locale: Locale): Promise<Entry[]> {
  const made = new Map<string, Uint8Array>();
  const { minutes } = await loadMinutes(id);
  for (const language of minutes ? locales : []) {
    if (!minutes) continue;
    const printed = await printedMinutes(minutes, language);
    made.set(`minutes-${language}.pdf`, await printMinutes(printed));
    made.set(`minutes-${language}.docx`, await docxOf(printed));
  }
  made.set("attendance.csv", Buffer.from(await attendanceIn(archived, locale)));
  const { siteUrl } = readEnv();
  const url = `${siteUrl}/${locale}/dashboard/meetings/${id}`;
  const calendar = calendarOf(archived.content, { title, language: locale, siteUrl, url });
  if (calendar !== null) made.set("meeting.ics", Buffer.from(calendar));
  return [...made].map(([name, bytes]) => ({ name, bytes: async () => bytes }));
}
