import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/features/people/session";
import { exportReportListAction } from "@/features/reports/desk/actions";
import { csvOf } from "@/features/tables/csv";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import type { Column, Table } from "@/features/tables/table";
import { xlsxOf } from "@/features/tables/xlsx";
import { type Locale, localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";

type Props = { params: Promise<{ locale: string; file: string }> };
type Taken = NonNullable<Awaited<ReturnType<typeof exportReportListAction>>>;

const files = {
  "reports.csv": { ending: "csv", type: "text/csv; charset=utf-8" },
  "reports.xlsx": { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** The desk's list of reports, filtered as its address says, as a file for a spreadsheet; that it was taken is recorded. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale: given, file } = await params;
  const locale = localeOf(given);
  await requireActor("report.read", locale, "/dashboard/reports");
  const wanted = file === "reports.csv" || file === "reports.xlsx" ? files[file] : notFound();
  const filter = Object.fromEntries(new URL(request.url).searchParams);
  const reports = (await exportReportListAction({ ...filter, file: wanted.ending })) ?? notFound();
  const table = await tableOf(reports, locale);
  const name = fileNameOf(`${table.name} ${beijingDay(new Date())}`, wanted.ending, "reports");
  const made = wanted.ending === "csv" ? csvOf(table) : new Uint8Array(await xlsxOf(table));
  return new Response(made, { headers: downloadHeaders(name, wanted.type) });
}

async function tableOf(reports: Taken, locale: Locale): Promise<Table> {
  const t = await getTranslations({ locale });
  const column = (name: string, kind: Column["kind"] = "text"): Column => ({ name, kind });
  return {
    name: t("reports.title"),
    columns: [
      column(t("documents.list.number"), "number"),
      ...[column(t("documents.list.titleEn")), column(t("documents.list.titleZh"))],
      ...[column(t("reports.column.section")), column(t("reports.column.source")), column(t("reports.column.status"))],
      ...[column(t("reports.column.changed"), "moment"), column(t("documents.list.published"), "moment")],
      column(t("reports.column.views"), "number"),
    ],
    rows: reports.map((one) => [
      ...[one.id, one.titleEn, one.titleZh],
      ...(locale === "en" ? [one.sectionEn, one.sourceEn] : [one.sectionZh, one.sourceZh]),
      ...[t(`reports.state.${one.standing}_${one.status}`), one.updatedAt, one.publishedAt, one.views],
    ]),
  };
}
