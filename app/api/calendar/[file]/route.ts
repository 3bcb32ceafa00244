import { getTranslations } from "next-intl/server";
import { calendarFile } from "@/features/events/ics/file";
import { entriesOf } from "@/features/meetings/plan/feed/entries";
import { feedOf, keyIn } from "@/features/meetings/plan/feed/feed";
import { findReader, listFeed } from "@/features/meetings/plan/feed/queries";
import { beijingDay } from "@/platform/clock";
import { readEnv } from "@/platform/env";

type Props = { params: Promise<{ file: string }> };

/** The meetings and steps that concern whoever the secret key belongs to, for a calendar program that subscribes. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const key = keyIn((await params).file);
  const reader = key && (await findReader(key));
  const headers = { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" };
  if (!reader) return new Response("No calendar has this address.\n", { status: 404, headers });
  const language = new URL(request.url).searchParams.get("language") === "zh" ? "zh" : "en";
  const [plan, words, meetings] = await Promise.all([
    getTranslations({ locale: language, namespace: "plan" }),
    getTranslations({ locale: language, namespace: "calendarFeed" }),
    listFeed(reader, beijingDay(new Date())),
  ]);
  const { siteUrl } = readEnv();
  const home = (id: number) => (reader.districtId === null ? `dashboard/meetings/${id}/plan` : "district");
  const entries = entriesOf(meetings, feedOf[reader.role], {
    language,
    step: (kind, meeting) => words("entry", { step: plan(`step.${kind}`), meeting }),
    url: (id) => `${siteUrl}/${language}/${home(id)}`,
  });
  return new Response(calendarFile(entries, { siteUrl, language, name: words("name") }), {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="calendar.ics"',
    },
  });
}
