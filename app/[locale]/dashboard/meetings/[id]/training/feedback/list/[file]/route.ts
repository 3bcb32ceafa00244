import { notFound } from "next/navigation";
import { getFeedback } from "@/features/meetings/trainings/feedback/queries";
import { requireActor } from "@/features/people/session";
import { csvOf } from "@/features/tables/csv";
import { downloadHeaders, fileNameOf } from "@/features/tables/download";
import { xlsxOf } from "@/features/tables/xlsx";
import { localeOf } from "@/i18n/routing";
import { loadDay } from "../../../../load-day";
import { tableOf } from "./table-of";

type Props = { params: Promise<{ locale: string; id: string; file: string }> };

const files = {
  "feedback.csv": { ending: "csv", type: "text/csv; charset=utf-8" },
  "feedback.xlsx": { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

/** What came of a training's feedback, as a file for a spreadsheet; not there while too few have answered. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { locale: given, id, file } = await params;
  const locale = localeOf(given);
  await requireActor("training_feedback.read", locale, `/dashboard/meetings/${id}/training/feedback`);
  const wanted = file === "feedback.csv" || file === "feedback.xlsx" ? files[file] : notFound();
  const feedback = await getFeedback((await loadDay(id)).id, new Date());
  const shown = feedback?.results.shown ?? notFound();
  const table = await tableOf(shown, feedback?.title[locale] ?? "", locale);
  const made = wanted.ending === "csv" ? csvOf(table) : new Uint8Array(await xlsxOf(table));
  return new Response(made, {
    headers: downloadHeaders(fileNameOf(table.name, wanted.ending, "feedback"), wanted.type),
  });
}
