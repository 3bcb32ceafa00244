import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/people/session";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { xlsxOf } from "@/features/tables/xlsx";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { loadStatistics } from "../../load-statistics";
import { tablesOf } from "./tables-of";

type Props = { params: Promise<{ locale: string; file: string }> };

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The tables of the page that its address asks for, as a workbook with a sheet for each. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale: given, file } = await params;
  const locale = localeOf(given);
  await requireActor("meeting_statistics.read", locale, "/dashboard/meetings/statistics");
  if (file !== "statistics.xlsx") notFound();
  const now = new Date();
  const shown = await loadStatistics(Object.fromEntries(new URL(request.url).searchParams), now);
  const t = await getTranslations({ locale, namespace: "meetingStatistics" });
  const name = fileNameOf(`${t("title")} ${beijingDay(now)}`, "xlsx", "statistics");
  const made = new Uint8Array(await xlsxOf(...(await tablesOf(shown, locale))));
  return new Response(made, { headers: downloadHeaders(name, type) });
}
