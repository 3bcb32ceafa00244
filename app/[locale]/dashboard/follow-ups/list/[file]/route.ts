import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { followUpFilter } from "@/features/meetings/follow-ups/filter";
import type { ListedFollowUp } from "@/features/meetings/follow-ups/follow-up";
import { exportFollowUps } from "@/features/meetings/follow-ups/queries";
import { requireActor } from "@/features/people/session";
import { csvOf } from "@/features/tables/csv";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import type { Column, Table } from "@/features/tables/table";
import { xlsxOf } from "@/features/tables/xlsx";
import { type Locale, localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";

type Props = { params: Promise<{ locale: string; file: string }> };

const files = {
  "follow-ups.csv": { ending: "csv", type: "text/csv; charset=utf-8" },
  "follow-ups.xlsx": {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
} as const;

/** The list of follow-ups, filtered as its address says, as a file for a spreadsheet. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale: given, file } = await params;
  const locale = localeOf(given);
  await requireActor("follow_up.read", locale, "/dashboard/follow-ups");
  const wanted = file === "follow-ups.csv" || file === "follow-ups.xlsx" ? files[file] : notFound();
  const today = beijingDay(new Date());
  const filter = followUpFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const table = await tableOf(await exportFollowUps(filter, today), locale);
  const name = fileNameOf(`${table.name} ${today}`, wanted.ending, "follow-ups");
  const made = wanted.ending === "csv" ? csvOf(table) : new Uint8Array(await xlsxOf(table));
  return new Response(made, { headers: downloadHeaders(name, wanted.type) });
}

async function tableOf(followUps: ListedFollowUp[], locale: Locale): Promise<Table> {
  const t = await getTranslations({ locale, namespace: "followUps" });
  const column = (name: string, kind: Column["kind"] = "text"): Column => ({ name, kind });
  return {
    name: t("title"),
    columns: [
      column(t("export.number"), "number"),
      ...[column(t("export.en")), column(t("export.zh")), column(t("column.district")), column(t("column.meeting"))],
      ...[column(t("export.issued"), "day"), column(t("column.due"), "day"), column(t("column.state"))],
      ...[column(t("export.colour")), column(t("export.progress"), "number"), column(t("export.closed"), "moment")],
      column(t("export.from")),
    ],
    rows: followUps.map((one) => [
      ...[one.id, one.textEn, one.textZh, locale === "en" ? one.leadEn : one.leadZh],
      t("quarter", { year: String(one.year), quarter: String(one.quarter) }),
      ...[one.issuedOn, one.dueOn, t(`state.${one.word}`), one.colour ? t(`colour.${one.colour}`) : null],
      ...[one.progress, one.closedAt, t(`origin.${one.ofTraining ? "training" : "meeting"}`)],
    ]),
  };
}
