import { notFound } from "next/navigation";
import { exportRecordAction } from "@/features/meetings/trainings/hours/actions";
import { recordFilter } from "@/features/meetings/trainings/hours/personal-record";
import { requireActor } from "@/features/people/session";
import { csvOf } from "@/features/tables/csv";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { xlsxOf } from "@/features/tables/xlsx";
import { localeOf } from "@/i18n/routing";
import { beijingDay } from "@/platform/clock";
import { tableOf } from "./table-of";

type Props = { params: Promise<{ locale: string; file: string }> };

const files = {
  "training-hours.csv": { ending: "csv", type: "text/csv; charset=utf-8" },
  "training-hours.xlsx": {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
} as const;

/** The record of training hours, filtered as its address says, as a file for a spreadsheet; that it was taken is recorded. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { locale: given, file } = await params;
  const locale = localeOf(given);
  await requireActor("training_hours.read", locale, "/dashboard/training-hours");
  const wanted = file === "training-hours.csv" || file === "training-hours.xlsx" ? files[file] : notFound();
  const { page: _, ...filter } = recordFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const people = (await exportRecordAction({ filter, file: wanted.ending })) ?? notFound();
  const table = await tableOf(people, locale);
  const name = fileNameOf(`${table.name} ${beijingDay(new Date())}`, wanted.ending, "training-hours");
  const made = wanted.ending === "csv" ? csvOf(table) : new Uint8Array(await xlsxOf(table));
  return new Response(made, { headers: downloadHeaders(name, wanted.type) });
}
